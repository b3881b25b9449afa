import Testing

@Suite struct `The command gaps` {
  private static func folder(places: Int) throws -> Scratch {
    try Scratch([
      "organisations.csv": `The program coachpool`.organisations,
      "people.csv": `The program coachpool`.people,
      "practitioners.csv": `The program coachpool`.practitioners,
      "credentials.csv": `The program coachpool`.credentials,
      "requests.csv": `The program coachpool`.requests,
      "policy.json": #"{"capacity": {"standard": \#(places)}}"#,
    ])
  }

  private static func gaps(_ folder: Scratch, _ options: String...) throws -> Program {
    try Program(["gaps", "--data", folder.path, "--as-of", "2026-11-02"] + options)
  }

  @Test func `prints a table for each cut, and exits 1 where a row is short`() throws {
    let short = try Self.gaps(Self.folder(places: 1))
    #expect(short.status == 1)
    #expect(short.output.hasPrefix("Requests and free places of the pool, 2026-11-02\n"))
    #expect(short.output.contains("gap  by kind\n"))
    #expect(short.output.contains("            1            1    0  Coaching\n"))
    #expect(short.output.contains("            0            0    1  level 5, manager\n"))
    #expect(short.output.contains("            1            1    0  Health\n"))
    #expect(!short.output.contains("total"))
    let noneAsked = try Self.gaps(Self.folder(places: 1), "--line", "executive")
    #expect(noneAsked.status == 0)
    #expect(noneAsked.output.hasSuffix("Nobody asks, and nobody takes people on.\n"))
  }

  @Test func `writes JSON that is the same twice`() throws {
    let folder = try Self.folder(places: 1)
    let json = try Self.gaps(folder, "--json")
    let again = try Self.gaps(folder, "--json")
    #expect(json.status == 1 && json.output == again.output)
    #expect(json.output.hasPrefix("{\n  \"schema\": \"coachingpool.gaps/1\""))
    #expect(json.output.contains("\"line\": \"pool\""))
  }

  @Test func `refuses an unknown line, and data with faults`() throws {
    #expect(try Self.gaps(Self.folder(places: 1), "--line", "other").status == 64)
    let bad = try Scratch(["people.csv": "id,name\nx,\n"])
    #expect(try Self.gaps(bad).status == 65)
  }
}
