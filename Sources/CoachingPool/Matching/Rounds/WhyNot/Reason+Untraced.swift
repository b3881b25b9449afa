extension Sequence<Reason> {
  /// What that reader may read of reasons, or one "not available" where that is nothing.
  ///
  /// Unlike `shown(to:)` it leaves no trace of what is kept back beside what is not: whoever reads
  /// "shares no language" cannot tell whether the practitioner is busy as well (rule A01).
  public func shownWithoutTrace(to reader: Audience) -> [Reason] {
    let readable = shown(to: reader).filter { $0.code != .notAvailable }
    return readable.isEmpty ? [Reason(.notAvailable)] : readable
  }
}
