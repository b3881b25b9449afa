import CoachingPoolInterchange
import Foundation
import Testing

/// Replays what the fuzzer of `Examples/Fuzzing` begins with, and what it found.
///
/// `COACHINGPOOL_WRITE_CORPUS=1 swift test --filter 'corpus of the import fuzzer'` writes the seeds.
@Suite(.serialized) struct `The corpus of the import fuzzer` {
  private static let corpus = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples/Fuzzing/Corpus/import")

  /// Every file of the data folder that the importer's tests read, and its organisations by themselves.
  private static var seeds: [(name: String, bytes: [UInt8])] {
    let files = Folder.all.map { Array("\($0.0)\n\($0.1)".utf8) }
    return [("folder", files), ("organisations", Array(files.prefix(1)))].map { name, files in
      (name, Array([[]] + files).joined(separator: [ImportTrial.separator]).map(\.self))
    }
  }

  @Test func `has sound folders for seeds`() throws {
    for (name, seed) in Self.seeds {
      let file = Self.corpus.appending(path: name)
      if ProcessInfo.processInfo.environment["COACHINGPOOL_WRITE_CORPUS"] != nil {
        try Data(seed).write(to: file)
      }
      #expect(try Data(contentsOf: file) == Data(seed), "\(name)")
    }
    #expect(Self.seeds.map { ImportTrial.outcome(of: $0.bytes) } == [.taken(11), .taken(4)])
  }

  @Test func `every mapping and folder is refused with reasons, or gives records to store`()
    throws
  {
    var mappings = 0
    var refused = 0
    var taken = 0
    for file in try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path).sorted() {
      let input = [UInt8](try Data(contentsOf: Self.corpus.appending(path: file)))
      switch ImportTrial.outcome(of: input) {
      case .refusedMapping: mappings += 1
      case .refused: refused += 1
      case .taken: taken += 1
      case .fault(let what): Issue.record("\(file): \(what)")
      }
    }
    let tally = "\(mappings) mappings refused, \(refused) folders refused, \(taken) taken"
    #expect(mappings > 20 && refused > 20 && taken > 3, "\(tally)")
  }
}
