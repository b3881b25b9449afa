import Testing

@Suite struct `The program coachpool` {
  static let organisations = """
    id,name,type,sector,membership,member_from
    vale,Vale Council,districtCouncil,localGovernment,subscriber,2025-04-01
    moor,Moor Trust,nhsTrust,health,subscriber,2025-04-01

    """
  static let people = """
    id,name,organisation,job_level
    ann,Ann Ash,vale,manager
    ben,Ben Birch,moor,director

    """
  static let practitioners = """
    id,person,kinds
    ben-coach,ben,coaching

    """
  static let credentials = """
    practitioner,kind,scheme,level,awarded,evidence_seen
    ben-coach,qualification,ILM,7,2022-06-30,2022-07-15

    """
  static let requests = """
    id,individual,organisation,kind,themes,proposed_start
    r1,ann,vale,coaching,newRole,2026-11-16

    """

  static func folder(people: String = people) throws -> Scratch {
    try Scratch([
      "organisations.csv": organisations, "people.csv": people,
      "practitioners.csv": practitioners, "credentials.csv": credentials,
      "requests.csv": requests,
    ])
  }

  @Test func `names its commands and exit codes in its help`() throws {
    let help = try Program("--help")
    #expect(help.status == 0)
    for word in [
      "demo", "match", "verify", "check", "sample", "columns", "65 bad data", "78 newer format",
      "coachpool demo",
    ] {
      #expect(help.output.contains(word), "\(word)")
    }
  }

  @Test func `suggests the command that was meant`() throws {
    let mistyped = try Program("mtach", "--data", "x")
    #expect(mistyped.status == 64)
    #expect(mistyped.output.isEmpty)
    #expect(mistyped.message.contains("Did you mean \"match\"?"))
  }

  @Test func `matches a folder and gives the same JSON twice`() throws {
    let folder = try Self.folder()
    let arguments = ["match", "--data", folder.path, "--as-of", "2026-11-02"]
    let text = try Program(arguments[0], arguments[1], arguments[2], arguments[3], arguments[4])
    #expect(text.status == 0)
    #expect(text.output.contains("r1 with ben-coach: Ann Ash (Vale Council) and Ben Birch"))
    #expect(text.output.contains("nothing better was possible"))
    let json = try (0..<2).map { _ in
      try Program(
        arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], "--json")
    }
    #expect(json[0].output == json[1].output)
    #expect(json[0].output.hasPrefix("{\n  \"schema\": \"coachingpool.round/2\""))
  }

  @Test func `explains one request term by term`() throws {
    let folder = try Self.folder()
    let explained = try Program(
      "match", "--data", folder.path, "--as-of", "2026-11-02", "--explain", "r1")
    #expect(explained.status == 0)
    #expect(explained.output.contains("points in all"))
    let unknown = try Program(
      "match", "--data", folder.path, "--as-of", "2026-11-02", "--explain", "r2")
    #expect(unknown.status == 66)
    #expect(unknown.message.contains("Did you mean \"r1\"?"))
  }

  @Test func `refuses everything for one fault, and says what and where`() throws {
    let folder = try Self.folder(
      people: Self.people.replacing("moor,director", with: "moore,director"))
    let refused = try Program("match", "--data", folder.path)
    #expect(refused.status == 65)
    #expect(refused.output.isEmpty)
    #expect(refused.message.contains("people.csv, line 3, column 3 (“organisation”)"))
    #expect(refused.message.contains("Did you mean “moor”?"))
  }

  @Test func `leaves bad rows out on request, and keeps them ready to mend`() throws {
    let folder = try Self.folder(
      people: Self.people + "cat,Cat Cole,vale,chief\n")
    let rejects = try Scratch()
    let run = try Program(
      "match", "--data", folder.path, "--as-of", "2026-11-02", "--leave-out-bad-rows",
      "--rejects", rejects.path)
    #expect(run.status == 1)
    #expect(run.output.contains("Served 1 of 1 requests"))
    #expect(rejects.text("people.csv")?.contains("cat,Cat Cole,vale,chief") == true)
  }

  @Test func `says which folder it could not read`() throws {
    let scratch = try Scratch()
    let missing = try Program("check", "--data", scratch.path + "/none")
    #expect(missing.status == 66)
    #expect(missing.message.contains("/none is no folder that can be read"))
    let empty = try Program("check", "--data", scratch.path)
    #expect(empty.status == 66)
    #expect(empty.message.contains("holds no CSV file"))
  }

  @Test func `steers no terminal by a name in a file`() throws {
    let folder = try Self.folder(
      people: Self.people.replacing("Ann Ash", with: "Ann \u{1B}[2JAsh\u{202E}"))
    let run = try Program("match", "--data", folder.path, "--as-of", "2026-11-02")
    #expect(!run.output.unicodeScalars.contains("\u{1B}"))
    #expect(!run.output.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `asks for --rejects with --leave-out-bad-rows`() throws {
    let folder = try Self.folder()
    let run = try Program("check", "--data", folder.path, "--leave-out-bad-rows")
    #expect(run.status == 64)
    #expect(run.message.contains("so that no row is lost"))
  }
}
