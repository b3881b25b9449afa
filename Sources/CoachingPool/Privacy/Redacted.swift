/// A value that shows nothing of itself when it is printed, dumped or mirrored: figures before disclosure
/// control, and who stands behind them.
///
/// What it holds is reached by its properties alone, whose uses are easy to list in a review.
public protocol Redacted: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{}

extension Redacted {
  /// The name of the type, and nothing that it holds.
  public var description: String { "(\(Self.self), redacted)" }
  /// The same as the description.
  public var debugDescription: String { description }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
