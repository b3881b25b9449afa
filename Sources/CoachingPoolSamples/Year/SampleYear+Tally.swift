extension SampleYear {
  /// Counts what happened, in exact whole numbers, group by group.
  ///
  /// The groups `engagement`, `session`, `contracting` and `review` count the events of the audit trail;
  /// `invitation` and `request` the states reached, and `request` under `rematch` also the requests for
  /// another practitioner; `screening` those who were `signposted` elsewhere or `notEntitled`;
  /// `practitioner` those who `left` the pool or were `unavailable` for a time; `closure` the codes of
  /// closure; `minutes` and `participantMinutes` those of held sessions by kind; `command` the commands
  /// carried out; `refusal` the reasons of those refused.
  public struct Tally: Hashable, Sendable {
    /// What is counted: a group and a name in it.
    public struct Line: Hashable, Comparable, Sendable {
      /// The group.
      public let group: String
      /// The name.
      public let name: String

      /// Orders by group, then by name.
      public static func < (left: Self, right: Self) -> Bool {
        (left.group, left.name) < (right.group, right.name)
      }
    }

    private var counts: [Line: Int] = [:]

    /// How many there were.
    public subscript(group: String, name: String) -> Int {
      counts[Line(group: group, name: name)] ?? 0
    }

    /// Everything counted, in the order of groups and names.
    public var lines: [(line: Line, count: Int)] {
      counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// What is counted of a group, in the order of names.
    public func lines(of group: String) -> [(name: String, count: Int)] {
      lines.filter { $0.line.group == group }.map { ($0.line.name, $0.count) }
    }

    /// How many there were of a group in all.
    public func total(of group: String) -> Int { lines(of: group).reduce(0) { $0 + $1.count } }

    mutating func add(_ group: String, _ name: String, _ number: Int = 1) {
      counts[Line(group: group, name: name), default: 0] += number
    }

    mutating func add(_ other: Tally) {
      counts.merge(other.counts, uniquingKeysWith: +)
    }
  }
}
