import Foundation
import Testing

@Suite struct `The command credentials` {
  @Test func `lists every scheme with levels, numbers, sources and what is unconfirmed`() throws {
    let all = try Program("credentials")
    #expect(all.status == 0 && all.message.isEmpty)
    for line in [
      "ICF: International Coaching Federation, ICF credentials (accreditations)\n",
      "  ACC, Associate Certified Coach: edition \"experience requirements\", without a date\n",
      "    hours of practice in the last 18 months: 25 [1]\n",
      "    clients: 35 (unconfirmed) [3]\n",
      "    credential held before: PCC, 1 (unconfirmed) [3]\n",
      "    years for which it holds: 3 [2]\n", "  [1] coachingfederation.org",
      "    renewal, hours of development in the last 36 months: 40 [2]\n",
      "ILM: Institute of Leadership and Management, coaching and mentoring qualifications (qualifications)\n",
      "    does not expire\n", "edition \"2018 suite\" of 2018\n",
      "    also called Professional Executive Coach\n",
      "    for how long it holds was not found\n",
      "\nNumbers that no publication confirms: 16.\n",
    ] { #expect(all.output.contains(line), "\(line)") }
    for scheme in ["ICF", "EMCC-EIA", "EMCC-ESIA", "AC", "ILM", "Apprenticeship"] {
      let one = try Program("credentials", scheme)
      #expect(one.status == 0 && one.output.hasPrefix("\(scheme): "))
    }
  }

  @Test func `writes JSON, the same twice`() throws {
    let json = try Program("credentials", "ILM", "--json")
    #expect(json.status == 0 && json.message.isEmpty)
    #expect(try Program("credentials", "ILM", "--json").output == json.output)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(document["schema"] as? String == "coachingpool.credentials/1")
    let schemes = try #require(document["schemes"] as? [[String: Any]])
    #expect(schemes.map { $0["scheme"] as? String } == ["ILM"])
    let levels = try #require(schemes.first?["levels"] as? [[String: Any]])
    #expect(levels.count == 7 && levels.allSatisfy { $0["holds"] as? String == "withoutEnd" })
  }

  @Test func `leaves out what came after a day`() throws {
    let early = try Program("credentials", "ILM", "--as-of", "2017-12-31")
    #expect(early.status == 0 && !early.output.contains("2018 suite"))
    #expect(
      try Program("credentials", "ILM", "--as-of", "2018-01-01").output.contains("2018 suite"))
    let wrong = try Program("credentials", "--as-of", "2018")
    #expect(wrong.status == 64 && wrong.output.isEmpty)
  }

  @Test func `suggests the scheme that was meant`() throws {
    let meant = try Program("credentials", "EMC-EIA")
    #expect(meant.status == 64 && meant.output.isEmpty)
    #expect(meant.message.contains("Did you mean \"EMCC-EIA\"?"))
    let none = try Program("credentials", "\u{1B}[2Jzzzzzzzz")
    #expect(none.status == 64 && !none.message.contains("\u{1B}"))
    #expect(!none.message.contains("Did you mean") && none.message.contains("Schemes: ICF, "))
  }

  @Test func `shows a pool's own rows, and refuses a policy with faults`() throws {
    let folder = try Scratch([
      "mine.json": """
      {"quality": {"credentialLevels": [
        {"scheme": "AC", "level": "Coach", "edition": {"name": "older sheet"},
         "practice": "coaching", "validity": {"holds": "years",
         "years": {"value": 4, "standing": "published", "source": "a letter \\u001b[2J"}}},
        {"scheme": "Guild", "level": "One", "edition": {"name": "first", "date": "2026-01-01"},
         "practice": "coaching", "validity": {"holds": "withoutEnd"}}]}}
      """,
      "wrong.json": #"{"quality": {"credentialLevels": [{"scheme": "AC"}]}}"#,
    ])
    let shown = try Program("credentials", "AC", "--policy", folder.path + "/mine.json")
    #expect(shown.status == 0 && shown.output.contains("    years for which it holds: 4 ["))
    #expect(!shown.output.contains("\u{1B}"))
    let own = try Program("credentials", "Guild", "--policy", folder.path + "/mine.json")
    #expect(
      own.output.hasPrefix(
        "Guild: Guild, Guild (qualifications)\n  One: edition \"first\" of 2026-01-01\n"))
    let hidden = try Program(
      "credentials", "Guild", "--policy", folder.path + "/mine.json", "--as-of", "2025-12-31")
    #expect(hidden.status == 0 && hidden.output.contains("No edition was out by that day."))
    let policy = try Program("policy", "show", folder.path + "/mine.json")
    #expect(policy.output.contains("  AC Coach, edition \"older sheet\"\n"))
    #expect(try Program("credentials", "--policy", folder.path + "/wrong.json").status == 65)
    #expect(try Program("credentials", "--policy", folder.path + "/none.json").status == 66)
  }
}
