/// By what requests and practitioners are set against each other.
public enum CapacityCut: String, Hashable, Sendable, Codable, CaseIterable {
  /// The kind that is asked for, against the kinds that practitioners offer.
  case kind
  /// The themes of a request, against those with which practitioners like to work.
  case theme
  /// The job level of who asks, against the practitioner's own.
  ///
  /// It is a mirror and no rule: nobody has to be coached by somebody of their level.
  case jobLevel
  /// The sector of the request's organisation, against those of the practitioner's organisations.
  case sector
  /// The 10 km square from which each of them starts out; how far they travel is left aside.
  case area
}
