import CoachingPool
import Foundation
import Testing

@Suite struct `Rows of credentials in a policy` {
  private func row(
    _ scheme: String, _ level: String, _ edition: CredentialEdition,
    _ requirements: [CredentialRequirement] = [], _ validity: CredentialValidity = .notKnown
  ) -> CredentialLevel {
    CredentialLevel(
      scheme, level, edition, requirements: requirements, validity: validity)
  }

  private func hours(_ number: Int) -> CredentialRequirement {
    CredentialRequirement(.practiceHours, SourcedNumber(number, source: "a letter of the body"))
  }

  @Test func `take the place of a row, or stand beside the others, or make a scheme`() throws {
    var policy = QualityPolicy()
    let confirmed = row("AC", "Coach", CredentialEdition("older sheet"), [hours(260)])
    let newer = row("ICF", "ACC", CredentialEdition("2027", of: .year(2027)), [hours(110)])
    let other = row("NLP", "Master", CredentialEdition("1"), [], .withoutEnd)
    policy.credentialLevels = [confirmed, newer, other]
    let schemes = policy.credentialSchemes()
    #expect(schemes.count == CredentialScheme.standard.count + 1)
    let ac = try #require(schemes.first { $0.code == "AC" })
    #expect(ac.levels.count == 4 && ac.levels[1] == confirmed)
    let icf = try #require(schemes.first { $0.code == "ICF" })
    #expect(icf.levels.count == 4 && icf.levels.last == newer)
    let last = try #require(schemes.last)
    #expect(last.code == "NLP" && last.body == "NLP" && last.kind == .qualification)
    #expect(policy.credentialLevel(of: "ICF", "ACC", on: day("2026-12-31")) != newer)
    #expect(policy.credentialLevel(of: "ICF", "ACC", on: day("2027-01-01")) == newer)
    #expect(policy.credentialLevel(of: "NLP", "Master", on: today) == other)
    // Of two of one date the pool's own counts.
    let own = row("ILM", "5", CredentialEdition("ours"), [hours(40)])
    policy.credentialLevels = [own]
    #expect(policy.credentialLevel(of: "ILM", "5", on: today) == own)
  }

  @Test func `come back equal from a policy file and from the Codable form`() throws {
    var policy = PoolPolicy()
    policy.quality.credentialLevels = CredentialScheme.standard.flatMap(\.levels)
    #expect(try PoolPolicy(json: try policy.encodedJSON()) == policy)
    let bytes = try JSONEncoder().encode(policy)
    #expect(try JSONDecoder().decode(PoolPolicy.self, from: bytes) == policy)
  }

  @Test func `name every fault, and a file refuses unknown words`() throws {
    var policy = PoolPolicy()
    let edition = CredentialEdition("")
    let wrong = CredentialLevel(
      " ", "5", edition, title: String(repeating: "t", count: 201),
      requirements: [
        CredentialRequirement(.clients, SourcedNumber(-1, source: ""), withinMonths: 0),
        CredentialRequirement(.clients, SourcedNumber(1, source: "s"), withinMonths: 0),
        CredentialRequirement(.predecessor, SourcedNumber(1, source: "s")),
        CredentialRequirement(.reflections, SourcedNumber(1, source: "s"), level: "PCC"),
      ], validity: .years(SourcedNumber(0, source: "s")), notes: [""])
    policy.quality.credentialLevels = [wrong, wrong]
    let once = [
      "fault.contradiction", "fault.contradiction", "fault.duplicate", "fault.emptyText",
      "fault.emptyText", "fault.emptyText", "fault.emptyText", "fault.outOfRange",
      "fault.outOfRange", "fault.outOfRange", "fault.outOfRange", "fault.textTooLong",
    ]
    #expect(
      policy.faults().names
        == (once + once + ["fault.duplicate"]).map { "quality.credentialLevels \($0)" }.sorted())
    func isRefused(_ json: String) -> Bool {
      (try? PoolPolicy(json: Array(#"{"quality": {"credentialLevels": [\#(json)]}}"#.utf8))) == nil
    }
    let sound =
      #"{"scheme": "a", "level": "b", "edition": {"name": "c"}, "practice": "coaching", "validity": {"holds": "notKnown"}}"#
    #expect(!isRefused(sound))
    for (from, to) in [
      ("notKnown", "long"), ("coaching", "chess"), (#""name""#, #""nam""#), ("scheme", "sceme"),
      ("notKnown\"", "years\""),
    ] {
      #expect(isRefused(sound.replacing(from, with: to)), "\(to)")
    }
  }

  @Test func `do not trap where they are not sound`() {
    var policy = PoolPolicy()
    policy.quality.credentialLevels = [.min, .max].flatMap { (number: Int) in
      CredentialMeasure.allCases.map { measure in
        CredentialLevel(
          "X", measure.rawValue, CredentialEdition("\(number)"),
          requirements: [
            CredentialRequirement(
              measure, SourcedNumber(number, source: "s"), withinMonths: number),
            CredentialRequirement(
              .supervisionHoursCountedAtMost, SourcedNumber(number, source: "s")),
          ], validity: .years(SourcedNumber(number, source: "s")))
      }
    }
    let state = smallPool(.policy(policy))
    let busy = DevelopmentTotals(
      trainingMinutes: .max, cpd: [DatedMinutes(today, minutes: .max)],
      supervision: [DatedMinutes(today, minutes: .min)])
    for level in policy.quality.credentialLevels {
      _ = state.progress(of: "boris", toward: level, on: today, development: busy)
      _ = state.progress(of: "boris", toward: level, on: .first)
      _ = state.progress(of: "boris", toward: level, on: .last)
      let award = Credential(
        kind: .accreditation, scheme: "X", level: level.level, awarded: .last, evidenceSeen: .last)
      #expect(award.holding(under: policy.quality) != .withoutEnd)
    }
  }
}
