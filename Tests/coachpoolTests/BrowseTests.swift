import Testing

@Suite struct `The command browse` {
  private static let practitioners = """
    id,person,kinds,modes,themes,languages,easting,northing,status,in_training,profile
    ben-coach,ben,coaching,video;phone,newRole,en-GB;cy,412000,287000,live,no,"I coach new managers. Café talk."
    ann-mentor,ann,mentoring,inPerson,,en-GB,,,live,no,Against mismanagement
    cat-paused,cat,coaching,inPerson,,en-GB,,,paused,no,I coach managers

    """

  private static func folder() throws -> Scratch {
    try Scratch([
      "organisations.csv": `The program coachpool`.organisations,
      "people.csv": `The program coachpool`.people + "cat,Cat Cole,vale,manager\n",
      "practitioners.csv": practitioners,
      "credentials.csv": `The program coachpool`.credentials,
      "requests.csv": `The program coachpool`.requests,
    ])
  }

  private static func browse(_ folder: Scratch, _ options: String...) throws -> Program {
    try Program(["browse", "--data", folder.path, "--as-of", "2026-11-02"] + options)
  }

  @Test func `lists the profiles that are asked for, and counts the facets`() throws {
    let folder = try Self.folder()
    let all = try Self.browse(folder)
    #expect(all.status == 0)
    #expect(all.output.contains("2 profiles, from number 1\n"))
    #expect(all.output.contains("ben-coach: Ben Birch\n     NHS trust, Health\n"))
    #expect(all.output.contains("     ILM 7\n"))
    #expect(all.output.contains("  kind: coaching 1, mentoring 1\n"))
    #expect(all.output.contains("  language: cy 1, en 2\n"))
    #expect(!all.output.contains("cat-paused"))
    for options in [
      ["--kind", "coaching"], ["--sector", "health"], ["--mode", "phone"], ["--language", "cy-GB"],
      ["--words", "MANAG cafe"], ["--near", "410000,287999", "--within", "2"],
      ["--kind", "coaching", "--theme", "newRole", "--theme", "delegation"],
    ] {
      let some = try Program(["browse", "--data", folder.path, "--as-of", "2026-11-02"] + options)
      #expect(some.status == 0)
      #expect(some.output.contains("1 profile, from number 1\nben-coach"), "\(options)")
    }
    let none = try Self.browse(folder, "--words", "nurse")
    #expect(none.status == 1 && none.output.contains("0 profiles, none shown\n"))
  }

  @Test func `turns pages, and writes JSON that is the same twice`() throws {
    let folder = try Self.folder()
    let first = try Self.browse(folder, "--limit", "1", "--json")
    #expect(first.output == (try Self.browse(folder, "--limit", "1", "--json")).output)
    #expect(first.output.hasPrefix("{\n  \"schema\": \"coachingpool.profiles/1\""))
    #expect(first.output.contains("\"total\": 2,\n  \"offset\": 0,"))
    let second = try Self.browse(folder, "--limit", "1", "--offset", "1", "--json")
    #expect(second.output.contains("\"total\": 2,\n  \"offset\": 1,"))
    let isBenFirst = first.output.contains("ben-coach")
    #expect(second.output.contains("ann-mentor") == isBenFirst)
    #expect(second.output.contains("ben-coach") != isBenFirst)
  }

  @Test func `answers every wrong word with the nearest known one, and refuses bad numbers`()
    throws
  {
    let folder = try Self.folder()
    let wrong = try Self.browse(
      folder, "--kind", "coachin", "--theme", "newRol", "--mode", "vidio", "--language", "x")
    #expect(wrong.status == 64 && wrong.output.isEmpty)
    #expect(wrong.message.contains("--kind knows no \"coachin\". Did you mean \"coaching\"?"))
    #expect(wrong.message.contains("--theme knows no \"newRol\". Did you mean \"newRole\"?"))
    #expect(wrong.message.contains("--mode knows no \"vidio\". Did you mean \"video\"?"))
    #expect(wrong.message.contains("--language knows no \"x\"."))
    for options in [
      ["--near", "410000,287000"], ["--within", "5"], ["--near", "here", "--within", "5"],
      ["--near", "700000,0", "--within", "5"], ["--near", "1,1", "--within", "1501"],
      ["--limit", "0"], ["--limit", "1001"], ["--offset=-1"],
    ] {
      let refused = try Program(["browse", "--data", folder.path] + options)
      #expect(refused.status == 64, "\(options)")
    }
    let bad = try Scratch(["people.csv": "id,name\nx,\n"])
    #expect(try Self.browse(bad).status == 65)
  }
}
