public import CoachingPool

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Identifier {
  /// Names a thing by a UUID: its 36 characters in lower case.
  public init(_ uuid: UUID) { self.init(unchecked: uuid.uuidString.lowercased()) }
}

extension UUID {
  /// Reads an identifier that is a UUID, in either case; `nil` for any other.
  ///
  /// `Identifier(uuid)` gives the lower-case form, so that an identifier with capital letters does not
  /// come back as it was.
  public init?<Subject>(_ identifier: Identifier<Subject>) {
    self.init(uuidString: identifier.text)
  }
}
