import Foundation
import Testing

@Suite struct `The commands of data protection` {
  /// A sample pool in a folder, and a person in it of whom nothing goes on.
  private func made() throws -> (folder: Scratch, pool: String, person: String) {
    let folder = try `The program coachpool`.folder()
    let pool = folder.path + "/pool"
    #expect(try Program("store", "init", "--pool", pool, "--sample").status == 0)
    let due = try Program("retention", "--pool", pool, "--as-of", "2035-01-01")
    #expect(due.status == 1)
    let line = try #require(
      due.output.split(separator: "\n").first { $0.contains("  person ") })
    let words = line.split(separator: " ", omittingEmptySubsequences: true)
    return (folder, pool, String(words[2]))
  }

  /// Whether a file of a folder holds a text.
  private func holds(_ folder: String, _ text: String) throws -> Bool {
    try FileManager.default.contentsOfDirectory(atPath: folder).contains { name in
      let bytes = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
      return String(decoding: bytes, as: UTF8.self).contains("\"\(text)\"")
    }
  }

  @Test func `erase, and a restored backup brings nobody back`() throws {
    let (folder, pool, person) = try made()
    let (backup, list) = (folder.path + "/backup", folder.path + "/erasures.json")
    #expect(try Program("store", "backup", "--pool", pool, "--output", backup).status == 0)
    #expect(try Program("store", "backup", "--pool", pool, "--output", backup).status == 73)
    #expect(try holds(pool, person))
    let erase = [
      "erase", "--pool", pool, "--person", person, "--request", "DP-1", "--erasures", list,
    ]
    let erased = try Program(erase)
    #expect(erased.status == 0, "\(erased.message)")
    #expect(erased.output.contains("\"foundTraces\" : 0") && !erased.output.contains(person))
    #expect(try !holds(pool, person))
    #expect(try holds(backup, person))
    #expect(try Program("store", "check", "--pool", pool).status == 0)
    #expect(folder.text("erasures.json")?.contains(person) == false)
    #expect(try Program(erase).status == 1)

    let (again, whole) = (folder.path + "/again", folder.path + "/whole")
    #expect(try Program("store", "restore", backup, "--pool", again).status == 64)
    let restored = try Program(
      "store", "restore", backup, "--pool", again, "--erasures", list)
    #expect(restored.status == 0, "\(restored.message)")
    #expect(restored.output.contains("Erased again: 1 who had been erased since"))
    #expect(try !holds(again, person))
    #expect(
      try Program("store", "restore", backup, "--pool", whole, "--no-erasures").status == 0)
    #expect(try holds(whole, person))
    #expect(try Program("store", "migrate", "--pool", whole).status == 0)
    #expect(
      try Program("store", "restore", backup, "--pool", again, "--no-erasures").status == 73)
    let nowhere = try Program(
      "store", "restore", backup, "--pool", folder.path + "/x", "--erasures", list + ".none")
    #expect(nowhere.status == 66)
  }

  @Test func `a hold stops an erasure, and the list stays as it was`() throws {
    let (folder, pool, person) = try made()
    let list = folder.path + "/erasures.json"
    let placed = try Program(
      "hold", "place", "--pool", pool, "--person", person, "--number", "case-7")
    #expect(placed.status == 0, "\(placed.message)")
    let erase = [
      "erase", "--pool", pool, "--person", person, "--request", "DP-1", "--erasures", list,
    ]
    let refused = try Program(erase)
    #expect(refused.status == 1 && refused.message.contains("stands; nothing is erased"))
    #expect(!FileManager.default.fileExists(atPath: list))
    #expect(try Program("hold", "list", "--pool", pool).output.contains("case case-7"))
    let due = try Program("retention", "--pool", pool, "--as-of", "2035-01-01")
    #expect(due.output.contains("; held by hold-"))
    let hold = placed.output.split(separator: " ").last.map { $0.dropLast(2) } ?? ""
    #expect(try Program("hold", "lift", "--pool", pool, String(hold)).status == 0)
    #expect(try Program("hold", "lift", "--pool", pool, String(hold)).status == 1)
    #expect(try Program(erase).status == 0)
  }

  @Test
  func `access writes two files that only their owner reads, and says what is left to decide`()
    throws
  {
    let (folder, pool, person) = try made()
    let output = folder.path + "/answer"
    func copy(_ officer: String, _ output: String) -> [String] {
      [
        "access", "copy", "--pool", pool, "--person", person, "--request", "DP-2", "--officer",
        officer, "--output", output,
      ]
    }
    #expect(try Program(copy("nobody", output)).status == 1)
    #expect(!FileManager.default.fileExists(atPath: output))
    // Somebody who has no part in it: most of the pool have none.
    let due = try Program("retention", "--pool", pool, "--as-of", "2035-01-01").output
    let others = due.split(separator: "\n").filter { $0.contains("  person ") }
      .map { String($0.split(separator: " ")[2]) }.filter { $0 != person }
    let officer = try #require(
      try others.prefix(10).first { try Program(copy($0, folder.path + "/\($0)")).status == 0 })
    let gathered = try Program(copy(officer, output))
    #expect(gathered.status == 0, "\(gathered.message)")
    #expect(gathered.output.contains("For the officer alone: 0 disclosures withheld"))
    let json = try #require(folder.text("answer/access.json"))
    #expect(json.contains("\"subject\": \"\(person)\""))
    #expect(folder.text("answer/access.html")?.contains("What the pool keeps about you") == true)
    for name in ["access.json", "access.html"] {
      let file = try FileManager.default.attributesOfItem(atPath: output + "/" + name)
      #expect(file[.posixPermissions] as? Int == 0o600, "\(name)")
    }
    #expect(try Program(copy(officer, output)).status == 73)
    let denied = try Program(copy(person, output + "2"))
    #expect(denied.status == 1 && !denied.message.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: output + "2"))
  }

  @Test func `access counts the days of a request`() throws {
    func due(_ words: String...) throws -> Program { try Program(["access", "due"] + words) }
    let plain = try due(
      "--received", "2026-11-25", "--holiday", "2026-12-25", "--holiday", "2026-12-28")
    #expect(plain.output.hasPrefix("Due on 2026-12-29.\nOn 2027-02-25"))
    let paused = try due("--received", "2026-03-02", "--paused", "2026-03-10/2026-03-17")
    #expect(paused.status == 0 && paused.output.hasPrefix("Due on 2026-04-09."))
    let stands = try due("--received", "2026-03-02", "--paused", "2026-03-10/")
    #expect(stands.status == 1 && stands.output == "The clock stands.\n")
  }

  @Test func `say what is wrong with their options`() throws {
    let (folder, pool, person) = try made()
    let inside = pool + "/erasures.json"
    let wrong: [[String]] = [
      ["erase", "--pool", pool, "--request", "DP-1", "--erasures", "x"],
      [
        "erase", "--pool", pool, "--person", person, "--practitioner", "x", "--request", "DP-1",
        "--erasures", "x",
      ],
      ["erase", "--pool", pool, "--person", "a b", "--request", "DP-1", "--erasures", "x"],
      ["erase", "--pool", pool, "--person", person, "--request", "a b", "--erasures", "x"],
      ["erase", "--pool", pool, "--person", person, "--request", "DP-1", "--erasures", inside],
      ["retention", "--pool", pool, "--apply"],
      [
        "access", "copy", "--pool", pool, "--person", person, "--request", "DP-1", "--officer", "d",
        "--output", pool + "/answer",
      ],
      [
        "access", "copy", "--pool", pool, "--person", "a b", "--request", "DP-1", "--officer", "d",
        "--output", "x",
      ],
      [
        "access", "copy", "--pool", pool, "--person", person, "--request", "a b", "--officer", "d",
        "--output", "x",
      ],
      [
        "access", "copy", "--pool", pool, "--person", person, "--request", "DP-1", "--officer",
        "d", "--pseudonym", "a b", "--output", "x",
      ],
      ["access", "due", "--received", "2026-02-30"],
      ["access", "due", "--received", "2026-03-02", "--paused", "2026-03-10"],
      ["access", "due", "--received", "2026-03-02", "--paused", "2026-03-10/2026-03-01"],
      ["retention", "--pool", pool, "--apply", "--erasures", "x", "--as-of", "2030-01-01"],
    ]
    for words in wrong { #expect(try Program(words).status == 64, "\(words)") }
    #expect(!FileManager.default.fileExists(atPath: inside))
    let none = folder.path + "/none"
    #expect(try Program("retention", "--pool", none).status == 66)
    #expect(try Program("retention", "--pool", pool, "--as-of", "2026-01-01").status == 0)
  }
}
