public import CoachingPool

/// Holds the files of a data folder and says what of the records they could not express.
public struct PoolCSVExport: Sendable, Hashable {
  /// Something of a record that no column holds.
  public struct Omission: Sendable, Hashable, CustomStringConvertible {
    /// The record.
    public let record: RecordKey
    /// The field as ``/CoachingPool/Fault/field`` names it; `nil` where the whole record is left out.
    public let field: String?
    /// Why, as a clause.
    public let reason: String

    /// The omission in a sentence.
    public var description: String {
      "\(record)\(field.map { ", \($0)" } ?? ""): \(reason)."
    }
  }

  /// The files that hold something, in the order of the schema.
  public let files: [ImportFile]
  /// What is not in them, in the order of the files.
  public let notExported: [Omission]
}
