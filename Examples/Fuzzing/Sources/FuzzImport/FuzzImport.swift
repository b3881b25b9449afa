/// Looks for a mapping and files that make the import trap, or whose records cannot be stored.
@main
enum FuzzImport {
  static func main() {
    fuzz { if case .fault(let what) = ImportTrial.outcome(of: $0) { what } else { nil } }
  }
}
