/// People who hold or prepare for statutory roles and come to the pool, by designation and stage.
///
/// A person counts once in a row, at the furthest stage of the time; somebody who holds two designations
/// stands in two rows, so that rows have no total (rules A42 and A45). It is raw: most of its counts are
/// few, and one may be a known officer. Source: rule A29, "the statutory pipeline"; S0-49.
public struct StatutoryPipeline: Sendable {
  /// How far somebody came in the stretch of time.
  ///
  /// A new case is a breaking change and comes with a major version.
  public enum Stage: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// They submitted a request.
    case asked
    /// A practitioner accepted.
    case matched
    /// They were at work with one.
    case atWork
    /// They came to the end as agreed.
    case completed

    /// Orders stages by how far they are.
    public static func < (left: Self, right: Self) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// One designation, or those who prepare for one.
  public struct Row: Hashable, Sendable {
    /// The designation; `nil` for those who hold none and prepare for one.
    public let designation: StatutoryDesignation?
    /// The people at each stage, in the order of stages.
    public let people: [Int]
  }

  /// The stretch of time.
  public let period: DateSpan
  /// The designations in the order of their vocabulary, the pool's own after them, then those who prepare.
  public let rows: [Row]
  /// All people of the pipeline, each once.
  public let people: Int
}

extension StatutoryPipeline: Redacted {}

extension StatutoryPipeline.Row: Redacted {}

extension PoolState {
  /// Gathers who holds or prepares for a statutory role among those who came to the pool.
  ///
  /// Whether somebody holds a designation is asked on the day of the request or of the match. They prepare
  /// for one where the request says so, by the trigger `statutoryRole` or the theme `preparingForTopRole`.
  /// - Complexity: O(n) in the requests and engagements.
  public func statutoryPipeline(in period: DateSpan) -> StatutoryPipeline {
    var furthest: [StatutoryDesignation?: [PersonID: StatutoryPipeline.Stage]] = [:]
    func reach(
      _ stage: StatutoryPipeline.Stage, _ person: PersonID, on day: CivilDate, _ prepares: Bool
    ) {
      var held: [StatutoryDesignation?] = []
      for record in identities(of: person) {
        held += people.read(record) { $0.designations(on: day).map(\.designation) } ?? []
      }
      if held.isEmpty, prepares { held = [nil] }
      let known = identity(of: person)
      for row in held.uniqued() {
        furthest[row, default: [:]][known] = max(stage, furthest[row]?[known] ?? stage)
      }
    }
    requests.visit { entry in
      guard let submitted = entry.value.submitted else { return }
      let day = date(at: submitted)
      guard period.contains(day) else { return }
      for person in entry.value.participants {
        reach(.asked, person, on: day, entry.value.preparesForStatutoryRole)
      }
    }
    engagements.visit { entry in
      guard let stage = stage(of: entry.value, in: period) else { return }
      let prepares =
        entry.value.request.flatMap { requests.read($0) { $0.preparesForStatutoryRole } } ?? false
      let day = date(at: entry.value.proposed)
      for person in entry.value.participants { reach(stage, person, on: day, prepares) }
    }
    let designations: [StatutoryDesignation?] =
      policy.words(StatutoryDesignation.self).map { $0 } + [nil]
    let everybody = Set(furthest.values.flatMap(\.keys))
    return StatutoryPipeline(
      period: period,
      rows: designations.map { designation in
        let stages = furthest[designation].map { Array($0.values) } ?? []
        return StatutoryPipeline.Row(
          designation: designation,
          people: StatutoryPipeline.Stage.allCases.map { stage in stages.count { $0 == stage } })
      }, people: everybody.count)
  }

  /// How far an engagement came in a stretch of time; `nil` where nothing of it lies there.
  private func stage(
    of engagement: Engagement, in period: DateSpan
  ) -> StatutoryPipeline.Stage? {
    let ended = engagement.closure.map { date(at: $0.at) }
    if let ended, period.contains(ended), engagement.closure?.code.countsAsCompletion == true {
      return .completed
    }
    if let began = engagement.workBegan.map(date),
      period.end.map({ began < $0 }) ?? true,
      ended.flatMap({ ended in period.start.map { ended >= $0 } }) ?? true
    {
      return .atWork
    }
    return period.contains(date(at: engagement.proposed)) ? .matched : nil
  }
}

extension Request {
  /// Whether the individual says that they prepare for a statutory role.
  fileprivate var preparesForStatutoryRole: Bool {
    triggers.contains { $0.code == "statutoryRole" }
      || themes.contains { $0.code == "preparingForTopRole" }
  }
}
