/// One figure that stands large on the page, with what it counts.
public struct KeyFigure: Hashable, Sendable {
  /// The figure as it is printed, such as `1,104`.
  public let value: String
  /// What it counts, such as "hours of coaching and mentoring".
  public let label: String
  /// What a reader has to know of it, such as its bound or how many answered; empty for nothing.
  public let note: String

  /// Holds a figure.
  public init(_ value: String, _ label: String, note: String = "") {
    self.value = value
    self.label = label
    self.note = note
  }
}
