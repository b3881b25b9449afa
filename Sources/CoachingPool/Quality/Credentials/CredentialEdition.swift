/// Which statement of a level's requirements a row repeats: its name, and the year or day where known.
///
/// Bodies change their numbers, and so do providers of one qualification; a number without its edition is
/// hearsay.
public struct CredentialEdition: Hashable, Sendable, Codable {
  /// The name by which it is told from others: `2018 suite`.
  public let name: String
  /// Of when it is; `nil` where the publication does not say.
  public let date: EditionDate?

  /// Names an edition.
  public init(_ name: String, of date: EditionDate? = nil) {
    self.name = name
    self.date = date
  }

  /// Tells whether it was out by a day; one without a date always was.
  public func isOut(by day: CivilDate) -> Bool { date.map { $0.firstDay <= day } ?? true }
}
