/// What the shared agreement says of sessions, as far as planning and recording ask for it.
///
/// By default it sets no bounds. That a sponsor signs in time is asked of the stored agreement besides
/// (rule A34).
public struct SessionTerms: Hashable, Sendable {
  /// The days on which sessions may lie.
  public var span: DateSpan
  /// Whether what the sponsor owes is settled: they signed, light touch was chosen, or the coordinator
  /// decided where three-way is mandatory (rule A34).
  public var sponsor: Verdict

  /// States the terms.
  public init(span: DateSpan = .always, sponsor: Verdict = .met) {
    self.span = span
    self.sponsor = sponsor
  }
}
