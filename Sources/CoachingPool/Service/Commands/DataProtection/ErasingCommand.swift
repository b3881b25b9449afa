/// A command after which a store lets go of everything that came before.
///
/// It alone may change the audit trail, and it is the library's own, so that no host's command can.
package protocol ErasingCommand: Command {}
