/// One record in a copy for access.
public struct AccessRecord: Codable, Hashable, Sendable {
  /// Its kind.
  public let kind: RecordKind
  /// Its identifier.
  public let id: String
  /// Who answers for it.
  public let controller: DataController
  /// The class by which it is kept; see ``PersonAccessCopy/retention``.
  public let retention: RetentionClass
  /// Its stored form, a JSON object, without what is about others.
  public let form: String
}

/// How long a class of data is kept, under the policy in force.
public struct AccessRetention: Codable, Hashable, Sendable {
  /// The class.
  public let row: RetentionClass
  /// For how many months; `nil` where no time is set.
  public let months: Int?
  /// From when.
  public let trigger: RetentionClass.Trigger
  /// What then happens.
  public let action: RetentionClass.Action
  /// Why it may be kept until then.
  public let basis: String
}

/// How many records of a kind there are.
public struct AccessCount: Codable, Hashable, Sendable {
  /// The kind.
  public let kind: RecordKind
  /// How many, from 1.
  public let count: Int
}
