internal import PoolJSON

extension Role: WireChoice {}

extension Revision: WireForm {
  // The last number has no next, so no commit is based on it.
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Revision? {
    faults.integer(node, in: 0...(Int.max - 1)).map { Revision($0) }
  }

  func write(to writer: inout WireWriter) { writer.integer(number) }
}

extension Commit: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Commit? {
    faults.object(node) { form in
      let base = form.value("base", Revision.self)
      let revision = form.integer("revision")
      let instant = form.value("at", Instant.self)
      let actor = form.optionalValue("actor", ActorID.self)
      let role = form.value("role", Role.self)
      let command = form.string("command")
      let policyVersion = form.value("policy", PolicyVersion.self)
      let key = form.value("key", IdempotencyKey.self)
      let changes = form.required("changes") { $1.list($0, Change.read) }
      if let base, let revision, revision != base.next.number {
        form.report(
          "revision", expected: "\(base.next), one more than \"base\"", found: "\(revision)")
      }
      guard let base, let instant, let role, let command, let policyVersion, let key, let changes
      else { return nil }
      return Commit(
        base: base, instant: instant, actor: actor, role: role, command: command,
        policyVersion: policyVersion, idempotencyKey: key, changes: changes)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("base", base)
      form.member("revision", revision)
      form.member("at", instant)
      form.member("actor", actor)
      form.member("role", role)
      form.member("command", command)
      form.member("policy", policyVersion)
      form.member("key", idempotencyKey)
      form.list("changes", changes, evenIfEmpty: true)
    }
  }
}

extension Commit {
  /// Encodes the commit to its stored form: deterministic bytes, one compact JSON object.
  ///
  /// Without an LF in it, so that a journal may hold one a line. It holds confidential content as it is.
  /// - Throws: ``WireError`` where something in it could not be read again.
  /// - Complexity: O(n) in the bytes.
  public func encoded() throws(WireError) -> [UInt8] { try WireWriter.bytes(self) }

  /// Decodes a stored form; the revision has to be one more than the base.
  ///
  /// - Throws: ``WireError`` with every fault, its line, column and JSON pointer; it quotes no value,
  ///   for a commit may hold confidential records.
  /// - Complexity: O(n) in the bytes.
  public init(bytes: [UInt8]) throws(WireError) {
    self = try WireReader.value(bytes, quotesValues: false, Commit.read)
  }
}
