/// Says everything that is wrong with a mapping file.
public struct ImportMappingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// One thing that is wrong, and where.
  public struct Fault: Sendable, Hashable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in bytes.
    public let column: Int
    /// The JSON pointer of the value concerned; empty for the whole file.
    public let path: String
    /// The nearest name that would be right, if one is near.
    public let suggestion: String?
    /// The fault in full sentences, its place first.
    public let description: String
  }

  /// The faults in the order of the file.
  public let faults: [Fault]

  init(_ faults: [Fault]) { self.faults = faults }

  /// One line a fault.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
