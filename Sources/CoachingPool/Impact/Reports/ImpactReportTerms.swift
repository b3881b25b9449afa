/// What report is asked for.
public struct ImpactReportTerms: Hashable, Sendable {
  /// The name of the release, which the register keeps.
  public var id: ReleaseID
  /// For whom.
  public var audience: ImpactReport.Audience
  /// Of which days; both ends are needed.
  public var period: DateSpan
  /// How many periods of the same length before it are shown beside it, 0 to 20.
  public var trend: Int
  /// How many of those periods a small organisation's report may be widened by, 0 to 10 (rule A27).
  public var widening: Int
  /// Under which disclosure policy; that of the pool's policy where it is `nil`.
  public var disclosure: DisclosurePolicy?
  /// How many of the period's supported people have to hold a role before it is named, at least 1
  /// (rule A27); as the pool's policy says where it is `nil`.
  public var leastHoldersOfARole: Int?
  /// The day on which it is made.
  public var made: CivilDate
  /// What people said beside what the pool's evaluations hold.
  public var testimonials: [Testimonial]

  /// Asks for a report.
  ///
  /// - Parameters:
  ///   - id: The name of the release.
  ///   - audience: For whom; the board by default.
  ///   - period: Of which days.
  ///   - trend: How many earlier periods are shown beside it.
  ///   - widening: By how many earlier periods a small organisation's report may be widened.
  ///   - disclosure: Under which disclosure policy, where not that of the pool.
  ///   - leastHoldersOfARole: How many have to hold a role before it is named, where not as the pool says.
  ///   - made: The day on which it is made.
  ///   - testimonials: What people said beside what the pool's evaluations hold.
  public init(
    _ id: ReleaseID, for audience: ImpactReport.Audience = .everybody, over period: DateSpan,
    trend: Int = 4, widening: Int = 2, under disclosure: DisclosurePolicy? = nil,
    leastHoldersOfARole: Int? = nil, made: CivilDate, testimonials: [Testimonial] = []
  ) {
    self.id = id
    self.audience = audience
    self.period = period
    self.trend = trend
    self.widening = widening
    self.disclosure = disclosure
    self.leastHoldersOfARole = leastHoldersOfARole
    self.made = made
    self.testimonials = testimonials
  }
}

extension ImpactReportTerms {
  /// The terms with what the pool's policy says wherever they say nothing.
  func settled(by policy: ImpactPolicy) -> Self {
    var terms = self
    terms.disclosure = disclosure ?? policy.disclosure
    terms.leastHoldersOfARole = leastHoldersOfARole ?? policy.leastHoldersOfARole
    return terms
  }

  /// The disclosure policy of settled terms.
  var policy: DisclosurePolicy { disclosure ?? .ofqual2025 }
}

/// Says why a report was not made, all reasons at once.
public struct ImpactReportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Tells the reasons apart.
  public struct Code: Hashable, Sendable {
    /// The name of the reason.
    public let name: String
    /// The period has no first or no last day, or no day at all.
    public static let noPeriod = Code(name: "noPeriod")
    /// The period ends after the day on which the report is made.
    public static let periodNotOver = Code(name: "periodNotOver")
    /// The organisation is not known.
    public static let unknownOrganisation = Code(name: "unknownOrganisation")
    /// A number of the terms is out of range.
    public static let termOutOfRange = Code(name: "termOutOfRange")
    /// The register holds another release of that name.
    public static let releasedBefore = Code(name: "releasedBefore")
    /// The figures could not be counted.
    public static let notCounted = Code(name: "notCounted")
  }

  /// One reason.
  public struct Fault: Hashable, Sendable, CustomStringConvertible {
    /// Which it is.
    public let code: Code
    /// A full sentence: what is wrong, and what next.
    public let description: String
  }

  /// All reasons, at least one.
  public let faults: [Fault]

  init(faults: [Fault]) { self.faults = faults }

  init(_ code: Code, _ description: String) {
    faults = [Fault(code: code, description: description)]
  }

  /// One sentence a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// A report that was made and entered into the register.
public struct ImpactReportRelease: Sendable {
  /// The report, for its audience.
  public let report: ImpactReport
  /// The register with it; the host keeps it, for the next.
  public let register: ReleaseRegister
  /// What was left out and why, for whoever prepares the report: it may tell of single people.
  public let problems: [DisclosureRefusal.Problem]
  /// Records that could not be counted.
  public let leftOut: [Fault]
}

extension ImpactReportRelease: Redacted {
  /// Which report it is, without a figure.
  public var description: String { "(release of the report \(report.id))" }
}
