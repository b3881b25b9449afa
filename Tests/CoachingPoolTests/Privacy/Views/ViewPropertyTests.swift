import Testing

@testable import CoachingPool

/// Properties (a) to (c) of section 10 of the confidentiality matrix.
@Suite struct `What no view widens` {
  static let content = [
    "secretNote", "secretReflection", "keptReflection", "secretGoal", "secretWay",
  ]
  static let outsiders = Role.allCases.filter {
    ![.individual, .practitioner, .dataProtectionOfficer, .system].contains($0)
  }

  /// A state drawn at random: stage, involvement, sponsors, releases, disclosures.
  static func drawn(_ random: inout SplitMix64) -> PoolState {
    func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
    var state = Planted.state
    state.change {
      $0.state = EngagementState.allCases[below(EngagementState.allCases.count)]
      $0.closure = $0.state.isLive ? nil : $0.closure
      $0.involvement =
        below(4) == 0 ? nil : Involvement(Involvement.Level.allCases[below(3)])
      $0.sponsors = Array(
        [
          Sponsor("sue", .lineManager), Sponsor("hal", .humanResources),
          Sponsor("otto", .projectManager, span("2026-06-01", nil)),
        ].prefix(below(4)))
      $0.kind = below(5) == 0 ? .teamCoaching : .coaching
    }
    state.meet {
      $0.state = SessionState.allCases[below(SessionState.allCases.count)]
      $0.isProtectedTime = below(2) == 0
    }
    if var reflection = state.reflections["kept"] {
      reflection.released = below(2) == 0 ? now : nil
      state.put(.reflection(reflection))
    }
    if below(3) == 0 { state.remove(RecordKey(.reviews, "e")) }
    if below(3) == 0 { state.remove(RecordKey(.disclosure, "d")) }
    return state
  }

  @Test
  func
    `10(a): notes, reflections and private goals are in no view but those of the two and the officer's`()
  {
    var random = SplitMix64(seed: 2008)
    var looked = 0
    for _ in 0..<300 {
      let state = Self.drawn(&random)
      for role in Self.outsiders {
        for person: PersonID in ["sue", "hal", "otto", "paula", "olga", "sina", "lea"] {
          let reader = Actor("x", as: role, person: person, organisation: "ashvale")
          guard let seen = Planted.look(state, as: role, reader) else { continue }
          looked += 1
          for token in Self.content + ["secretAction", "secretWish", "secretPlace"] {
            #expect(!seen.contains(token), "\(role) \(token)")
          }
        }
      }
    }
    #expect(looked > 2000)
  }

  @Test func `10(b): raising the involvement from none to full widens no access to content`() {
    let everything = PlantedRow.all.values.compactMap(\.token) + Self.content
    let agreed = ["secretShared", "secretName", "secretSummary", "secretAnswer"]
    for role in Role.allCases {
      var seen: [Set<String>] = []
      for level: Involvement.Level in [.none, .lightTouch, .full] {
        var state = Planted.state
        state.change {
          $0.involvement = Involvement(level)
          if level == .none { $0.sponsors = [] }
        }
        let view = Planted.look(state, as: role, under: Planted.access) ?? ""
        seen.append(Set(everything.filter(view.contains)).subtracting(agreed))
      }
      // Beside the agreement that they sign and what was released to them, nobody sees more.
      #expect(seen[1].isSubset(of: seen[0]) && seen[2].isSubset(of: seen[1]), "\(role)")
    }
  }

  @Test
  func
    `10(c) R38: releasing one summary shows that version to its readers, and widens nothing else`()
    throws
  {
    let summaries = [ReviewPlan.Point.midway, .final].flatMap { point in
      (1...2).map { version in
        ReviewSummary(
          point, version: version, written: now, writtenBy: .individual,
          text: Confidential("word-\(point.rawValue)-\(version)"))
      }
    }
    let readers = [EngagementParty("sue", .sponsor)]
    for one in summaries {
      var before = Planted.state
      before.put(.reviews(Reviews(of: "e", summaries: summaries)))
      var after = before
      after.put(
        .reviews(
          Reviews(
            of: "e", summaries: summaries,
            releases: [SummaryRelease(one.point, version: one.version, at: now, to: readers)])))
      for role in Role.allCases where role != .sponsor && role != .poolCoordinator {
        #expect(Planted.look(after, as: role) == Planted.look(before, as: role))
      }
      func sponsor(_ state: PoolState) throws -> SponsorView {
        try #require(
          ReadEngagement<SponsorView>("e").decision(on: state, in: Planted.context(.sponsor))
            .outcome.view)
      }
      let was = try sponsor(before)
      let now = try sponsor(after)
      #expect(was.summaries.isEmpty)
      #expect(now.summaries.map(\.text) == ["word-\(one.point.rawValue)-\(one.version)"])
      #expect(now.agreements == was.agreements && now.dates == was.dates)
      #expect(now.goalRatings == was.goalRatings && now.phase == was.phase)
      #expect(now.sponsorRatings == was.sponsorRatings && now.preparations == was.preparations)
      let coordinator = try #require(Planted.look(after, as: .poolCoordinator))
      #expect(!coordinator.contains("word-"))
    }
  }

  @Test func `releasing one reflection shows it to the practitioner, and no other to anybody`()
    throws
  {
    let before = Planted.state
    var after = before
    var reflection = try #require(after.reflections["kept"])
    reflection.released = now
    after.put(.reflection(reflection))
    #expect(Planted.look(before, as: .practitioner)?.contains("keptReflection") == false)
    #expect(Planted.look(after, as: .practitioner)?.contains("keptReflection") == true)
    for role in Self.outsiders + [.dataProtectionOfficer] {
      #expect(Planted.look(after, as: role) == Planted.look(before, as: role))
    }
  }
}
