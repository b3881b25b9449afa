/// One thing that a level of a credential asks for, with its number and where that comes from.
public struct CredentialRequirement: Hashable, Sendable, Codable {
  /// What is counted.
  public let measure: CredentialMeasure
  /// How much there is to be at least, in the words of the measure: hours where it names hours.
  public let least: SourcedNumber
  /// In how many months before the day that is asked about; `nil` for all time.
  public let withinMonths: Int?
  /// The level that is held before, for ``CredentialMeasure/predecessor``.
  public let level: String?

  /// States a requirement.
  public init(
    _ measure: CredentialMeasure, _ least: SourcedNumber, withinMonths: Int? = nil,
    level: String? = nil
  ) {
    self.measure = measure
    self.least = least
    self.withinMonths = withinMonths
    self.level = level
  }
}
