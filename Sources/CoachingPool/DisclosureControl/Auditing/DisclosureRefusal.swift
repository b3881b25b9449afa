/// Says why something is not released: which counts could be worked out, and from what.
///
/// It is for whoever prepares the release. An interval that it names may be a true count, so that the
/// message itself is not for publication.
public struct DisclosureRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// Tells the problems apart.
  public struct Code: Hashable, Sendable {
    /// The name of the problem.
    public let name: String
    /// A count could be worked out of the table.
    public static let derivable = Code(name: "derivable")
    /// Two published counts differ by a small group of people.
    public static let isolated = Code(name: "isolated")
    /// One release shows a count that the other hides.
    public static let hiddenElsewhere = Code(name: "hiddenElsewhere")
    /// A count is none of those that an organisation is told exactly of itself.
    public static let notAnOwnCount = Code(name: "notAnOwnCount")
    /// The release was made before, and was another.
    public static let releasedBefore = Code(name: "releasedBefore")
  }

  /// One thing that stands against the release.
  public struct Problem: Hashable, Sendable {
    /// What it is.
    public let code: Code
    /// What is counted.
    public let measure: MeasureID?
    /// Where the count stands in its table, for a count that could be worked out.
    public let place: TablePlace?
    /// The place as people call it.
    public let placeName: String?
    /// What could be told of the count, or of the difference.
    public let range: CountRange?
    /// The policy under which the release was to be made.
    public let policy: String
    /// The release that stands in the way; the release itself for two of its own counts.
    public let release: ReleaseID?
    /// The scope of the count that was to be released.
    public let scope: ReleaseScope?
    /// The scope of the count that stands in the way.
    public let otherScope: ReleaseScope?

    static func derivable(
      _ table: RawTable, _ place: TablePlace, _ range: CountRange, under policy: DisclosurePolicy
    ) -> Self {
      Self(
        code: .derivable, measure: table.measure, place: place, placeName: table.name(of: place),
        range: range, policy: policy.name, release: nil, scope: table.scope(of: place),
        otherScope: nil)
    }

    static func between(
      _ code: Code, _ new: RegisteredCount, _ old: RegisteredCount, _ range: CountRange?,
      of release: ReleaseID, under policy: DisclosurePolicy
    ) -> Self {
      Self(
        code: code, measure: new.measure, place: nil, placeName: nil, range: range,
        policy: policy.name, release: release, scope: new.scope, otherScope: old.scope)
    }

    static func noOwnCount(_ measure: MeasureID, _ scope: ReleaseScope) -> Self {
      Self(
        code: .notAnOwnCount, measure: measure, place: nil, placeName: nil, range: nil,
        policy: "", release: nil, scope: scope, otherScope: nil)
    }

    static func releasedBefore(_ release: ReleaseID, under policy: DisclosurePolicy) -> Self {
      Self(
        code: .releasedBefore, measure: nil, place: nil, placeName: nil, range: nil,
        policy: policy.name, release: release, scope: nil, otherScope: nil)
    }
  }

  /// All that stands against the release.
  public let problems: [Problem]

  /// Full sentences.
  public var description: String { problems.map(\.description).joined(separator: " ") }
}

extension DisclosureRefusal.Problem: CustomStringConvertible {
  /// A full sentence: what, where, why, and what next.
  public var description: String {
    let what = measure.map { "\($0)" } ?? "a release"
    let here = scope.map { "\($0)" } ?? ""
    let there = otherScope.map { "\($0)" } ?? ""
    let name = release.map { "\($0)" } ?? ""
    switch code {
    case .derivable:
      return
        "Of \(what) the count at \"\(placeName ?? "")\" could be worked out under \(policy): it "
        + "can only be \(range.map { "\($0)" } ?? "what it is"). Put rows or columns together, or "
        + "withhold totals or percentages."
    case .isolated where range == CountRange(0, 0):
      return
        "Of \(what) the amounts for \(here) and of release \(name) for \(there) are of as many "
        + "people and differ, so that one of these may be behind the difference. Leave the amount out, "
        + "or widen its period or its organisations."
    case .isolated:
      return "Of \(what) the count for \(here) and that of release \(name) for \(there) differ by "
        + "\(range.map { "\($0)" } ?? "few") people, fewer than \(policy) protects. Leave the count "
        + "out, or widen its period or its organisations."
    case .hiddenElsewhere:
      return "Of \(what) the count for \(here) is hidden in one and shown in the other of this "
        + "release under \(policy) and release \(name); what is hidden in one must be hidden in both."
    case .notAnOwnCount:
      return "An organisation is told exactly how many engagements it had in one period, and "
        + "nothing else; \(what) for \(here) is none of that. Release it under a policy."
    default:
      return "Release \(name) was made before with another content or policy than this one under "
        + "\(policy); give this one a name of its own."
    }
  }
}
