/// Tells the two records of a round apart (rule A02).
public enum RoundRecordKind: Hashable, Sendable, CaseIterable {
  /// The pool coordinator's, with names and reasons.
  case coordinators
  /// The auditor's, with random keys and numbers alone.
  case auditors

  /// Looks which of the two a file is.
  ///
  /// - Throws: ``RoundRecordError`` where it is neither.
  public init(of bytes: [UInt8]) throws(RoundRecordError) {
    let schema = try RoundRecordFile.schema(of: RoundRecordFile.node(bytes))
    self = schema.name == "coachingpool.round" ? .coordinators : .auditors
  }
}
