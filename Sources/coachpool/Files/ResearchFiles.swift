import CoachingPool
import CoachingPoolInterchange

/// Keeps the key of a study and the register of studies in files of their own.
enum ResearchFiles {
  /// What a study is given.
  static let names = ["extract.csv", "extract.json"]

  /// The key of a file; ends the program where it holds none.
  static func key(_ path: String) -> StudyKey {
    guard let key = StudyKey(digits: String(decoding: Folder.read(path), as: UTF8.self)) else {
      Terminal.stop(
        .badData,
        "\(Terminal.safe(path)) holds no key: 64 hexadecimal digits or more, as `research extract` writes it."
      )
    }
    return key
  }

  /// A new key, and the bytes of its file.
  static func newKey() -> (key: StudyKey, file: [UInt8]) {
    let digits = (0..<4).map { _ in HexDigits.text(.random(in: 0 ... .max)) }.joined()
    guard let key = StudyKey(digits: digits) else {
      Terminal.stop(.internal, "No key could be made.")
    }
    return (key, Array((digits + "\n").utf8))
  }

  /// The register of a file, an empty one where it is to begin.
  static func register(_ path: String, isNew: Bool) -> ResearchRegister {
    if Folder.exists(path), isNew {
      Terminal.stop(
        .cannotCreate, "\(Terminal.safe(path)) is there already; leave --new-register out.")
    }
    if isNew { return ResearchRegister() }
    guard Folder.exists(path) else {
      Terminal.stop(
        .noInput,
        "There is no register \(Terminal.safe(path)). Check the path; --new-register begins one.")
    }
    do throws(WireError) {
      return try ResearchRegister(json: Folder.read(path))
    } catch {
      Terminal.stop(.badData, "\(Terminal.safe(path)): \(Terminal.safe(error.description))")
    }
  }

  /// The file of a register.
  static func bytes(_ register: ResearchRegister) -> [UInt8] {
    do throws(WireError) {
      return try register.encodedJSON()
    } catch { Terminal.stop(.internal, "The register could not be written: \(error)") }
  }

  /// The files of an extract, in the order of ``names``.
  static func files(_ extract: ResearchExtract) -> [[UInt8]] {
    let table: [UInt8]
    do throws(CSVWritingError) {
      table = try ResearchExtractCSV(extract).bytes()
    } catch { Terminal.stop(.badData, "No table can be made: \(Terminal.safe("\(error)"))") }
    do throws(WireError) {
      return [table, try extract.encodedJSON()]
    } catch { Terminal.stop(.internal, "The extract could not be written: \(error)") }
  }
}
