/// What a pool published of itself, as it stands in its document.
///
/// The figures are theirs: what counts as a person or an hour may differ, and the year is often not said.
public struct PublishedPool: Hashable, Sendable {
  /// The pool and the time, as its document names them.
  public let name: String
  /// Where it stands.
  public let source: String
  /// People who were supported or had access.
  public let people: BoundedValue
  /// Delivered time in minutes.
  public let minutes: BoundedValue

  /// Cites a pool's figures.
  public init(name: String, source: String, people: BoundedValue, minutes: BoundedValue) {
    self.name = name
    self.source = source
    self.people = people
    self.minutes = minutes
  }

  /// Minutes for each person.
  ///
  /// It throws ``FigureError`` where nobody came.
  public var minutesForEach: BoundedValue {
    get throws(FigureError) { try minutes / people }
  }

  /// The pools whose people and hours are known from their own documents.
  ///
  /// Source: domain seed facts, S0-15 to S0-18 and S3-13 to S3-14, and identity D9.
  public static let known = [
    PublishedPool(
      name: "West Midlands, one year (2025 article)", source: "S0", people: 441,
      minutes: .moreThan(66_000)),
    PublishedPool(
      name: "West Midlands, one year (sponsor guide)", source: "S3", people: .moreThan(550),
      minutes: 111_000),
    PublishedPool(
      name: "West Midlands, ten years to 2019", source: "D9", people: 1400, minutes: 468_000),
  ]
}
