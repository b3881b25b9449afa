/// Looks for bytes that make the CSV reader trap, or whose table does not come back as it was read.
@main
enum FuzzCSV {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments) { bytes, length in
      let input = Array(UnsafeBufferPointer(start: bytes, count: length))
      if case .fault(let what) = CSVTrial.outcome(of: input) { fatalError(what) }
      return 0
    }
  }
}
