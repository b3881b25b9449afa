import CoachingPool
import Foundation
import Testing

extension Wire {
  /// Replays what the fuzzer of `Examples/Fuzzing` begins with, and what it found.
  ///
  /// `COACHINGPOOL_WRITE_CORPUS=1 swift test --filter 'corpus of the record fuzzer'` writes a seed for each kind.
  @Suite(.serialized) struct `The corpus of the record fuzzer` {
    private static let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Examples/Fuzzing/Corpus/records")

    private static func seeds() throws -> [(name: String, bytes: [UInt8])] {
      var seeds = try RecordKind.allCases.map { (name: $0.rawValue, bytes: try full($0).encoded()) }
      let change = Change.put(try full(.signpostingTally))
      seeds.append(("change", try change.encoded()))
      let changes = [change, .remove(RecordKey(.policy, "3"))]
      seeds.append(("commit", try commit(changes).encoded()))
      return seeds
    }

    @Test func `has a seed for every form, which is what the form is today`() throws {
      for (name, bytes) in try Self.seeds() {
        let file = Self.folder.appending(path: name + ".record")
        let seed = Data(name.utf8) + [0x0A] + Data(bytes)
        if ProcessInfo.processInfo.environment["COACHINGPOOL_WRITE_CORPUS"] != nil {
          try seed.write(to: file)
        }
        #expect(try Data(contentsOf: file) == seed, "\(name)")
      }
    }

    @Test func `is read and written byte by byte as it was, but for what is to be refused`() throws
    {
      let seeds = Set(try Self.seeds().map { $0.name + ".record" })
      let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      #expect(Set(files).isSuperset(of: seeds))
      for file in files {
        let input = try Data(contentsOf: Self.folder.appending(path: file))
        let outcome = RecordTrial.outcome(of: input)
        if seeds.contains(file) {
          let bytes = input.drop { $0 != 0x0A }.dropFirst()
          #expect(outcome == .roundTripped(Array(bytes)), "\(file)")
        }
        if case .fault(let what) = outcome { Issue.record("\(file): \(what)") }
      }
    }

    @Test func `is known by the first line alone`() throws {
      #expect(RecordTrial.outcome(of: Array("person\n{}".utf8)) == .refused)
      #expect(RecordTrial.outcome(of: Array("nothing\n{}".utf8)) == .ignored)
      #expect(RecordTrial.outcome(of: []) == .ignored)
    }
  }
}
