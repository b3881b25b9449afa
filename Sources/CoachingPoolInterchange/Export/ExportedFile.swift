internal import CoachingPool

/// Holds one file as it is written.
struct ExportedFile {
  private var writer: CSVWriter
  private(set) var hasRows = false
  /// The records of which a row could not be written, and why.
  private(set) var refused: [(RecordKey, String)] = []

  init?(headings: [String]) {
    do throws(CSVWritingError) {
      writer = try CSVWriter(headings: headings)
    } catch {
      return nil
    }
  }

  var bytes: [UInt8] { writer.bytes }

  mutating func append(_ cells: [CSVCell], of record: RecordKey) {
    do throws(CSVWritingError) {
      try writer.append(cells)
      hasRows = true
    } catch {
      refused.append((record, "a text holds a character of value zero"))
    }
  }
}
