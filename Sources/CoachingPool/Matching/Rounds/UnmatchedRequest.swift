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
    /// Every place of every eligible practitioner went to somebody else.
    ///
    /// A round too large to keep its pairs says this in place of ``tooFewPlaces(requests:practitioners:places:)``,
    /// since there the smallest group is nearly everybody.
    case everyPlaceTaken
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
    row: Int, field: MatchField, rules: ResolvedRules, removals found: RowRemovals,
    bottleneck: RoundProof.Bottleneck?, freeColumns: [UInt64]?, pairs: CompiledRows,
    isConstrained: Bool
  ) {
    let seeker = field.seekers[row]
    request = seeker.request.id
    eligibleCount = found.eligible
    removals = rules.requirements.indices.filter { found.kept[$0] > 0 }.map {
      Removal(
        rule: rules.requirements[$0].name, count: found.kept[$0], first: found.first[$0],
        alone: found.alone[$0])
    }
    let asksForEntitlement = rules.requirements.contains { $0.name == IndividualMayAsk().name }
    if asksForEntitlement, !seeker.entitlement.isMet {
      cause = .mayNotAsk(seeker.entitlement.reasons)
    } else if eligibleCount == 0 {
      cause = .nobodyEligible
    } else if let bottleneck, !bottleneck.columns.isEmpty {
      cause = .tooFewPlaces(
        requests: bottleneck.rows.map { field.seekers[$0].request.id }.sorted(),
        practitioners: bottleneck.columns.map { field.candidates[$0].practitioner.id }.sorted(),
        places: bottleneck.places)
    } else if let freeColumns, pairs.isFull(row, freeColumns) {
      cause = .everyPlaceTaken
    } else {
      cause = isConstrained ? .constraints : .pointsPreferred
    }
    lostLast =
      cause == .nobodyEligible
      ? found.last.map { last in
        LostLast(
          rule: rules.requirements[last.requirement].name,
          practitioners: last.columns.map { field.candidates[$0].practitioner.id }.sorted())
      } : nil
  }
}
