/// Looks for bytes that make the CSV reader trap, or whose table does not come back as it was read.
@main
enum FuzzCSV {
  static func main() {
    fuzz { if case .fault(let what) = CSVTrial.outcome(of: $0) { what } else { nil } }
  }
}
