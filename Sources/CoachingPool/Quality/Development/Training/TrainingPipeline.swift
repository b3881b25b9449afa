/// How far the people of one programme are on their way from trainee to practitioner.
///
/// Each person stands once, under the record that stands for them, at the furthest step that they reached.
/// Somebody whose membership ended stands where their training left them. It names people by identifier
/// alone and is for the pool coordinator; what is published of it is counts that passed disclosure control.
public struct TrainingPipeline: Hashable, Sendable, Codable {
  /// How far somebody is; the order is that of the way.
  public enum Step: String, Hashable, Comparable, Sendable, Codable, CaseIterable {
    /// Takes part in the training.
    case enrolled
    /// Has completed it.
    case completed
    /// Has completed it and asked to join.
    case applied
    /// Is accepted and not yet live.
    case approved
    /// Is live, or pauses.
    case live

    /// Orders steps by the way.
    public static func < (left: Self, right: Self) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// The people at one step.
  public struct Stand: Hashable, Sendable, Codable {
    /// The step.
    public let step: Step
    /// Who is there, in the order of identifiers.
    public let people: [PersonID]
  }

  /// The programme.
  public let programme: TrainingProgramme
  /// Every step that the programme leads to, in order, those at which nobody is among them.
  public let stands: [Stand]
  /// Who left without having completed it, and is not enrolled again, in the order of identifiers.
  public let withdrawn: [PersonID]

  /// How many people are at a step.
  public func count(at step: Step) -> Int {
    stands.first { $0.step == step }?.people.count ?? 0
  }

  /// How many people are at a step or further.
  public func count(reaching step: Step) -> Int {
    stands.filter { $0.step >= step }.reduce(0) { $0 + $1.people.count }
  }
}

extension PoolState {
  /// How far the people of each training programme are, by what was recorded until a day; programmes for
  /// practitioners by scheme and level, and coaching skills last.
  ///
  /// Places count from the day of their enrolment, and completion from its day. A membership counts as it
  /// stands now, since the state keeps no former one. Coaching skills lead to no membership.
  /// - Complexity: O(n log n) in the places.
  public func trainingPipeline(on date: CivilDate) -> [TrainingPipeline] {
    var furthest: [TrainingProgramme: [PersonID: TrainingPipeline.Step]] = [:]
    var left: [TrainingProgramme: Set<PersonID>] = [:]
    trainingCohorts.visit { entry in
      let programme = entry.value.programme
      if furthest[programme] == nil { furthest[programme] = [:] }
      for place in entry.value.members where self.date(at: place.enrolled) <= date {
        let person = identity(of: place.person)
        guard let step = step(of: place, in: programme, on: date) else {
          left[programme, default: []].insert(person)
          continue
        }
        let former = furthest[programme]?[person] ?? step
        furthest[programme]?[person] = Swift.max(step, former)
      }
    }
    return furthest.keys.sorted().map { programme in
      let people = furthest[programme] ?? [:]
      let steps = TrainingPipeline.Step.allCases.filter {
        programme.makesPractitioners || $0 <= .completed
      }
      return TrainingPipeline(
        programme: programme,
        stands: steps.map { step in
          TrainingPipeline.Stand(
            step: step, people: people.filter { $0.value == step }.map(\.key).sorted())
        },
        withdrawn: (left[programme] ?? []).filter { people[$0] == nil }.sorted())
    }
  }

  /// How far a place brought somebody; `nil` where they left before completing it.
  private func step(
    of place: TrainingPlace, in programme: TrainingProgramme, on date: CivilDate
  ) -> TrainingPipeline.Step? {
    let isOver = place.ended.map { self.date(at: $0) <= date } ?? false
    guard isOver, place.state != .enrolled else { return .enrolled }
    if place.state == .withdrawn { return nil }
    guard programme.makesPractitioners else { return .completed }
    return practitioners(of: place.person).compactMap { member -> TrainingPipeline.Step? in
      switch member.status {
      case .applied: .applied
      case .approved: .approved
      case .live, .paused: .live
      case .left, .removed: nil
      }
    }.max() ?? .completed
  }
}
