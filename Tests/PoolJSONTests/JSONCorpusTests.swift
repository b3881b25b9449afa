import Foundation
import PoolJSON
import Testing

/// Replays what the fuzzer of `Examples/Fuzzing` found to reach something that nothing else reached.
@Suite struct `The corpus of the JSON fuzzer` {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples/Fuzzing/Corpus/json")

  @Test func `every text is read or refused as by Foundation, and what is read round-trips`()
    throws
  {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    var tally = JSONTally()
    var read = 0
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: file)))
      // Foundation reads UTF-16 and UTF-32 as well, and guesses which.
      if !bytes.contains(0) { tally.compare(bytes) }
      switch JSONTrial.outcome(of: bytes) {
      case .roundTripped: read += 1
      case .refused: #expect(throws: JSONError.self) { try JSONReader.read(bytes) }
      case .fault(let what): Issue.record("\(file): \(what)")
      }
    }
    #expect(files.count > 20 && read > 5)
    #expect(tally.accepted > 5 && tally.refused > 5)
    #expect(tally.disagreements == [])
  }
}
