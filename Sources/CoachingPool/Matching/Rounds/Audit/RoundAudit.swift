internal import MatchingAlgorithms

/// Holds what an auditor needs to prove a round again, and nothing that names anybody (rule A02).
///
/// Requests and practitioners are random keys of this round, in the order of the keys; with them come
/// places, demands, minimums, quotas, every eligible pair with what it is worth, the pairs chosen, and
/// the prices. Two fingerprints tie it to the coordinator's record. No identifier, name, organisation,
/// date or text is in it. Yet who knows the pool may recognise people by the shape of the graph, so it
/// goes to named auditors and is not published.
///
/// ```swift
/// let audit = try RoundAudit(round, record: record, input: input, seed: seed)
/// audit.violations()  // [], or what keeps the round from being proved best
/// ```
public struct RoundAudit: Hashable, Sendable {
  /// One aim as the solver reads it.
  package enum Level: Hashable, Sendable {
    /// The requests served, each by its weight, or one each where `nil`.
    case rowsServed(weights: [Int64]?)
    /// The sum of one of the numbers of the chosen pairs.
    case total(benefit: Int)
    /// The least of one of the numbers of the chosen pairs.
    case worstOff(benefit: Int)
  }

  /// Bounds on the pairs of some rows or columns together.
  package struct Quota: Hashable, Sendable {
    package var isOfRows: Bool
    package var members: [Int]
    package var atLeast: Int
    package var atMost: Int?

    package init(isOfRows: Bool, members: [Int], atLeast: Int, atMost: Int?) {
      self.isOfRows = isOfRows
      self.members = members
      self.atLeast = atLeast
      self.atMost = atMost
    }
  }

  /// The fingerprint of the coordinator's record, byte by byte.
  public let record: Fingerprint
  /// The fingerprint of what the round read, as the coordinator's record states it.
  public let input: Fingerprint
  package let levels: [Level]
  package let rowKeys: [UInt64]
  package let columnKeys: [UInt64]
  /// The largest number of columns of each row; one each where `nil`.
  package let demands: [Int]?
  package let capacities: [Int]
  /// The least number of rows of each column; none where `nil`.
  package let minimums: [Int]?
  package let quotas: [Quota]
  package let forced: [RoundCertificate.Pair]
  /// Pairs of rows that may not share a column.
  package let apart: [[Int]]
  package let edges: EdgeTable
  package let certificate: RoundCertificate
  /// What the search could not rule out, where it ended at its limit.
  package let bound: [Int64]?

  package init(
    record: Fingerprint, input: Fingerprint, levels: [Level], rowKeys: [UInt64],
    columnKeys: [UInt64], demands: [Int]?, capacities: [Int], minimums: [Int]?, quotas: [Quota],
    forced: [RoundCertificate.Pair], apart: [[Int]], edges: EdgeTable,
    certificate: RoundCertificate, bound: [Int64]?
  ) {
    self.record = record
    self.input = input
    self.levels = levels
    self.rowKeys = rowKeys
    self.columnKeys = columnKeys
    self.demands = demands
    self.capacities = capacities
    self.minimums = minimums
    self.quotas = quotas
    self.forced = forced
    self.apart = apart
    self.edges = edges
    self.certificate = certificate
    self.bound = bound
  }

  /// How many pairs met every requirement.
  public var eligiblePairCount: Int { edges.columns.count }
  /// How many requests took part.
  public var requestCount: Int { rowKeys.count }
  /// Whether the record claims that nothing better was possible.
  public var claimsOptimality: Bool { bound == nil }
}

/// Holds every eligible pair of a round row by row, with what each is worth.
package struct EdgeTable: Hashable, Sendable {
  /// Where each row's pairs begin, and at the end their number.
  package var starts: [Int]
  /// The column of each pair.
  package var columns: [Int32]
  /// For each thing that is counted, its number on each pair.
  package var benefits: [[Int64]]

  package init(starts: [Int], columns: [Int32], benefits: [[Int64]]) {
    self.starts = starts
    self.columns = columns
    self.benefits = benefits
  }
}
