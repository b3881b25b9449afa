/// Looks for bytes that make the records' codec trap, or that do not come back as they were read.
@main
enum FuzzRecords {
  static func main() {
    fuzz { if case .fault(let what) = RecordTrial.outcome(of: $0) { what } else { nil } }
  }
}
