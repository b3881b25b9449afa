/// Runs libFuzzer on what a trial finds wrong with each input, `nil` where nothing is.
///
/// A finding ends the process: a crash is all by which libFuzzer learns of one, and it then writes the input to
/// a file. SwiftPM links no executable without a `main` of its own, so that libFuzzer's is not used.
func fuzz(_ fault: @escaping ([UInt8]) -> String?) {
  trial = fault
  var count = CommandLine.argc
  var arguments = CommandLine.unsafeArgv
  _ = LLVMFuzzerRunDriver(&count, &arguments) { bytes, length in
    let input = Array(UnsafeBufferPointer(start: bytes, count: length))
    if let what = trial(input) { fatalError(what) }
    return 0
  }
}

// libFuzzer calls back from the thread on which it was run, and carries nothing of its caller's along.
nonisolated(unsafe) private var trial: ([UInt8]) -> String? = { _ in nil }

/// Runs libFuzzer, which calls `callback` with one input after the other.
@_silgen_name("LLVMFuzzerRunDriver")
private func LLVMFuzzerRunDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
