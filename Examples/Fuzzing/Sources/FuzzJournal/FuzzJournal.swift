import Foundation

/// Looks for a journal that makes the file store trap, or of which it keeps what is not there.
@main
enum FuzzJournal {
  static func main() throws {
    // One folder for the run; the journal in it is written anew for each input.
    let folder = FileManager.default.temporaryDirectory.path + "/fuzz-journal-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    fuzz { input in
      if case .fault(let what) = JournalTrial.outcome(of: input, in: folder) { what } else { nil }
    }
  }
}
