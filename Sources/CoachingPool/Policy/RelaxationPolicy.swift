/// What it costs a pool, in its own order of preference, to change something so that one more request
/// is served.
///
/// Costs are whole numbers without a unit; only their order and sums count. A cost of two waived
/// requirements is the sum of both. Source: by design, to be confirmed by a pool: first what the individual can
/// decide alone, then an exception to the pool's own number, then to find somebody new.
///
/// ```swift
/// var policy = PoolPolicy()
/// policy.matching.relaxations.waivers.append(.init("theyShareALanguage", cost: 60))
/// ```
public struct RelaxationPolicy: Hashable, Sendable, Codable {
  /// One requirement that may be waived for one request, with its cost.
  public struct Waiver: Hashable, Sendable, Codable {
    /// The requirement.
    public let rule: RuleName
    /// The cost, 0 to 1,000,000.
    public let cost: Int

    /// Allows a requirement to be waived.
    public init(_ rule: RuleName, cost: Int) {
      self.rule = rule
      self.cost = cost
    }
  }

  /// The requirements that may be waived for one request; no other is.
  public var waivers: [Waiver]
  /// The cost of one place more at a practitioner whose number is the policy's, 0 to 1,000,000.
  public var placeCost: Int
  /// The cost of one more practitioner, 0 to 1,000,000.
  public var newcomerCost: Int

  /// Sets the costs; the defaults waive what the individual asked for and could ask otherwise.
  public init(
    waivers: [Waiver] = [
      Waiver("theyShareAWayOfMeeting", cost: 10), Waiver("provisionIsAsAsked", cost: 20),
      Waiver("mentorHasTheExperience", cost: 30),
    ], placeCost: Int = 40, newcomerCost: Int = 100
  ) {
    self.waivers = waivers
    self.placeCost = placeCost
    self.newcomerCost = newcomerCost
  }

  /// The library's requirements that a policy may let be waived; no other of the library's ever is.
  ///
  /// Conflicts, exclusions, credentials, supervision, a practitioner's own limits and absence, live
  /// membership, entitlement, adjustments and the individual's own list stand whatever a policy says.
  /// A host's own requirements are the host's to judge. Source: rules A01, A04 and A08.
  public static let mayBeWaived: [RuleName] = [
    "mentorHasTheExperience", "provisionIsAsAsked", "seniorityFitsTheKind", "theyShareALanguage",
    "theyShareAWayOfMeeting",
  ]

  /// Tells whether a requirement of this name may be waived at all.
  public static func permitsWaiving(_ rule: RuleName) -> Bool {
    mayBeWaived.contains(rule) || !RuleSet.standard.requirementNames.contains(rule)
  }

  /// The cost of waiving a requirement; `nil` where it may not be waived.
  public func cost(ofWaiving rule: RuleName) -> Int? {
    guard Self.permitsWaiving(rule) else { return nil }
    return waivers.first { $0.rule == rule }?.cost
  }
}

extension RelaxationPolicy {
  /// Adds every fault of the costs and of the requirements named.
  func faults(into list: inout FaultList) {
    let field = "matching.relaxations"
    list.duplicates(field, waivers.map(\.rule.description))
    for waiver in waivers {
      list.range(field, waiver.cost, 0...1_000_000)
      if !Self.permitsWaiving(waiver.rule) {
        list.add(field, .neverWaived, ["rule": waiver.rule.description])
      }
    }
  }
}

extension ReasonCode {
  /// A policy would let a requirement be waived that always stands.
  public static let neverWaived = ReasonCode("policy.neverWaived")
}
