/// What a requirement of a credential counts.
///
/// A new case is a breaking change and comes with a major version.
public enum CredentialMeasure: String, Hashable, Sendable, Codable, CaseIterable {
  /// Hours of training.
  case trainingHours
  /// Hours of learning that are guided by a teacher.
  case guidedLearningHours
  /// Hours that the whole qualification takes.
  case totalQualificationHours
  /// Hours of practice; those of a team count once.
  case practiceHours
  /// Hours of practice that somebody paid for, among the hours of practice.
  case paidPracticeHours
  /// People, teams and groups with whom there was practice.
  case clients
  /// Full years since the first practice.
  case yearsOfPractice
  /// Hours of mentor coaching.
  case mentorCoachingHours
  /// Hours of continuing professional development.
  case cpdHours
  /// Hours among those of development that are about the body's core competences.
  case coreCompetenceHours
  /// Hours of one-to-one supervision.
  case supervisionHours
  /// Hours of one-to-one supervision in each quarter of the last 12 months.
  case supervisionHoursAQuarter
  /// How many hours of practice ask for one hour of one-to-one supervision, in the last 12 months.
  case practiceHoursPerSupervisionHour
  /// Full months since the first one-to-one supervision.
  case supervisionMonths
  /// The most hours of supervision that count among those of development; it asks for nothing.
  case supervisionHoursCountedAtMost
  /// Feedback from those who were coached.
  case clientFeedbacks
  /// Reflections that the practitioner wrote.
  case reflections
  /// Another level of the scheme that is held before.
  case predecessor
  /// Months that a programme usually takes.
  case programmeMonths
  /// Months on a programme at least.
  case leastProgrammeMonths
  /// Months of assessment after a programme.
  case assessmentMonths

  /// In what it is counted.
  public enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
    /// Whole minutes; the published number is of hours.
    case minutes
    /// People, teams and groups.
    case clients
    /// Full years.
    case years
    /// Full months.
    case months
    /// How many there are.
    case times
  }

  /// In what progress towards it is counted.
  public var unit: Unit {
    switch self {
    case .trainingHours, .guidedLearningHours, .totalQualificationHours, .practiceHours,
      .paidPracticeHours, .mentorCoachingHours, .cpdHours, .coreCompetenceHours,
      .supervisionHours, .supervisionHoursAQuarter, .practiceHoursPerSupervisionHour,
      .supervisionHoursCountedAtMost:
      .minutes
    case .clients: .clients
    case .yearsOfPractice: .years
    case .supervisionMonths, .programmeMonths, .leastProgrammeMonths, .assessmentMonths: .months
    case .clientFeedbacks, .reflections, .predecessor: .times
    }
  }

  /// What it counts, as a noun.
  public var title: String {
    switch self {
    case .trainingHours: "hours of training"
    case .guidedLearningHours: "hours of guided learning"
    case .totalQualificationHours: "hours for the whole qualification"
    case .practiceHours: "hours of practice"
    case .paidPracticeHours: "paid hours of practice"
    case .clients: "clients"
    case .yearsOfPractice: "years of practice"
    case .mentorCoachingHours: "hours of mentor coaching"
    case .cpdHours: "hours of development"
    case .coreCompetenceHours: "hours of development about core competences"
    case .supervisionHours: "hours of supervision"
    case .supervisionHoursAQuarter: "hours of supervision in each quarter"
    case .practiceHoursPerSupervisionHour: "hours of practice to one hour of supervision"
    case .supervisionMonths: "months of supervision"
    case .supervisionHoursCountedAtMost: "hours of supervision that count as development at most"
    case .clientFeedbacks: "feedbacks from clients"
    case .reflections: "written reflections"
    case .predecessor: "credential held before"
    case .programmeMonths: "months that the programme usually takes"
    case .leastProgrammeMonths: "months on the programme"
    case .assessmentMonths: "months of assessment"
    }
  }

  /// Whether it only says how others are counted, and asks for nothing itself.
  public var asksForNothing: Bool { self == .supervisionHoursCountedAtMost }
}
