/// Opens a training cohort, of the pool or of one organisation's own.
///
/// Source: S1-12 and S1-14; S4-08 to S4-10; S1-26.
public struct OpenCohort: Command {
  /// The name that commits keep.
  public static let name = "openCohort"
  /// What it is trained for.
  public let programme: TrainingProgramme
  /// What it is called.
  public let title: String
  /// The organisation whose own cohort it is.
  public let organisation: OrganisationID?
  /// From when to when it goes.
  public let span: DateSpan
  /// How many people it takes.
  public let places: Int

  /// Opens a cohort.
  ///
  /// - Parameters:
  ///   - programme: What it is trained for.
  ///   - title: What it is called.
  ///   - organisation: The organisation whose own cohort it is; its people alone take part.
  ///   - span: From when to when it goes; with a beginning and an end.
  ///   - places: How many people it takes.
  public init(
    _ programme: TrainingProgramme, _ title: String, of organisation: OrganisationID? = nil,
    span: DateSpan, places: Int
  ) {
    self.programme = programme
    self.title = title
    self.organisation = organisation
    self.span = span
    self.places = places
  }

  /// Checks the cohort, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<TrainingCohort> {
    var guards = CommandGuards(Self.name)
    let opened = guards.move(
      TrainingCohortMachine.table, from: nil, on: .open, by: context.actor.role)
    let cohort = TrainingCohort(
      id: context.newIdentifier("cohort", absentFrom: state.trainingCohorts),
      programme: programme, title: title, organisation: organisation, span: span, places: places,
      state: opened ?? .open)
    guards.require(cohort.faults())
    guards.require(state.referenceFaults(of: .trainingCohort(cohort)))
    try guards.refuseIfUnmet()
    return Decision(cohort, [.put(.trainingCohort(cohort))])
  }
}
