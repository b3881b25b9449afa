/// Names a training cohort.
public typealias TrainingCohortID = Identifier<TrainingCohort>

/// People who go through one training programme together.
///
/// Source: S1-12 and S1-14, more than 100 at ILM 7; S4-09 and S4-10, 14 senior staff at ILM 5; S1-26,
/// hundreds of managers in coaching skills.
public struct TrainingCohort: Hashable, Sendable {
  /// Where a cohort stands.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// Takes people.
    case open
    /// Is over, or was called off.
    case closed
  }

  /// Names the cohort.
  public let id: TrainingCohortID
  /// What it is trained for.
  public let programme: TrainingProgramme
  /// What it is called.
  public let title: String
  /// The organisation whose own cohort it is, as of an internal pool (S4-08); `nil` for the pool's.
  public let organisation: OrganisationID?
  /// From when to when it goes; with a beginning and an end.
  public let span: DateSpan
  /// How many people it takes.
  public let places: Int
  /// Where it stands.
  public var state: State
  /// Who takes part, took part or left, in the order in which they were enrolled.
  public var members: [TrainingPlace]

  /// Describes a cohort; ``faults()`` tells what is wrong with it.
  public init(
    id: TrainingCohortID, programme: TrainingProgramme, title: String,
    organisation: OrganisationID? = nil, span: DateSpan, places: Int, state: State = .open,
    members: [TrainingPlace] = []
  ) {
    self.id = id
    self.programme = programme
    self.title = title
    self.organisation = organisation
    self.span = span
    self.places = places
    self.state = state
    self.members = members
  }

  /// How many places are taken: those of people who did not leave.
  public var placesTaken: Int { members.count { $0.state != .withdrawn } }

  /// Every fault that the cohort has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.trainingCohort, id.text))
    list.text("title", title, limit: 200)
    if case .practitionerTraining(let scheme, let level) = programme {
      list.text("programme.scheme", scheme, limit: 64)
      list.text("programme.level", level, limit: 64)
    }
    if span.start == nil || span.end == nil {
      list.add("span", .missing, ["what": "a first day and an end"])
    }
    list.range("places", places, 1...100_000)
    list.duplicates(
      "members", members.filter { $0.state != .withdrawn }.map(\.person.text))
    if placesTaken > places {
      list.add("members", .contradiction, ["what": "more people take part than there are places"])
    }
    for (number, place) in members.enumerated() {
      let field = "members.\(number)"
      if !programme.makesPractitioners, place.practitioner != nil {
        list.add(field, .contradiction, ["what": "coaching skills make nobody a practitioner"])
      }
      if (place.state == .enrolled) != (place.ended == nil) {
        list.add(field, .contradiction, ["what": "a place has an end once it is over"])
      }
      if let ended = place.ended, ended < place.enrolled {
        list.add(field, .contradiction, ["what": "a place ended before it began"])
      }
      if state == .closed, place.state == .enrolled {
        list.add(field, .contradiction, ["what": "somebody is enrolled in a closed cohort"])
      }
    }
    return list.faults
  }
}
