/// Keeps what was published, so that no later release isolates a small group by subtraction.
///
/// It holds true counts, and stays inside the pool; its description and mirror show none. Before a
/// release is entered, each of its counts is subtracted from each other of the same measure, earlier
/// or its own, whose scope holds it or lies in it: what is left over is the complement, a longer
/// period's last days, an organisation that joined. Where that is a small group, the release is
/// refused. A count that one release hides may not be shown by another.
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

  /// Releases tables under one name, and enters them.
  ///
  /// The same tables, policy and name give the same answer again, and are entered once.
  /// - Throws: ``DisclosureRefusal`` with every count that could be worked out, every two counts that
  ///   isolate a small group, or that the name stands for something else.
  /// - Complexity: the release of each table, and the number of its counts times that of all entered.
  public mutating func release(
    _ tables: [RawTable], as id: ReleaseID, on day: CivilDate, under policy: DisclosurePolicy
  ) throws(DisclosureRefusal) -> [TableRelease] {
    var released: [TableRelease] = []
    var problems: [DisclosureRefusal.Problem] = []
    var counts: [RegisteredCount] = []
    for table in tables {
      do throws(DisclosureRefusal) {
        let release = try policy.release(table)
        released.append(release)
        counts += table.registeredCounts(release.table, under: policy)
      } catch { problems += error.problems }
    }
    if !problems.isEmpty { throw DisclosureRefusal(problems: problems) }
    try enter(RegisteredRelease(id, day, policy, counts, released.map(\.table)))
    return released
  }

  /// Enters a release, or says why it may not be made.
  ///
  /// - Throws: ``DisclosureRefusal``, as ``release(_:as:on:under:)``.
  public mutating func enter(_ release: RegisteredRelease) throws(DisclosureRefusal) {
    if let before = self[release.id] {
      if before.saysTheSame(as: release) { return }
      throw DisclosureRefusal(problems: [.releasedBefore(release.id, under: release.policy)])
    }
    var problems: [DisclosureRefusal.Problem] = []
    for (number, count) in release.counts.enumerated() {
      for earlier in releases {
        let policy =
          earlier.policy.isStricter(than: release.policy) ? earlier.policy : release.policy
        for other in earlier.counts {
          if let problem = Self.problem(count, other, of: earlier.id, policy, release.policy) {
            problems.append(problem)
          }
        }
      }
      for other in release.counts[..<number] {
        if let problem = Self.problem(count, other, of: release.id, release.policy, release.policy)
        {
          problems.append(problem)
        }
      }
    }
    if !problems.isEmpty { throw DisclosureRefusal(problems: problems.uniqued()) }
    releases.append(release)
  }

  /// What stands against two counts side by side.
  private static func problem(
    _ new: RegisteredCount, _ old: RegisteredCount, of release: ReleaseID,
    _ stricter: DisclosurePolicy, _ policy: DisclosurePolicy
  ) -> DisclosureRefusal.Problem? {
    guard new.measure == old.measure else { return nil }
    if (new.shown.number == nil) != (old.shown.number == nil) {
      guard new.scope == old.scope else { return nil }
      return .between(.hiddenElsewhere, new, old, nil, of: release, under: policy)
    }
    guard stricter.smallCount > 1 else { return nil }
    let small = 1...stricter.smallCount - 1
    // The numbers first: hardly two of them are so near, and scopes take longer to compare.
    if let range = new.difference(from: old, stricter.differencing), range.lies(inside: small),
      new.scope.contains(old.scope)
    {
      return .between(.isolated, new, old, range, of: release, under: policy)
    }
    if let range = old.difference(from: new, stricter.differencing), range.lies(inside: small),
      old.scope.contains(new.scope)
    {
      return .between(.isolated, new, old, range, of: release, under: policy)
    }
    return nil
  }
}

extension DisclosurePolicy {
  /// Whether a policy protects larger groups than another, or compares true counts.
  fileprivate func isStricter(than other: DisclosurePolicy) -> Bool {
    (smallCount, differencing == .trueCounts ? 1 : 0)
      > (other.smallCount, other.differencing == .trueCounts ? 1 : 0)
  }
}

extension RawTable {
  /// The printed counts of a table, for the register.
  fileprivate func registeredCounts(
    _ published: PublishableTable, under policy: DisclosurePolicy
  ) -> [RegisteredCount] {
    counts.indices.compactMap { number in
      let place = shape.place(number)
      guard let figure = published[place] else { return nil }
      return RegisteredCount(
        measure, scope(of: place), counts[number], figure.count, under: policy)
    }
  }
}

extension ReleaseRegister: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// How many releases there are, without a figure.
  public var description: String { "(register of \(releases.count) releases)" }
  /// How many releases there are, without a figure.
  public var debugDescription: String { description }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
