/// Which of the two services a practitioner gives: the volunteer pool or executive coaching.
///
/// "To complement, we have a pool of more than 30 executive coaches… some of whom also volunteer"
/// (S0-44, S0-46): a person in both has two memberships.
public enum ServiceLine: String, Hashable, Sendable, Codable, CaseIterable {
  /// The pool of volunteer coaches and mentors, free at the point of access.
  case pool
  /// The executive coaching service.
  case executive
}
