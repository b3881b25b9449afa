import CoachingPool
import CoachingPoolFileStore
import Foundation
import Testing

@Suite struct `The commands of research` {
  /// A pool in a folder, of 24 people who said how satisfied they were.
  private func made() async throws -> (folder: Scratch, pool: String) {
    let folder = try Scratch()
    var pool = try ResearchPool()
    for number in 0..<24 {
      try pool.add(
        number % 2 == 0 ? .manager : .officer, answers: ["satisfied": 1 + number / 2 % 5])
    }
    let store = try FileStore.create(at: folder.path + "/pool", holding: pool.state)
    try await store.close()
    return (folder, folder.path + "/pool")
  }

  private func extract(
    _ folder: Scratch, study: String = "wellbeing", from: String = "2025-Q1",
    through: String = "2025-Q4", key: String = "key", register: String = "register.json",
    output: String = "given", more: [String] = ["--new-register"]
  ) throws -> Program {
    let path = folder.path + "/"
    return try Program(
      [
        "research", "extract", "--pool", path + "pool", "--study", study, "--from", from,
        "--through", through, "--question", "satisfied", "--key", path + key, "--register",
        path + register, "--output", path + output, "--as-of", "2026-02-01",
      ] + more)
  }

  @Test func `write what a study is given, once, and whoever got it can check it`() async throws {
    let (folder, _) = try await made()
    let written = try extract(folder)
    #expect(written.status == 0, "\(written.message)")
    #expect(
      written.output.hasPrefix("Wrote 24 of 24 people who answered every question, at least 10"))
    #expect(written.output.contains("level as it is") && written.message.contains("A new key"))
    let manager = FileManager.default
    for name in ["key", "register.json", "given/extract.csv", "given/extract.json"] {
      let mode = try manager.attributesOfItem(atPath: folder.path + "/" + name)[.posixPermissions]
      #expect(mode as? Int == 0o600, "\(name)")
    }
    let table = try #require(folder.text("given/extract.csv"))
    #expect(table.hasPrefix("pseudonym,began,sector,level,kind,sessions,closure.satisfied\r\n"))
    #expect(table.split(separator: "\r\n").count == 25 && !table.contains("person-"))
    let checked = try Program("research", "check", folder.path + "/given")
    #expect(checked.status == 0 && checked.output.contains("24 people, each like 9 others or more"))

    let pseudonym = try Program(
      "research", "pseudonym", "--pool", folder.path + "/pool", "--key", folder.path + "/key",
      "--study", "wellbeing", "--person",
      "person-1")
    let digits = pseudonym.output.trimmingCharacters(in: .newlines)
    #expect(digits.utf8.count == 32 && table.contains(digits))

    let again = try extract(folder, output: "again", more: [])
    #expect(again.status == 65 && again.message.contains("A study wellbeing was given an extract"))
    #expect(again.message.contains("each quarter is given once"))
    #expect(!manager.fileExists(atPath: folder.path + "/again"))
  }

  @Test func `find an extract that was changed`() async throws {
    let (folder, _) = try await made()
    #expect(try extract(folder).status == 0)
    let path = folder.path + "/given/extract.json"
    let text = try #require(folder.text("given/extract.json"))
    func check(_ changed: String) throws -> Program {
      try Data(changed.utf8).write(to: URL(filePath: path))
      return try Program("research", "check", folder.path + "/given")
    }
    let first = try #require(text.range(of: "\"level\": \"manager\""))
    let alone = try check(text.replacingCharacters(in: first, with: "\"level\": \"director\""))
    #expect(alone.status == 1 && alone.output.contains("fewer than 10"))
    let other = try check(
      text.replacing("\"closure.satisfied\": 1", with: "\"closure.satisfied\": 2"))
    #expect(other.status == 1 && other.output.contains("extract.csv says something else"))
    #expect(try check("{").status == 65)
    #expect(try Program("research", "check", folder.path + "/nowhere").status == 66)
  }

  @Test func `refuse what would give the key away, and tell every reason`() async throws {
    let (folder, pool) = try await made()
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: folder.path + "/here", withDestinationPath: ".")
    try manager.createDirectory(atPath: pool + "/sub", withIntermediateDirectories: true)
    try manager.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: pool + "/sub")
    for (key, register, output) in [
      ("pool/key", "register.json", "given"), ("given/key", "register.json", "given"),
      ("key", "pool/register.json", "given"), ("key", "given/register.json", "given"),
      ("key", "register.json", "pool/given"), ("here/given/key", "register.json", "given"),
      ("link/../key", "register.json", "given"),
    ] {
      let refused = try extract(folder, key: key, register: register, output: output)
      #expect(refused.status == 64 && refused.message.contains("outside"), "\(key) \(output)")
    }
    let odd = try extract(
      folder, from: "2026-Q2", through: "2026-Q1", more: ["--new-register", "--least", "3"])
    #expect(odd.status == 65)
    for word in ["comes before", "is not over", "3 people alike are fewer"] {
      #expect(odd.message.contains(word), "\(word)")
    }
    #expect(try extract(folder, through: "2025-Q9").status == 64)
    #expect(try extract(folder, key: "one", register: "one").status == 64)
    #expect(try extract(folder, key: "one.new", register: "one").status == 64)
    #expect(try extract(folder, more: []).status == 66)
    #expect(try extract(folder, register: "nowhere/register.json").status == 73)
    #expect(try extract(folder, more: ["--new-register", "--as-of", "2099-01-01"]).status == 64)
    #expect(!manager.fileExists(atPath: folder.path + "/key"))
    #expect(try extract(folder, more: ["--attribute", "name"]).status == 64)
    #expect(try extract(folder, more: ["--new-register", "--least", "25"]).status == 65)
    try Data("not a key".utf8).write(to: URL(filePath: folder.path + "/key"))
    #expect(try extract(folder).message.contains("holds no key"))
    #expect(!manager.fileExists(atPath: folder.path + "/register.json"))
    #expect(!manager.fileExists(atPath: folder.path + "/given"))
  }

  @Test func `keep one register behind a link`() async throws {
    let (folder, _) = try await made()
    #expect(try extract(folder, register: "one").status == 0)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: "one")
    let more = try extract(
      folder, study: "other", from: "2024-Q1", through: "2024-Q4", register: "link", output: "b",
      more: [])
    #expect(more.status == 65 && more.message.contains("Fewer than 10"))
    let again = try extract(folder, study: "third", register: "link", output: "c", more: [])
    #expect(again.message.contains("was given to the study wellbeing"))
  }
}
