/// In what role somebody acts or reads; held in an engagement or for the pool, never for good.
///
/// Source: workflow section 8 and the columns of the confidentiality matrix.
public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
  /// The coachee or mentee.
  case individual
  /// The coach or mentor.
  case practitioner
  /// The sponsor.
  case sponsor
  /// Human resources, in four-way contracting.
  case humanResources
  /// The contact of a subscribing organisation.
  case organisationalCoordinator
  /// The lead body's staff.
  case poolCoordinator
  /// The coaching supervisor.
  case supervisor
  /// The safeguarding lead.
  case safeguardingLead
  /// The analyst or evaluator.
  case analyst
  /// The public and boards.
  case publicReader
  /// The data-protection officer, for a logged request.
  case dataProtectionOfficer
  /// The clock, and what follows from another step.
  case system
}
