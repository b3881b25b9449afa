/// Keeps what was published, so that no later release isolates a small group by subtraction.
///
/// It holds true counts, and stays inside the pool; its description and mirror show none. Before a
/// release is entered, each of its counts is subtracted from each other of the same measure, earlier
/// or its own, whose scope holds it or lies in it: what is left over is the complement, a longer
/// period's last days, an organisation that joined. Where that is a small group, the release is
/// refused. A count that one release hides or withholds may not be shown by another to the same
/// readers.
///
/// Two counts are compared at a time; sums of several earlier counts are not. Source: domain section
/// 12.3, "Consistency" and "Differencing".
public struct ReleaseRegister: Hashable, Sendable, Codable {
  /// The releases in the order in which they were made.
  public private(set) var releases: [RegisteredRelease] = []

  /// Begins a register.
  public init() {}

  /// Finds a release by its name.
  public subscript(id: ReleaseID) -> RegisteredRelease? { releases.first { $0.id == id } }

  /// The register as it was before a release was made; as it is where none of that name was.
  func before(_ id: ReleaseID) -> ReleaseRegister {
    guard let place = releases.firstIndex(where: { $0.id == id }) else { return self }
    var register = ReleaseRegister()
    register.releases = Array(releases[..<place])
    return register
  }

  /// Releases tables under one name, and enters them.
  ///
  /// The same tables, policy and name give the same answer again, and are entered once.
  ///
  /// - Parameters:
  ///   - tables: The tables.
  ///   - counts: Single figures that are published beside them.
  ///   - id: The release's name.
  ///   - day: When it is made.
  ///   - policy: Under which policy.
  ///   - audience: The one organisation that is told it; `nil` where everybody is.
  /// - Throws: ``DisclosureRefusal`` with every count that could be worked out, every two counts that
  ///   isolate a small group, or that the name stands for something else.
  /// - Complexity: the release of each table, and the number of its counts times that of all entered.
  public mutating func release(
    _ tables: [RawTable], beside counts: [RegisteredCount] = [], as id: ReleaseID,
    on day: CivilDate, under policy: DisclosurePolicy, toldTo audience: OrganisationID? = nil
  ) throws(DisclosureRefusal) -> [TableRelease] {
    var released: [TableRelease] = []
    var problems: [DisclosureRefusal.Problem] = []
    var counts = counts
    for table in tables {
      do throws(DisclosureRefusal) {
        let release = try policy.release(table)
        released.append(release)
        counts += table.registeredCounts(release.table, under: policy)
      } catch { problems += error.problems }
    }
    if !problems.isEmpty { throw DisclosureRefusal(problems: problems) }
    try enter(RegisteredRelease(id, day, policy, audience, counts, released.map(\.table)))
    return released
  }

  /// Enters a release, or says why it may not be made.
  ///
  /// - Throws: ``DisclosureRefusal``, as ``release(_:beside:as:on:under:toldTo:)``.
  public mutating func enter(_ release: RegisteredRelease) throws(DisclosureRefusal) {
    if let before = self[release.id] {
      if before.saysTheSame(as: release) { return }
      throw DisclosureRefusal(problems: [.releasedBefore(release.id, under: release.policy)])
    }
    var problems: [DisclosureRefusal.Problem] = []
    for (number, count) in release.counts.enumerated() {
      for earlier in releases {
        for other in earlier.counts {
          if let problem = Self.problem(count, release, other, earlier) { problems.append(problem) }
        }
      }
      for other in release.counts[..<number] {
        if let problem = Self.problem(count, release, other, release) { problems.append(problem) }
      }
    }
    if !problems.isEmpty { throw DisclosureRefusal(problems: problems.uniqued()) }
    releases.append(release)
  }

  /// What stands against two counts side by side; the stricter of the two policies holds in each of
  /// its parts.
  private static func problem(
    _ new: RegisteredCount, _ release: RegisteredRelease, _ old: RegisteredCount,
    _ earlier: RegisteredRelease
  ) -> DisclosureRefusal.Problem? {
    guard new.measure == old.measure else { return nil }
    if (new.shown.number == nil) != (old.shown.number == nil) {
      // What an organisation is told of itself is not told to everybody (rule A27).
      guard new.scope == old.scope, release.audience == earlier.audience else { return nil }
      return .between(.hiddenElsewhere, new, old, nil, of: earlier.id, under: release.policy)
    }
    let policies = [release.policy, earlier.policy]
    let smallCount = policies.map(\.smallCount).max() ?? 0
    guard smallCount > 1 else { return nil }
    // As many people with another amount are some of the same people, however few.
    let differs = new.amount.flatMap { amount in old.amount.map { $0 != amount } } ?? false
    let small = (differs ? 0 : 1)...smallCount - 1
    let differencing: DisclosurePolicy.Differencing =
      policies.contains { $0.differencing == .trueCounts } ? .trueCounts : .publishedRanges
    // The numbers first: hardly two of them are so near, and scopes take longer to compare.
    if let range = new.difference(from: old, differencing), range.lies(inside: small),
      new.scope.contains(old.scope)
    {
      return .between(.isolated, new, old, range, of: earlier.id, under: release.policy)
    }
    if let range = old.difference(from: new, differencing), range.lies(inside: small),
      old.scope.contains(new.scope)
    {
      return .between(.isolated, new, old, range, of: earlier.id, under: release.policy)
    }
    return nil
  }
}

extension RawTable {
  /// The counts of a table, for the register: those that are printed, and the totals that somebody
  /// withheld.
  fileprivate func registeredCounts(
    _ published: PublishableTable, under policy: DisclosurePolicy
  ) -> [RegisteredCount] {
    counts.indices.compactMap { number in
      let place = shape.place(number)
      guard let figure = published[place] else {
        return isWithheld(number)
          ? RegisteredCount(withheld: measure, scope(of: place), counts[number], policy.symbol)
          : nil
      }
      return RegisteredCount(
        measure, scope(of: place), counts[number], figure.count, under: policy)
    }
  }

  /// Whether a place would be printed if nobody had withheld it; totals of what overlaps never are.
  private func isWithheld(_ number: Int) -> Bool {
    let (row, column) = (shape.row(of: number), shape.column(of: number))
    if repeatsOnlyColumn(number) { return false }
    if column == shape.totalColumn, columns?.overlaps == true { return false }
    return !(row >= shape.rowCount && rows.overlaps)
  }
}

extension ReleaseRegister: Redacted {
  /// How many releases there are, without a figure.
  public var description: String { "(register of \(releases.count) releases)" }
}
