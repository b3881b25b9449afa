import CoachingPool
import CoachingPoolInterchange
import PoolJSON

/// Puts a policy, and what is wrong with one, into lines.
enum PolicyLines {
  /// The whole policy in sentences.
  static func text(_ policy: PoolPolicy, _ rules: RuleSet) -> [String] {
    var lines = ["Policy version \(policy.version)", "", "Every pair meets:"]
    for use in policy.matching.requirements {
      let sentence = (try? rules.requirement(use))?.sentence
      lines.append(rule(use.name, sentence, use.parameters, indent: "  "))
    }
    lines += ["", "Points, a score of 0 to 1,000 times the weight:"]
    for use in policy.matching.criteria {
      let sentence = (try? rules.criterion(use))?.sentence
      lines.append(
        rule(use.name, sentence, use.parameters, indent: "  \(padded(use.weight)) × "))
    }
    lines += ["", "Aims of a round, the first above the second:"]
    for (index, aim) in policy.matching.objectives.enumerated() {
      lines.append("  \(index + 1). \(aim.sentence)")
    }
    lines += ["  Senior is \(policy.matching.seniorThrough.code) and above.", "", "Limits:"]
    lines +=
      limits(policy) + waivers(policy) + asking(policy) + overrides(policy, rules) + words(policy)
    lines += texts(policy) + deputies(policy) + ["", "Where else to turn:"]
    for route in policy.supportRoutes {
      let checked = route.checked.map { " (checked \($0))" } ?? ""
      lines.append("  \(route.audience.rawValue): \(Terminal.safe(route.text))\(checked)")
    }
    return lines
  }

