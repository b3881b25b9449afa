import Foundation
import Testing

/// Replays what the fuzzer of `Examples/Fuzzing` found to reach something that nothing else reached.
@Suite struct `The corpus of the CSV fuzzer` {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples/Fuzzing/Corpus/csv")

  @Test func `every file is refused with places and reasons, or is written again as it was read`()
    throws
  {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    var refused = 0
    var read = 0
    for file in files {
      switch CSVTrial.outcome(of: [UInt8](try Data(contentsOf: Self.folder.appending(path: file))))
      {
      case .refused: refused += 1
      case .roundTripped: read += 1
      case .fault(let what): Issue.record("\(file): \(what)")
      }
    }
    #expect(refused > 20 && read > 10, "\(refused) refused, \(read) read")
  }
}
