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

  /// One aim of a round.
  public enum Objective: String, Hashable, Sendable, Codable, CaseIterable {
    /// As many people as possible are served.
    case peopleServed
    /// As many points as possible in all.
    case totalFit
    /// As few places as possible taken already at the practitioners chosen, so that work is spread.
    ///
    /// It comes after the fit and is no part of it (rule A05), and never first, since the least load
    /// is that of a round without pairs.
    case load
  }

  /// What every pair meets, in the order in which it is explained.
  public var requirements: [RequirementUse]
  /// What gives points, in the order in which it is explained.
  public var criteria: [CriterionUse]
  /// The aims of a round, the first above the second.
  public var objectives: [Objective]

  /// Composes a policy from rules and an order of aims.
  public init(
    requirements: [RequirementUse], criteria: [CriterionUse],
    objectives: [Objective] = [.peopleServed, .totalFit]
  ) {
    self.requirements = requirements
    self.criteria = criteria
    self.objectives = objectives
  }
}
