/// By what chance people do what they do in a year, in thousandths; made up, and nobody's figures.
///
/// They are chosen so that what is simulated happens now and then in a pool of some hundreds.
enum YearChances {
  static let approved = 930
  /// Of ten invitations about eight are accepted, one is declined, one is left to run out.
  static let accepts = 800
  static let declines = 110
  static let skipsChemistry = 120
  static let mentorSkipsChemistry = 350
  static let individualSaysNo = 40
  static let practitionerSaysNo = 20
  static let dropsOutInContracting = 12
  static let sponsorSigns = 900
  static let moved = 90
  static let cancelledInTime = 40
  static let cancelledLate = 18
  static let missed = 22
  static let missedByTheIndividual = 800
  static let endsForNonAttendance = 350
  static let agreesAnAction = 500
  /// After a session with others to come: at most one of these up to `metEarly`, mostly none.
  static let pauses = 14
  static let contractsAnew = 10
  static let isReferred = 3
  static let individualEnds = 8
  static let practitionerEnds = 3
  static let individualLeaves = 5
  static let goesQuiet = 8
  static let metEarly = 12
  static let returns = 850
  static let reviewsMidway = 300
  static let reviews = 600
  static let ratesTheGoal = 700
  static let sponsorRates = 400
  static let writesASummary = 500
  static let releasesTheSummary = 800
  static let releasesARating = 500
  static let extends = 60
  static let asksAgain = 800
  static let answersTheClock = 600
  static let stillWants = 800
  /// Of each practitioner in each month.
  static let leaves = 5
  static let cannotBeHad = 4
}
