/// What is to follow from a complaint; an empty list says that nothing is.
public enum ComplaintAction: String, Hashable, Sendable, Codable, CaseIterable {
  /// The practitioner or the pool apologises.
  case apology
  /// The practitioner takes it to supervision.
  case supervision
  /// The practitioner learns something.
  case training
  /// The pool is to think about removing the practitioner.
  case removalRecommended
  /// A professional body is to look at it.
  case referralToBody
}
