/// Looks for bytes that make the records' codec trap, or that do not come back as they were read.
@main
enum FuzzRecords {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments) { bytes, length in
      let input = UnsafeBufferPointer(start: bytes, count: length)
      if case .fault(let what) = RecordTrial.outcome(of: input) { fatalError(what) }
      return 0
    }
  }
}
