import Foundation

/// Looks for a journal that makes the file store trap, or of which it keeps what is not there.
@main
enum FuzzJournal {
  static func main() throws {
    // One folder for the run; the journal in it is written anew for each input.
    let folder = FileManager.default.temporaryDirectory.path + "/fuzz-journal-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    Self.folder = folder
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments) { bytes, length in
      let input = Array(UnsafeBufferPointer(start: bytes, count: length))
      let outcome = JournalTrial.outcome(of: input, in: FuzzJournal.folder)
      if case .fault(let what) = outcome { fatalError(what) }
      return 0
    }
  }

  // libFuzzer calls back from the thread on which it was run.
  nonisolated(unsafe) private static var folder = ""
}
