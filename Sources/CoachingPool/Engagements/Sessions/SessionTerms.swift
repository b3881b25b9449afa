/// The days on which the sessions of an engagement may lie, as far as whoever plans knows of such.
///
/// By default there are no bounds. Number, length and signatures are asked of the stored agreement.
public struct SessionTerms: Hashable, Sendable {
  /// The days on which sessions may lie.
  public var span: DateSpan

  /// States the days.
  public init(span: DateSpan = .always) { self.span = span }
}
