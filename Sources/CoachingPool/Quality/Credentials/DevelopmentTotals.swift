/// What a practitioner did to develop, as far as somebody keeps a record of it; `nil` where nobody does.
///
/// It is passed in, since logs of supervision and development are records of their own, and a practitioner
/// has some of it from elsewhere.
public struct DevelopmentTotals: Hashable, Sendable {
  /// Minutes of training as a coach or mentor.
  public var trainingMinutes: Int?
  /// Mentor coaching.
  public var mentorCoaching: [DatedMinutes]?
  /// Continuing professional development.
  public var cpd: [DatedMinutes]?
  /// What of it was about a body's core competences.
  public var coreCompetences: [DatedMinutes]?
  /// One-to-one supervision.
  public var supervision: [DatedMinutes]?
  /// The days of feedback from those who were coached.
  public var feedback: [CivilDate]?
  /// The days of reflections that the practitioner wrote.
  public var reflections: [CivilDate]?

  /// States what there is a record of; what is left out is unknown, which an empty list is not.
  public init(
    trainingMinutes: Int? = nil, mentorCoaching: [DatedMinutes]? = nil,
    cpd: [DatedMinutes]? = nil, coreCompetences: [DatedMinutes]? = nil,
    supervision: [DatedMinutes]? = nil, feedback: [CivilDate]? = nil,
    reflections: [CivilDate]? = nil
  ) {
    self.trainingMinutes = trainingMinutes
    self.mentorCoaching = mentorCoaching
    self.cpd = cpd
    self.coreCompetences = coreCompetences
    self.supervision = supervision
    self.feedback = feedback
    self.reflections = reflections
  }
}
