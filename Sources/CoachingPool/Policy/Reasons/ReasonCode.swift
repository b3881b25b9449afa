/// Names a reason, so that a program can act on it and a phrasebook can put it into words.
///
/// Codes are open: a host's own rules bring their own. The library's are declared beside the rule that
/// gives them, as `static let` in an extension of this type.
public struct ReasonCode: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// The name, `subject.state` by custom.
  public let name: String

  /// Names a reason.
  public init(_ name: String) { self.name = name }

  /// The name.
  public var description: String { name }

  /// Orders codes by name.
  public static func < (left: Self, right: Self) -> Bool { left.name < right.name }
}

extension ReasonCode {
  /// Says no more than that somebody or something cannot be had.
  public static let notAvailable = ReasonCode("notAvailable")
}
