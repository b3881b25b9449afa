/// Looks for bytes that make the JSON reader trap, or that do not come back as they were read.
@main
enum FuzzJSON {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments) { bytes, length in
      let input = Array(UnsafeBufferPointer(start: bytes, count: length))
      if case .fault(let what) = JSONTrial.outcome(of: input) { fatalError(what) }
      return 0
    }
  }
}
