/// What the handler decided about a complaint, and when those concerned were told.
public struct ComplaintDecision: Hashable, Sendable {
  /// What they found.
  public let finding: ComplaintFinding
  /// The day.
  public let on: CivilDate
  /// Why, for those who handle complaints.
  public let reasons: Confidential<String>
  /// What is to follow; empty where nothing is.
  public let actions: [ComplaintAction]
  /// Who decided.
  public let handler: PersonID
  /// The day on which the complainant was told; `nil` until then.
  public internal(set) var complainantTold: CivilDate?
  /// The day on which the practitioner was told; `nil` until then, and where they knew of nothing.
  public internal(set) var practitionerTold: CivilDate?

  /// Describes a decision.
  public init(
    _ finding: ComplaintFinding, on day: CivilDate, reasons: Confidential<String>,
    actions: [ComplaintAction], by handler: PersonID, complainantTold: CivilDate? = nil,
    practitionerTold: CivilDate? = nil
  ) {
    self.finding = finding
    on = day
    self.reasons = reasons
    self.actions = actions
    self.handler = handler
    self.complainantTold = complainantTold
    self.practitionerTold = practitionerTold
  }
}
