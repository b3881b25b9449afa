internal import CoachingPool

/// What sort of practitioner somebody is, and which kinds they offer.
enum SampleCalling {
  case coach
  case coachAndMentor
  case mentor
  case teamCoach
  case groupCoach
  case reverseMentor
  case reciprocalMentor

  /// Every 25 practitioners have the same mixture, so that no kind is missing in a small pool.
  static let mixture: [SampleCalling] = [
    .coach, .coachAndMentor, .coach, .mentor, .coach, .reverseMentor, .coach, .coachAndMentor,
    .coach, .teamCoach, .coach, .coachAndMentor, .coach, .mentor, .reciprocalMentor, .coach,
    .coachAndMentor, .coach, .groupCoach, .coach, .mentor, .coachAndMentor, .coach, .teamCoach,
    .coach,
  ]

  var kinds: [ServiceKind] {
    switch self {
    case .coach: [.coaching]
    case .coachAndMentor: [.coaching, .mentoring]
    case .mentor: [.mentoring]
    case .teamCoach: [.coaching, .teamCoaching]
    case .groupCoach: [.coaching, .groupCoaching]
    case .reverseMentor: [.reverseMentoring]
    case .reciprocalMentor: [.mentoring, .reciprocalMentoring]
    }
  }

  /// Job levels by weight.
  var levels: [(Int, JobLevel)] {
    switch self {
    case .reverseMentor: [(80, .officer), (20, .apprenticeOrTrainee)]
    case .mentor, .reciprocalMentor:
      [
        (14, .director), (18, .assistantDirector), (28, .headOfService), (30, .manager),
        (10, .teamLeader),
      ]
    default:
      [
        (8, .director), (10, .assistantDirector), (22, .headOfService), (34, .manager),
        (14, .teamLeader), (12, .officer),
      ]
    }
  }
}

/// Where a practitioner's membership stands: fixed shares, so that the number of those who are qualified
/// with evidence is known for every seed.
enum SampleStanding {
  case ready
  case inTraining
  case withoutEvidence
  case paused
  case applied
  case left

  init(_ index: Int) {
    self =
      index % 44 == 7
      ? .inTraining
      : index % 53 == 40
        ? .withoutEvidence
        : index % 88 == 35
          ? .paused : index % 88 == 21 ? .applied : index % 66 == 13 ? .left : .ready
  }

  var status: PractitionerStatus {
    switch self {
    case .ready, .withoutEvidence: .live
    case .inTraining: .approved
    case .paused: .paused
    case .applied: .applied
    case .left: .left
    }
  }
}
