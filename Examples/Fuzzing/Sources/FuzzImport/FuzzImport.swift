/// Looks for a mapping and files that make the import trap, or whose records cannot be stored.
@main
enum FuzzImport {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments) { bytes, length in
      let input = Array(UnsafeBufferPointer(start: bytes, count: length))
      if case .fault(let what) = ImportTrial.outcome(of: input) { fatalError(what) }
      return 0
    }
  }
}
