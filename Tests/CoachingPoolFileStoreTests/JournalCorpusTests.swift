import Foundation
import Testing

/// Replays what the fuzzer of `Examples/Fuzzing` found to reach something that nothing else reached.
@Suite struct `The corpus of the journal fuzzer` {
  private static let corpus = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples/Fuzzing/Corpus/journal")

  @Test func `every journal is refused and left as it was, or opened with all that it holds`()
    throws
  {
    let folder = TemporaryFolder()
    var refused = 0
    var opened = 0
    var cut = 0
    for file in try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path).sorted() {
      let input = [UInt8](try Data(contentsOf: Self.corpus.appending(path: file)))
      switch JournalTrial.outcome(of: input, in: folder.path) {
      case .refused: refused += 1
      case .opened(_, let wasCut):
        opened += 1
        if wasCut { cut += 1 }
      case .fault(let what): Issue.record("\(file): \(what)")
      }
    }
    #expect(
      refused > 20 && opened > 10 && cut > 5, "\(refused) refused, \(opened) opened, \(cut) cut")
  }
}
