/// How the practitioners of one part of the pool are supervised and develop; raw.
///
/// A person counts once, whatever their memberships. Source: metrics section 11.9; rule A30.
public struct QualityTally: Sendable {
  /// By what the part is cut out; `nil` for the whole pool.
  public let dimension: ImpactDimension?
  /// The code of the part; `nil` for the whole pool, and for whoever has no value in the dimension.
  public let value: String?
  /// People with a membership that is live on the day.
  public internal(set) var practitioners = 0
  /// Those of whom a line asks for supervision, and has done so for long enough to test it.
  public internal(set) var asked = 0
  /// Those of them whose supervision falls short of nothing in each of their lines.
  public internal(set) var compliant = 0
  /// Those of the others who hold a waiver on the day.
  public internal(set) var waived = 0
  /// Minutes of practice in the 12 months that end with the day.
  public internal(set) var practice = QualityMinutes()
  /// Minutes of supervision in those months that count towards a norm; all where none applies.
  public internal(set) var supervision = QualityMinutes()
  /// Minutes of professional development in the period.
  public internal(set) var development = QualityMinutes()

  init(_ dimension: ImpactDimension?, _ value: String?) {
    self.dimension = dimension
    self.value = value
  }

  /// Minutes of practice to one of supervision; `nil` where there was none.
  public var ratio: PracticeRatio? {
    PracticeRatio(
      practiceMinutes: practice.minutes, supervisionMinutes: supervision.minutes)
  }
}

extension QualityTally: Redacted {}