  private static func rule(
    _ name: RuleName, _ sentence: String?, _ parameters: RuleParameters, indent: String
  ) -> String {
    let numbers = parameters.numbers.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let words = parameters.words.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value.joined(separator: ", "))" }
    let values = (numbers + words).map { "; \($0)" }.joined()
    return Terminal.safe("\(indent)\(sentence ?? "") (\(name)\(values))")
  }

  private static func limits(_ policy: PoolPolicy) -> [String] {
    PoolPolicy.limits.map { limit in
      "  \(padded(limit.value(in: policy)))  \(limit.meaning) (\(limit.path.joined(separator: ".")); source: \(limit.source))"
    }
  }

  private static func waivers(_ policy: PoolPolicy) -> [String] {
    policy.matching.relaxations.waivers.map {
      Terminal.safe(
        "  \(padded($0.cost))  what waiving \($0.rule) for one request costs (matching.relaxations.waivers)"
      )
    }
  }

  private static func asking(_ policy: PoolPolicy) -> [String] {
    let holidays = policy.requests.holidays
    let days =
      switch policy.requests.invitationDayCount {
      case .calendar: "every day counts"
      case .working: "working days count, \(holidays.count) holidays left out"
      }
    let leftOut =
      switch policy.requests.leavingOut {
      case .countsForAll: "every request that could have taken part"
      case .countsForTheKind: "requests of a kind and provision that it took in"
      case .countsForNobody: "nobody"
      }
    return [
      "  A round of some requests alone counts as missed for \(leftOut) among those left out (requests.leavingOut).",
      "  Of an invitation's days \(days) (requests.invitationDayCount).",
      policy.requests.forwardsAutomatically
        ? "  When an invitation is declined or expires, the next choice is asked by itself (requests.forwardsAutomatically)."
        : "  When an invitation is declined or expires, the coordinator decides (requests.forwardsAutomatically).",
      policy.engagements.maySkipChemistry
        ? "  The two may do without a chemistry meeting (engagements.maySkipChemistry)."
        : "  Every engagement begins with a chemistry meeting (engagements.maySkipChemistry).",
      policy.engagements.allowsPractitionerNotes
        ? "  Practitioners may keep notes, which the individual may obtain (engagements.allowsPractitionerNotes)."
        : "  Practitioners keep no notes in the pool (engagements.allowsPractitionerNotes).",
      policy.engagements.mayWaiveFinalReview
        ? "  The two may do without a final review (engagements.mayWaiveFinalReview)."
        : "  No engagement is completed without a final review (engagements.mayWaiveFinalReview).",
    ]
  }

  private static func texts(_ policy: PoolPolicy) -> [String] {
    quality(policy) + impact(policy)
      + ["", "What agreements say unless people say otherwise (engagements.standardTexts):"]
      + policy.engagements.standardTexts.map {
        Terminal.safe("  \($0.item.rawValue): \($0.text)")
      }
  }

  private static func quality(_ policy: PoolPolicy) -> [String] {
    let norms = policy.quality.supervisionNorms.map { norm -> String in
      let asked = [
        norm.yearMinutes > 0 ? "\(norm.yearMinutes) minutes a year" : nil,
        norm.quarterMinutes > 0 ? "\(norm.quarterMinutes) minutes a quarter" : nil,
        norm.practiceRatio > 0 ? "1 minute for \(norm.practiceRatio) of practice" : nil,
        norm.yearSessions > 0 ? "\(norm.yearSessions) sessions a year" : nil,
      ].compactMap { $0 }
      let forms = norm.counts.map(\.rawValue).joined(separator: " or ")
      return
        "  \(norm.line.rawValue), \(norm.work.rawValue): \(asked.isEmpty ? "nothing" : asked.joined(separator: ", ")); \(forms) counts"
    }
    let credentials = ServiceLine.allCases.map { line -> String in
      let accepted = policy.quality.requiredCredentials.filter { $0.line == line }
        .map { Terminal.safe("\($0.scheme) \($0.level)") }
      return
        "  \(line.rawValue): \(accepted.isEmpty ? "none" : accepted.joined(separator: ", "))"
    }
    let rows = policy.quality.credentialLevels.map {
      Terminal.safe("  \($0.scheme) \($0.level), edition \"\($0.edition.name)\"")
    }
    let levels =
      rows.isEmpty
      ? []
      : ["", "What credentials ask for by the pool's own rows (quality.credentialLevels):"] + rows
    return ["", "How much supervision practitioners have (quality.supervisionNorms):"] + norms
      + ["", "A credential with which coaches begin, any one (quality.requiredCredentials):"]
      + credentials + levels
  }

  private static func impact(_ policy: PoolPolicy) -> [String] {
    let instruments = policy.impact.instruments.map { instrument in
      let end = instrument.until.map { " until \($0)" } ?? ""
      return Terminal.safe(
        "  \(instrument.id) \(instrument.version), from \(instrument.from)\(end): \(instrument.title) (\(instrument.items.count) questions; source: \(instrument.source))"
      )
    }
    return ["", "What people are asked of the work (impact.instruments):"] + instruments + [
      policy.impact.asksSponsorsLater
        ? "  Sponsors are asked once more, as individuals are (impact.asksSponsorsLater)."
        : "  Sponsors are asked at the end, and not once more (impact.asksSponsorsLater).",
      Terminal.safe(
        "  Counts of people are shown by \(policy.impact.disclosure) (impact.disclosure)."),
    ]
  }

  private static func overrides(_ policy: PoolPolicy, _ rules: RuleSet) -> [String] {
    guard !policy.overrides.isEmpty else { return [] }
    var lines = ["", "Organisations that set something otherwise for their own people:"]
    for override in policy.overrides {
      lines.append("  \(override.organisation)")
      if let places = override.places {
        lines.append("    \(places) engagements at once of each of its volunteers")
      }
      if let days = override.invitationDays {
        lines.append("    \(days) days of an invitation for a request of its people")
      }
      for use in override.requirements {
        let sentence = (try? rules.requirement(use))?.sentence
        lines.append(
          rule(use.name, sentence, use.parameters, indent: "    its people's requests also: "))
      }
    }
    return lines
  }

  private static func deputies(_ policy: PoolPolicy) -> [String] {
    guard !policy.deputies.isEmpty else {
      return [
        "", "Where a coordinator is party to a matter, nobody is named to decide (deputies).",
      ]
    }
    return [
      "", "Where a coordinator is party to a matter, the first who is not decides (deputies):",
    ]
      + policy.deputies.map { "  \($0)" }
  }

  private static func words(_ policy: PoolPolicy) -> [String] {
    guard !policy.extraWords.isEmpty else { return [] }
    return ["", "Words of the pool's own:"]
      + policy.extraWords.map {
        Terminal.safe("  \($0.vocabulary): \($0.code), \"\($0.title)\"")
      }
  }

  private static func padded(_ number: Int) -> String {
    String(repeating: " ", count: max(0, 4 - "\(number)".count)) + "\(number)"
  }

  /// The file's name and every fault.
  static func faults(_ reading: PolicyReading, of file: String) -> [String] {
    ["\(Terminal.safe(file)):"] + reading.faults.map { Terminal.safe($0.description) }
  }

  /// Every fault, or that there is none.
  static func verdict(_ reading: PolicyReading, of file: String) -> [String] {
    let count = reading.faults.count
    if count == 0 { return ["\(Terminal.safe(file)) is sound."] }
    return faults(reading, of: file) + [count == 1 ? "1 fault." : "\(count) faults."]
  }

  /// The faults as JSON of the schema `coachingpool.policyFaults/1`.
  static func json(_ reading: PolicyReading) -> [String] {
    var writer = JSONWriter(style: .pretty)
    writer.object { document in
      document.member("schema", "coachingpool.policyFaults/1")
      document.member("sound", reading.faults.isEmpty)
      document.list("faults", reading.faults) { writer, fault in
        writer.object {
          $0.member("code", fault.code)
          $0.member("path", fault.path)
          $0.member("line", fault.line)
          $0.member("column", fault.column)
          $0.member("sentence", fault.description)
        }
      }
    }
    return [String(decoding: writer.bytes.dropLast(), as: UTF8.self)]
  }
}
