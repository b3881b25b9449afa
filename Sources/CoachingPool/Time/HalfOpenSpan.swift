/// A stretch of time that holds its start and not its end; without an end it goes on.
///
/// A membership "to 2026-03-31 inclusive" is the span that ends at 2026-04-01 (rule A11).
public struct HalfOpenSpan<Bound: Hashable & Comparable & Sendable>: Hashable, Sendable {
  /// The first day or moment inside; `nil` where the beginning is not known.
  public let start: Bound?
  /// The first day or moment after; `nil` where no end is set.
  public let end: Bound?

  /// Makes a span; `nil` where the end does not come after the start.
  public init?(from start: Bound?, to end: Bound?) {
    if let start, let end, end <= start { return nil }
    self.start = start
    self.end = end
  }

  /// Makes a span that has begun and goes on.
  public init(from start: Bound) {
    self.start = start
    end = nil
  }

  /// Spans all time.
  public static var always: Self { Self() }

  private init() {
    start = nil
    end = nil
  }

  /// Tells whether the day or moment lies inside.
  public func contains(_ moment: Bound) -> Bool {
    if let start, moment < start { return false }
    if let end, moment >= end { return false }
    return true
  }

  /// Tells whether some day or moment lies in both.
  public func overlaps(_ other: Self) -> Bool {
    if let end, let start = other.start, end <= start { return false }
    if let end = other.end, let start, end <= start { return false }
    return true
  }
}

/// A half-open stretch of days.
public typealias DateSpan = HalfOpenSpan<CivilDate>
/// A half-open stretch of moments.
public typealias InstantSpan = HalfOpenSpan<Instant>

extension HalfOpenSpan: Codable where Bound: Codable {
  private enum CodingKeys: String, CodingKey {
    case start = "from"
    case end = "to"
  }

  /// Reads `from` and `to`, either of which may be absent.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let start = try container.decodeIfPresent(Bound.self, forKey: .start)
    let end = try container.decodeIfPresent(Bound.self, forKey: .end)
    guard let span = Self(from: start, to: end) else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: container, debugDescription: "A span ends after it starts.")
    }
    self = span
  }

  /// Writes `from` and `to` where they are set.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(start, forKey: .start)
    try container.encodeIfPresent(end, forKey: .end)
  }
}

extension HalfOpenSpan: CustomStringConvertible {
  /// The bounds as ISO 8601 writes an interval, open ends as two dots.
  public var description: String {
    "\(start.map { "\($0)" } ?? "..")/\(end.map { "\($0)" } ?? "..")"
  }
}

extension DateSpan {
  /// Makes a span whose last day is inside, as people say it: "to 31 March".
  ///
  /// The last day that can be written leaves the end open, since no day comes after it.
  public init?(from start: CivilDate?, through lastDay: CivilDate?) {
    self.init(from: start, to: lastDay.flatMap { $0 == .last ? nil : $0.adding(days: 1) })
  }
}
