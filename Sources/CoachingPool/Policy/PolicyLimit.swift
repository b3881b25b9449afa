/// One whole number of a policy: where it stands, what it means, its range, and who says so.
///
/// ``PoolPolicy/limits`` lists them, for ``PoolPolicy/faults()`` as for a page or a schema.
public struct PolicyLimit: Sendable {
  /// The members of the stored form that lead to it: `capacity`, `standard`.
  public let path: [String]
  /// What the number says, as a noun.
  public let meaning: String
  /// Where its default comes from.
  public let source: String
  /// The numbers that a policy may set.
  public let range: ClosedRange<Int>
  private let read: @Sendable (PoolPolicy) -> Int

  init(
    _ path: String, _ range: ClosedRange<Int>, _ meaning: String, source: String,
    _ read: @escaping @Sendable (PoolPolicy) -> Int
  ) {
    self.path = path.split(separator: ".").map(String.init)
    self.range = range
    self.meaning = meaning
    self.source = source
    self.read = read
  }

  /// The number in a policy.
  public func value(in policy: PoolPolicy) -> Int { read(policy) }
}

extension PoolPolicy {
  /// Every whole number of a policy beside the weights, in the order of the stored form.
  public static let limits: [PolicyLimit] =
    askingAndMatching + PolicyLimit.engagements + PolicyLimit.quality
    + PolicyLimit.impact + PolicyLimit.retention + teams

  private static let askingAndMatching: [PolicyLimit] = [
    PolicyLimit(
      "capacity.standard", 0...100, "engagements at once of a volunteer who sets no number",
      source: "a published scheme's \"one or two clients at any point in time\""
    ) { $0.capacity.standard },
    PolicyLimit(
      "capacity.executive", 0...100, "engagements at once of an executive coach who sets no number",
      source: "by design"
    ) { $0.capacity.executive },
    PolicyLimit(
      "capacity.most", 0...100, "the most engagements at once that anybody may set for themselves",
      source: "by design"
    ) { $0.capacity.most },
    PolicyLimit(
      "requests.graceAfterLapse", 0...3660,
      "days for which a subscription that lapsed without notice takes new requests",
      source: "rule A11"
    ) { $0.requests.graceAfterLapse },
    PolicyLimit(
      "requests.invitationDays", 1...366, "days within which an invitation is answered",
      source: "rule R23, a published pool's 14 days"
    ) { $0.requests.invitationDays },
    PolicyLimit(
      "requests.firstQuestionAfter", 1...3660,
      "days without activity after which an individual is asked whether a request stands",
      source: "rule A33"
    ) { $0.requests.firstQuestionAfter },
    PolicyLimit(
      "requests.questionInterval", 1...366,
      "days from the first question to the second, and from the second to the end",
      source: "rule A33"
    ) { $0.requests.questionInterval },
    PolicyLimit(
      "requests.clearanceDays", 0...366, "days for which a screening clears a person to submit",
      source: "by design, since what was true of a person's wellbeing may not stay so"
    ) { $0.requests.clearanceDays },
    PolicyLimit(
      "requests.youngestAge", 0...25,
      "the youngest age in whole years; who is younger is referred to the safeguarding lead",
      source: "rule A03"
    ) { $0.requests.youngestAge },
    PolicyLimit(
      "requests.maxConcurrentInvitations", 1...10,
      "invitations of one request that may wait for an answer at once",
      source: "rule R22; more stand for as many chemistry meetings, rule A35"
    ) { $0.requests.maxConcurrentInvitations },
    PolicyLimit(
      "requests.roundsMissedInSilence", 0...100,
      "published rounds that a request may miss before a coordinator decides about the next",
      source: "rule A06"
    ) { $0.requests.roundsMissedInSilence },
    PolicyLimit(
      "requests.mostDaysAway", 0...366,
      "days by which a practitioner's absences put off the end of an invitation at most",
      source: "by design, since the individual waits with it; rule A33"
    ) { $0.requests.mostDaysAway },
    PolicyLimit(
      "requests.approvalWorkingDays", 1...366,
      "working days that an organisation has to decide about a request before it passes on",
      source: "rule A23"
    ) { $0.requests.approvalWorkingDays },
    PolicyLimit(
      "matching.waiting.stepDays", 1...3660,
      "days of waiting by which a request weighs one more in peopleServedByWaiting",
      source: "by design"
    ) { $0.matching.waiting.stepDays },
    PolicyLimit(
      "matching.waiting.mostSteps", 0...1000, "how many such steps count at most",
      source: "by design, so that nobody's weight runs away"
    ) { $0.matching.waiting.mostSteps },
    PolicyLimit(
      "matching.branchLimit", 1...1_000_000,
      "branches that a round searches where two requests may not share a practitioner",
      source: "by design; at the limit a round says that it is not proved best"
    ) { $0.matching.branchLimit },
    PolicyLimit(
      "matching.relaxations.placeCost", 0...1_000_000,
      "what one place more costs, where a way to serve one request more is sought",
      source: "by design; only the order and the sums of costs count"
    ) { $0.matching.relaxations.placeCost },
    PolicyLimit(
      "matching.relaxations.newcomerCost", 0...1_000_000,
      "what one practitioner more costs, where a way to serve one request more is sought",
      source: "by design; only the order and the sums of costs count"
    ) { $0.matching.relaxations.newcomerCost },
  ]

  private static let teams: [PolicyLimit] = [
    PolicyLimit(
      "teamSize.least", 2...1000, "the fewest people of a team or group",
      source: "rule R10, at least two participants of one intact team"
    ) { $0.teamSize.lowerBound },
    PolicyLimit(
      "teamSize.most", 2...1000, "the most people of a team or group", source: "by design"
    ) { $0.teamSize.upperBound },
  ]
}

extension MatchingPolicy.Objective {
  /// The aim as one sentence.
  public var sentence: String {
    switch self {
    case .peopleServed: "As many people as possible are served."
    case .peopleServedByWaiting:
      "As much as possible is served where a request counts the more the longer it waits."
    case .seniorsInOwnOrganisation:
      "As few seniors as possible meet a practitioner of their own organisation."
    case .worstOff: "The pair with the fewest points has as many as possible."
    case .totalFit: "The pairs have as many points as possible in all."
    case .load: "As few places as possible are taken already at the practitioners chosen."
    }
  }
}
