/// Says why a graph, an objective or a question was refused: every fault at once.
///
/// ```swift
/// do throws(MatchingError) {
///   _ = try BipartiteGraph(rowCount: 1, columnCapacities: [-1], edges: [])
/// } catch {
///   for fault in error.faults { print(fault) }
///   // Column 0 has capacity -1; a capacity is 0 or more.
/// }
/// ```
public struct MatchingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// All faults found, in the order of the input; never empty when the error is thrown.
  public let faults: [Fault]

  /// Gathers faults into one error.
  public init(faults: [Fault]) {
    self.faults = faults
  }

  /// Tells whether the work was stopped because its task was cancelled, and not for a fault.
  public var isCancellation: Bool {
    faults.contains { $0.code == .cancelled }
  }

  /// The sentences of all faults, one a line.
  public var description: String {
    faults.map(\.message).joined(separator: "\n")
  }

  /// Names one thing that is wrong, with the values concerned and a full sentence.
  public struct Fault: Hashable, Sendable, CustomStringConvertible {
    /// What kind of fault it is; decide by this and not by the sentence.
    public let code: Code
    /// The row concerned, as the caller numbered it.
    public let row: Int?
    /// The column concerned, as the caller numbered it.
    public let column: Int?
    /// The position of the benefit or objective level concerned, from 0.
    public let level: Int?
    /// The offending number.
    public let value: Int64?
    /// The positions of the quotas concerned, from 0, in the order of the graph's quotas.
    public let quotas: [Int]
    /// What cannot be met together, where requirements are too many (code `infeasible`).
    public let shortage: RequirementShortage?
    /// The fault as a full English sentence.
    public let message: String

    /// States a fault.
    public init(
      _ code: Code, row: Int? = nil, column: Int? = nil, level: Int? = nil, value: Int64? = nil,
      quotas: [Int] = [], shortage: RequirementShortage? = nil, _ message: String
    ) {
      self.code = code
      self.row = row
      self.column = column
      self.level = level
      self.value = value
      self.quotas = quotas
      self.shortage = shortage
      self.message = message
    }

    /// The sentence.
    public var description: String { message }
  }
}
