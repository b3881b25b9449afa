/// A request that found nobody in a round, with the reasons for the pool coordinator.
///
/// The counts rest on other people's engagements and conflicts, so they are the coordinator's alone; a
/// seeker reads "not available" (rule A01).
public struct UnmatchedRequest: Hashable, Sendable {
  /// How many practitioners one requirement keeps from the request.
  public struct Removal: Hashable, Sendable {
    /// The requirement.
    public let rule: RuleName
    /// How many practitioners do not meet it.
    public let count: Int
    /// How many of them meet every requirement before it in the policy's order: so many fall here when
    /// the list is gone through.
    public let first: Int
    /// How many do not meet it and meet every other: waiving it would bring these back.
    public let alone: Int
  }

  /// Who was left before the requirement that emptied the list.
  public struct LostLast: Hashable, Sendable {
    /// The requirement that emptied the list.
    public let rule: RuleName
    /// The practitioners who met every requirement before it, in the order of identifiers.
    public let practitioners: [PractitionerID]
  }

  /// What stood in the way.
  public enum Cause: Hashable, Sendable {
    /// The individual may not ask at present, for these reasons, which they may read.
    case mayNotAsk([Reason])
    /// No practitioner meets every requirement.
    case nobodyEligible
    /// The eligible practitioners have too few places for all who need one of them: so many requests
    /// compete for so many places at these practitioners, and no smaller group of them does.
    case tooFewPlaces(requests: [RequestID], practitioners: [PractitionerID], places: Int)
    /// A place could be had, but minimums, quotas, pinned pairs, requests that take several
    /// practitioners, or requests kept apart stand against it;
    /// ``RoundExplainer/constraintsThatGovern(_:)`` tells which.
    case constraints
    /// The aims preferred points, and serving this request would have cost some.
    case pointsPreferred
  }

  /// The request.
  public let request: RequestID
  /// What stood in the way.
  public let cause: Cause
  /// How many practitioners were eligible.
  public let eligibleCount: Int
  /// Who was kept away by what, in the policy's order; requirements that kept nobody are left out.
  public let removals: [Removal]
  /// Who was lost last, where nobody is eligible though the individual may ask.
  public let lostLast: LostLast?

  /// What the individual may read: that nobody is available, and nothing that could tell why.
  public var reasonForIndividual: Reason { Reason(.notAvailable) }

  init(
    row: Int, field: MatchField, rules: ResolvedRules, bottleneck: RoundProof.Bottleneck?,
    isConstrained: Bool
  ) {
    let seeker = field.seekers[row]
    request = seeker.request.id
    var counts = [Int](repeating: 0, count: rules.requirements.count)
    var alone = counts
    var fallen = [[Int]](repeating: [], count: rules.requirements.count)
    var eligible = 0
    var failed: [Int] = []
    for column in field.candidates.indices {
      let candidate = field.candidates[column]
      failed.removeAll(keepingCapacity: true)
      for (index, requirement) in rules.requirements.enumerated()
      where !requirement.verdict(on: candidate, for: seeker, in: field.context).isMet {
        failed.append(index)
      }
      for index in failed { counts[index] += 1 }
      if failed.count == 1 { alone[failed[0]] += 1 }
      if let first = failed.first { fallen[first].append(column) } else { eligible += 1 }
    }
    eligibleCount = eligible
    removals = rules.requirements.indices.filter { counts[$0] > 0 }.map {
      Removal(
        rule: rules.requirements[$0].name, count: counts[$0], first: fallen[$0].count,
        alone: alone[$0])
    }
    let asksForEntitlement = rules.requirements.contains { $0.name == IndividualMayAsk().name }
    if asksForEntitlement, !seeker.entitlement.isMet {
      cause = .mayNotAsk(seeker.entitlement.reasons)
    } else if eligible == 0 {
      cause = .nobodyEligible
    } else if let bottleneck {
      cause = .tooFewPlaces(
        requests: bottleneck.rows.map { field.seekers[$0].request.id }.sorted(),
        practitioners: bottleneck.columns.map { field.candidates[$0].practitioner.id }.sorted(),
        places: bottleneck.places)
    } else {
      cause = isConstrained ? .constraints : .pointsPreferred
    }
    let last = fallen.indices.last { !fallen[$0].isEmpty }
    lostLast =
      cause == .nobodyEligible
      ? last.map { last in
        LostLast(
          rule: rules.requirements[last].name,
          practitioners: fallen[last].map { field.candidates[$0].practitioner.id }.sorted())
      } : nil
  }
}
