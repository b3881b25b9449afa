/// Looks for bytes that make the JSON reader trap, or that do not come back as they were read.
@main
enum FuzzJSON {
  static func main() {
    fuzz { if case .fault(let what) = JSONTrial.outcome(of: $0) { what } else { nil } }
  }
}
