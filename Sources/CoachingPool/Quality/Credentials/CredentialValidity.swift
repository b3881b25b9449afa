/// For how long an award of a level holds.
public enum CredentialValidity: Hashable, Sendable, Codable {
  /// It does not expire, as a qualification.
  case withoutEnd
  /// It holds for so many years from the day of the award.
  case years(SourcedNumber)
  /// No publication was found that says it.
  case notKnown

  /// The first day on which an award of a day no longer holds.
  ///
  /// A number that is not confirmed ends nothing. Source: rule R45; rule A38, by which 29 February and n
  /// years has 28 February as the first invalid day.
  public func holding(awarded: CivilDate) -> Standing.Holding {
    switch self {
    case .withoutEnd: .withoutEnd
    case .years(let years) where years.isPublished && years.value > 0:
      .until(awarded.adding(years: years.value))
    case .years, .notKnown: .unknown
    }
  }
}
