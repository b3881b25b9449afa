/// A goal that the individual, the practitioner and the sponsor share.
///
/// Source: S3-76, S4-13 (individual and organisational impact), S3-42 (what success looks like).
public struct SharedGoal: Hashable, Sendable {
  /// Names the goal, through all versions of an agreement.
  public let id: SharedGoalID
  /// What the individual wants to be different.
  public var goal: String
  /// What it means for the individual.
  public var individualImpact: String
  /// What it means for the organisation.
  public var organisationalImpact: String
  /// How all will tell that it is met.
  public var measure: String
  /// Where it stands at the beginning, if that was said.
  public var baseline: String?

  /// Describes a goal; what is empty is found missing by the checklist.
  public init(
    id: SharedGoalID, goal: String, individualImpact: String = "",
    organisationalImpact: String = "", measure: String = "", baseline: String? = nil
  ) {
    self.id = id
    self.goal = goal
    self.individualImpact = individualImpact
    self.organisationalImpact = organisationalImpact
    self.measure = measure
    self.baseline = baseline
  }
}

/// Names a shared goal.
public typealias SharedGoalID = Identifier<SharedGoal>
