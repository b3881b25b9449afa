import CoachingPool
import CoachingPoolFileStore
import Foundation

/// Lays bytes down as a store's journal, and inspects, reads, opens and salvages it.
///
/// Where the first byte is `f`, each line after it is the payload of a journal line, which gets its number,
/// length and checksum here, since no search finds checksums; a line that begins with 0x01 stays as it is.
/// Otherwise the bytes after the first are the journal. The fuzzer and the tests that replay its corpus
/// share it.
enum JournalTrial {
  /// What came of it.
  enum Outcome: Equatable {
    /// It was refused, with a reason, and left as it was.
    case refused
    /// So many commits were taken; what a crash had left after them was cut where there was any.
    case opened(commits: Int, wasCut: Bool)
    /// What is wrong with how it was taken.
    case fault(String)
  }

  static func outcome(of input: [UInt8], in folder: String) -> Outcome {
    let journal = journal(input)
    let store = folder + "/store"
    let other = folder + "/salvaged"
    defer {
      try? FileManager.default.removeItem(atPath: store)
      try? FileManager.default.removeItem(atPath: other)
    }
    do {
      try FileManager.default.createDirectory(atPath: store, withIntermediateDirectories: true)
      try Data(journal).write(to: URL(filePath: store + "/pool.journal"))
    } catch {
      return .fault("The journal could not be laid down: \(error)")
    }
    let inspection = try? FileStore.inspect(at: store)
    if let inspection, let what = fault(in: inspection, of: journal, into: other) {
      return .fault(what)
    }
    let read = try? FileStore.read(at: store).state
    do throws(StoreError) {
      let opened = try FileStore.open(at: store, durability: .none).report
      let again = try FileStore.read(at: store)
      guard inspection?.damage.isEmpty == true else { return .fault("What is damaged was opened.") }
      guard let read, read.revision == again.state.revision, read.records == again.state.records
      else { return .fault("What is read is another pool than the one that was opened.") }
      guard again.report.torn == nil, again.report.commits == opened.commits else {
        return .fault("Opening leaves a torn end, or loses commits.")
      }
      if try FileStore.history(at: store).count != opened.commits {
        return .fault("The history is not what was opened.")
      }
      return .opened(commits: opened.commits, wasCut: opened.torn != nil)
    } catch {
      guard read == nil else { return .fault("What can be read cannot be opened: \(error)") }
      // FileManager leaks where it reads an empty file.
      let left = FileHandle(forReadingAtPath: store + "/pool.journal")?.readDataToEndOfFile()
      guard left == Data(journal) else { return .fault("What was refused was changed.") }
      return error.description.isEmpty ? .fault("No reason is given.") : .refused
    }
  }

  /// What is wrong with an inspection, or with a store that holds what it found sound.
  private static func fault(
    in inspection: StoreInspection, of journal: [UInt8], into folder: String
  ) -> String? {
    let isPlaced = inspection.damage.allSatisfy {
      (0...journal.count).contains($0.offset) && $0.line >= 1 && !$0.description.isEmpty
    }
    guard isPlaced else { return "Damage has no place in the journal." }
    do throws(StoreError) {
      let report = try FileStore.create(at: folder, holding: inspection.state).report
      let salvaged = try FileStore.read(at: folder).state
      guard salvaged.records == inspection.state.records, report.commits == 0 else {
        return "What was salvaged is not what was sound."
      }
      let isSound = try FileStore.inspect(at: folder).damage.isEmpty
      return isSound ? nil : "What was salvaged is damaged."
    } catch {
      return "What is sound cannot be salvaged: \(error)"
    }
  }

  private static func journal(_ input: [UInt8]) -> [UInt8] {
    guard input.first == UInt8(ascii: "f") else { return Array(input.dropFirst()) }
    var bytes: [UInt8] = []
    let lines = input.dropFirst().split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.first != 1, let framed = try? JournalLine(number: index + 1, payload: Array(line)) {
        bytes += framed.bytes
      } else {
        bytes += line.first == 1 ? line.dropFirst() : line
        if index < lines.count - 1 { bytes.append(0x0A) }
      }
    }
    return bytes
  }
}
