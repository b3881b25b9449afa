import Foundation
import Testing

@Suite struct `The command policy of coachpool` {
  static let wrong = """
    {
      "capacity": {"standard": -1, "most": "three"},
      "matching": {"requirements": [{"name": "practitionerIsLiv"}]}
    }
    """

  @Test func `shows the standard policy in sentences, with weights, aims and sources`() throws {
    let shown = try Program("policy", "show")
    #expect(shown.status == 0 && shown.message.isEmpty)
    #expect(shown.output.hasPrefix("Policy version 1\n\nEvery pair meets:\n"))
    for line in [
      "(practitionerHasAPlaceFree)", "    20 × ", "(rankedChoicesComeFirst)",
      "  1. As many people as possible are served.",
      "     2  engagements at once of a volunteer who sets no number (capacity.standard; source: ",
      "source: rule A11", "urgent: In danger now: 999.",
    ] { #expect(shown.output.contains(line), "\(line)") }
    #expect(!shown.output.contains("Organisations that set something otherwise"))
  }

  @Test func `shows a policy of one's own, its overrides, parameters and words`() throws {
    let folder = try Scratch([
      "mine.json": """
      {"version": 4,
       "overrides": [{"organisation": "vale", "places": 1, "invitationDays": 10,
                      "requirements": [{"name": "peopleAreOfDifferentTeams"}]}],
       "extraWords": [{"vocabulary": "themes", "code": "flood", "title": "The \\u001b[2Jflood"}]}
      """
    ])
    let shown = try Program("policy", "show", folder.path + "/mine.json")
    #expect(shown.status == 0)
    for line in [
      "Policy version 4", "  vale\n    1 engagements at once of each of its volunteers\n",
      "    10 days of an invitation", "its people's requests also: ", "themes: flood",
    ] { #expect(shown.output.contains(line), "\(line)") }
    #expect(!shown.output.unicodeScalars.contains("\u{1B}"))
    let json = try Program("policy", "show", folder.path + "/mine.json", "--json")
    #expect(json.status == 0 && json.output.contains("\"version\": 4,\n"))
    let again = try Scratch(["again.json": json.output])
    #expect(
      try Program("policy", "show", again.path + "/again.json", "--json").output == json.output)
  }

  @Test func `finds a policy sound, or lists every fault with line and column`() throws {
    let folder = try Scratch(["sound.json": "{}", "wrong.json": Self.wrong, "text.json": "policy"])
    let sound = try Program("policy", "validate", folder.path + "/sound.json")
    #expect(sound.status == 0 && sound.output.hasSuffix("sound.json is sound.\n"))
    let wrong = try Program("policy", "validate", folder.path + "/wrong.json")
    #expect(wrong.status == 65)
    for line in [
      "Line 2, column 28, at /capacity/standard: -1 lies outside 0 to 100.",
      "Line 2, column 40, at /capacity/most: expected is a whole number of 64 bits",
      "Line 3, column 42, at /matching/requirements/0/name: No rule has the name practitionerIsLiv; the nearest known: practitionerIsLive.",
      "3 faults.",
    ] { #expect(wrong.output.contains(line), "\(line)") }
    let json = try Program("policy", "validate", folder.path + "/wrong.json", "--json")
    #expect(json.status == 65)
    #expect(
      json.output.contains("\"schema\": \"coachingpool.policyFaults/1\",\n  \"sound\": false"))
    #expect(json.output.contains("\"line\": 3,\n      \"column\": 42"))
    let text = try Program("policy", "validate", folder.path + "/text.json")
    #expect(text.status == 65 && text.output.contains("Line 1, column 1"))
    for command in ["validate", "show"] {
      let missing = try Program("policy", command, folder.path + "/none.json")
      #expect(missing.status == 66 && missing.output.isEmpty)
    }
    let shown = try Program("policy", "show", folder.path + "/wrong.json")
    #expect(shown.status == 65 && shown.output.isEmpty && shown.message.contains("Line 2"))
  }

  @Test func `says what differs between two documents`() throws {
    let folder = try Scratch([
      "one.json": "{}", "two.json": #"{"capacity": {"standard": 0}}"#, "wrong.json": Self.wrong,
    ])
    let same = try Program("policy", "diff", folder.path + "/one.json", folder.path + "/one.json")
    #expect(same.status == 0 && same.output == "Both policies say the same.\n")
    let other = try Program("policy", "diff", folder.path + "/one.json", folder.path + "/two.json")
    #expect(other.status == 1)
    #expect(other.output == "The policies differ:\n  capacity.standard: 2 → 0\n")
    let wrong = try Program(
      "policy", "diff", folder.path + "/one.json", folder.path + "/wrong.json")
    #expect(wrong.status == 65 && wrong.message.contains("wrong.json:\nLine 2"))
  }

  @Test func `runs both over one pool and names who loses, who gains and what becomes of the aims`()
    throws
  {
    let data = try `The program coachpool`.folder()
    let folder = try Scratch([
      "one.json": "{}", "two.json": #"{"capacity": {"standard": 0}}"#,
      "three.json": #"{"matching": {"branchLimit": 7}}"#,
      "lost.json": #"{"overrides": [{"organisation": "nowhere", "places": 1}]}"#,
    ])
    func diff(_ first: String, _ second: String, _ more: String...) throws -> Program {
      try Program(
        ["policy", "diff", "\(folder.path)/\(first).json", "\(folder.path)/\(second).json"]
          + ["--data", data.path, "--as-of", "2026-11-02"] + more)
    }
    let loss = try diff("one", "two")
    #expect(loss.status == 1)
    for line in [
      "  capacity.standard: 2 → 0\n", "Nobody would gain.\n", "1 request would lose (",
      "  r1, Ann Ash: ben-coach (Ben Birch) → nobody\n", "0 requests stay as they are.\n",
      "  1 → 0  peopleServed: As many people as possible are served.\n",
    ] { #expect(loss.output.contains(line), "\(line)") }
    #expect(try diff("two", "one").output.contains("  r1, Ann Ash: nobody → ben-coach (Ben Birch)"))
    // Something differs, and nobody is affected.
    let same = try diff("one", "three")
    #expect(same.status == 0 && same.output.contains("matching.branchLimit: 1000 → 7"))
    let json = try diff("one", "two", "--json")
    #expect(json.status == 1)
    #expect(json.output.hasPrefix("{\n  \"schema\": \"coachingpool.policyComparison/1\""))
    #expect(json.output.contains("\"losses\": [\n    {\n      \"request\": \"r1\""))
    #expect(try diff("one", "two", "--json").output == json.output)
    let lost = try diff("one", "lost")
    #expect(lost.status == 65 && lost.message.contains("nowhere is named and does not exist"))
  }

  @Test func `asks for the data that a day belongs to, and for sound data`() throws {
    let folder = try Scratch(["one.json": "{}"])
    let file = folder.path + "/one.json"
    let day = try Program("policy", "diff", file, file, "--as-of", "2026-11-02")
    #expect(day.status == 64 && day.message.contains("--as-of goes with --data"))
    let none = try Program("policy", "diff", file, file, "--data", folder.path)
    #expect(none.status == 66 && none.message.contains("holds no CSV file"))
    let people = `The program coachpool`.people.replacing("moor,director", with: "moore,director")
    let wrong = try `The program coachpool`.folder(people: people)
    let faulty = try Program("policy", "diff", file, file, "--data", wrong.path)
    #expect(faulty.status == 65 && faulty.message.contains("Nothing was compared"))
    #expect(try Program("policy", "diff", file).status == 64)
    #expect(try Program("policy", "shwo").status == 64)
  }

  @Test func `refuses a data folder whose policy names an organisation that is not there`() throws {
    let data = try `The program coachpool`.folder()
    let policy = #"{"overrides": [{"organisation": "valle", "places": 1}]}"#
    try Data(policy.utf8).write(to: URL(fileURLWithPath: data.path + "/policy.json"))
    let run = try Program("match", "--data", data.path, "--as-of", "2026-11-02")
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(run.message.contains("policy.json:\n") && run.message.contains("valle"))
  }

  @Test func `prints a schema, the same twice`() throws {
    let schema = try Program("policy", "schema")
    #expect(schema.status == 0)
    #expect(
      schema.output.hasPrefix(
        "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"))
    #expect(try Program("policy", "schema").output == schema.output)
  }
}
