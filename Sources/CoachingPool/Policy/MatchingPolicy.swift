/// How pairs are judged: requirements that every pair meets, criteria that give points, and the order
/// of objectives by which a round is decided.
public struct MatchingPolicy: Hashable, Sendable, Codable {
  /// One requirement by name, with its parameters.
  public struct RequirementUse: Hashable, Sendable, Codable {
    /// The rule's name.
    public let name: RuleName
    /// The rule's parameters.
    public let parameters: RuleParameters

    /// Uses a requirement.
    public init(_ name: RuleName, _ parameters: RuleParameters = RuleParameters()) {
      self.name = name
      self.parameters = parameters
    }
  }

  /// One criterion by name, with its weight and parameters.
  public struct CriterionUse: Hashable, Sendable, Codable {
    /// The rule's name.
    public let name: RuleName
    /// By how much a score is multiplied to give points, 0 to 1,000.
    public let weight: Int
    /// The rule's parameters.
    public let parameters: RuleParameters

    /// Uses a criterion.
    public init(_ name: RuleName, weight: Int, _ parameters: RuleParameters = RuleParameters()) {
      self.name = name
      self.weight = weight
      self.parameters = parameters
    }
  }

  /// What every pair meets, in the order in which it is explained.
  public var requirements: [RequirementUse]
  /// What gives points, in the order in which it is explained.
  public var criteria: [CriterionUse]
  /// The aims of a round, the first above the second.
  public var objectives: [Objective]
  /// The least senior job level whose requests ``Objective/seniorsInOwnOrganisation`` looks at.
  ///
  /// Source: rule R14 as A05 has it, levels 1 to 4.
  public var seniorThrough: JobLevel
  /// By how much a request weighs more the longer it waits, in
  /// ``Objective/peopleServedByWaiting``.
  public var waiting: WaitingWeight
  /// How many branches a round may search where two of its requests may not share a practitioner.
  ///
  /// At the limit the round says that it is not proved optimal, and how far it may be from it.
  public var branchLimit: Int
  /// What may be changed so that one more request is served, and what it costs.
  public var relaxations: RelaxationPolicy

  /// Composes a policy from rules and an order of aims.
  public init(
    requirements: [RequirementUse], criteria: [CriterionUse],
    objectives: [Objective] = [.peopleServed, .totalFit], seniorThrough: JobLevel = .headOfService,
    waiting: WaitingWeight = WaitingWeight(), branchLimit: Int = 1000,
    relaxations: RelaxationPolicy = RelaxationPolicy()
  ) {
    self.requirements = requirements
    self.criteria = criteria
    self.objectives = objectives
    self.seniorThrough = seniorThrough
    self.waiting = waiting
    self.branchLimit = branchLimit
    self.relaxations = relaxations
  }

  /// Reads a policy, an older one too: what came later and is absent has the library's default.
  public init(from decoder: any Decoder) throws {
    let form = try decoder.container(keyedBy: CodingKeys.self)
    let usual = MatchingPolicy.standard
    requirements = try form.decode([RequirementUse].self, forKey: .requirements)
    criteria = try form.decode([CriterionUse].self, forKey: .criteria)
    objectives = try form.decode([Objective].self, forKey: .objectives)
    seniorThrough =
      try form.decodeIfPresent(JobLevel.self, forKey: .seniorThrough) ?? usual.seniorThrough
    waiting = try form.decodeIfPresent(WaitingWeight.self, forKey: .waiting) ?? usual.waiting
    branchLimit = try form.decodeIfPresent(Int.self, forKey: .branchLimit) ?? usual.branchLimit
    relaxations =
      try form.decodeIfPresent(RelaxationPolicy.self, forKey: .relaxations) ?? usual.relaxations
  }
}
