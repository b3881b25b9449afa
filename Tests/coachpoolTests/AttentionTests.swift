import Foundation
import Testing

@Suite struct `The command attention` {
  private static func options(_ folder: Scratch) -> [String] {
    ["attention", "--data", folder.path, "--as-of", "2027-01-15"]
  }

  @Test func `shows the end of a small sample's year, and says that it is invented`() throws {
    let shown = try Program("attention")
    #expect(shown.status == 1 && shown.message.isEmpty)
    let lines = shown.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("What waits on 2027-") == true)
    #expect(
      lines.dropFirst().first == "Invented data: every organisation and person here is made up.")
    #expect(shown.output.contains("\nOverdue\n") && shown.output.contains(" days overdue: "))
    #expect(try Program("attention").output == shown.output)
    #expect(try Program("attention", "--seed", "7").output != shown.output)
  }

  @Test func `lists no more than wanted, and counts all`() throws {
    let all = try document("attention", "--json")
    let some = try document("attention", "--json", "--limit", "2")
    #expect(all["schema"] as? String == "coachingpool.attention/1")
    #expect(all["inventedData"] as? Bool == true)
    let total = try #require(all["total"] as? Int)
    #expect(total > 2 && some["total"] as? Int == total)
    #expect((all["items"] as? [Any])?.count == total)
    #expect((some["items"] as? [Any])?.count == 2)
    let counts = try #require(all["counts"] as? [[String: Any]])
    #expect(counts.reduce(0) { $0 + ($1["count"] as? Int ?? 0) } == total)
    let text = try Program("attention", "--limit", "2").output
    #expect(text.contains("… and \(total - 2) more, less urgent."))
    let far = try document("attention", "--json", "--within", "366")
    #expect((far["total"] as? Int ?? 0) >= total)
  }

  @Test func `reads a folder, names records and commands, and nobody by name`() throws {
    let folder = try `The program coachpool`.folder()
    let options = Self.options(folder)
    let text = try Program(options)
    #expect(text.status == 1, "\(text.message)")
    #expect(text.output.contains("requestWaits, request r1\n"))
    #expect(text.output.contains("    SendInvitation, DraftRound, ChoosePractitioners\n"))
    #expect(!text.output.contains("Invented"))
    let json = try Program(options + ["--json"])
    #expect(json.status == 1 && json.output.contains("\"record\": \"r1\""))
    #expect(!json.output.contains("inventedData"))
    for output in [text.output, json.output] {
      #expect(!output.contains("Ann Ash") && !output.contains("Ben Birch"))
    }
  }

  @Test func `leaves out what a reader takes part in, and exits 0 where nothing waits`() throws {
    let folder = try `The program coachpool`.folder()
    let options = Self.options(folder)
    #expect(!(try Program(options + ["--for", "ann"])).output.contains("r1"))
    let unknown = try Program(options + ["--for", "an"])
    #expect(unknown.status == 66 && unknown.message.contains("Did you mean \"ann\"?"))
    let quiet = try Scratch(["people.csv": "id,name\nann,Ann Ash\n"])
    let none = try Program(Self.options(quiet))
    #expect(none.status == 0 && none.output.contains("Nothing waits.\n"))
  }

  @Test(arguments: [
    ["--within", "-1"], ["--within", "367"], ["--within", "soon"], ["--limit", "0"],
    ["--limit", "100001"], ["--as-of", "2026-11-02"], ["--mapping", "m.json"],
    ["--data", "somewhere", "--seed", "3"], ["--seed", "x"], ["--data", "x", "--as-of", "2026"],
    ["--wrong"],
  ])
  func `refuses wrong options`(options: [String]) throws {
    let refused = try Program(["attention"] + options)
    #expect(refused.status == 64 && refused.output.isEmpty, "\(options)")
  }

  @Test func `refuses data with faults, and a folder that is not there`() throws {
    let bad = try Scratch(["people.csv": "id,name\nx,\n"])
    #expect(try Program("attention", "--data", bad.path).status == 65)
    #expect(try Program("attention", "--data", bad.path + "/none").status == 66)
  }

  private func document(_ arguments: String...) throws -> [String: Any] {
    let program = try Program(arguments)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(program.output.utf8)) as? [String: Any])
  }
}
