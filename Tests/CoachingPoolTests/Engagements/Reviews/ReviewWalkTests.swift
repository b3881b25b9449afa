import Testing

@testable import CoachingPool

/// Random walks over what is written, rated, prepared and released while sponsors come and go.
@Suite struct `Any sequence of reviews and releases` {
  /// What a walk knows of itself: who was shown what, by its own book-keeping.
  private struct Walk {
    var state = reviewed(.active, sponsor: Involvement(.full))
    var random: SplitMix64
    var time = now
    var texts = 0
    /// What the individual released to each sponsor.
    var shown: [PersonID: Set<String>] = [:]

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    private var today: CivilDate { PoolTimeZone.unitedKingdom.date(at: time) }

    private var sponsor: PersonID? {
      state.e?.involvement?.level == .full ? state.e?.sponsors(on: today).first?.person : nil
    }

    mutating func step() {
      time = time.adding(seconds: 1 + random.next(below: 3 * 86_400))
      let point = random.next(below: 2) == 0 ? ReviewPlan.Point.midway : .final
      let amara = context(.individual, "amara", at: time, randomness: random.next())
      let boris = context(.practitioner, "boris", at: time, randomness: random.next())
      texts += 1
      switch random.next(below: 8) {
      case 0, 1: _ = try? state.run(WriteReviewSummary("e", of: point, "text \(texts)"), boris)
      case 2: _ = try? state.run(WriteReviewSummary("e", of: point, "text \(texts)"), amara)
      case 3:
        let version = 1 + random.next(below: 3)
        let text = state.reviews["e"]?.summary(of: point, version: version)?.text.reveal()
        let release = try? state.run(
          ReleaseReviewSummary("e", of: point, version: version), amara)
        if release != nil, let sponsor, let text { shown[sponsor, default: []].insert(text) }
      case 4:
        let rating =
          try? state.run(
            RateGoal("e", "g-1", at: point == .midway ? .midway : .final, as: .more), amara)
        if rating == nil, let last = state.goalRatings(of: "e").standing.first {
          _ = try? state.run(RateGoal("e", correcting: last.id, as: .less), amara)
        }
      case 5:
        guard let rating = state.goalRatings(of: "e").standing.last else { return }
        let released = try? state.run(ReleaseRatings("e", [rating.id]), amara)
        if released != nil, let sponsor { shown[sponsor, default: []].insert(rating.id.text) }
      case 6:
        let next: PersonID = random.next(below: 2) == 0 ? "selma" : "dana"
        let day = today
        state.change { engagement in
          engagement.sponsors = engagement.sponsors.compactMap { old in
            guard old.span.contains(day) else { return old }
            return DateSpan(from: old.span.start, to: day).map { Sponsor(old.person, old.kind, $0) }
          }
          engagement.sponsors.append(Sponsor(next, .lineManager, DateSpan(from: day)))
        }
      default:
        let isFull = random.next(below: 3) > 0
        state.change {
          $0.involvement = isFull ? Involvement(.full) : Involvement(.none, because: .selfDirected)
        }
      }
    }

    /// What somebody reads now.
    func read(_ person: PersonID) -> Set<String> {
      Set(
        state.reviewSummaries(of: "e", readableBy: person, on: today).map { $0.text.reveal() }
          + state.goalRatings(of: "e", readableBy: person, on: today).map(\.id.text))
    }

    /// What is wrong now, in words.
    var broken: [String] {
      var broken: [String] = []
      for person: PersonID in ["selma", "dana"] {
        let expected = person == sponsor ? shown[person] ?? [] : []
        if read(person) != expected { broken.append("\(person) reads something else") }
      }
      for person: PersonID in ["paula", "cleo", "dan"] where !read(person).isEmpty {
        broken.append("\(person) reads something")
      }
      let reviews = state.reviews["e"] ?? Reviews(of: "e")
      let all = Set(
        reviews.summaries.map { $0.text.reveal() } + state.goalRatings(of: "e").map(\.id.text))
      if read("amara") != all || read("boris") != all { broken.append("the two read less") }
      if !reviews.faults().isEmpty { broken.append("the record has faults") }
      for point in ReviewPlan.Point.allCases
      where Set(reviews.releases(for: point).map(\.version)).count > 1 {
        broken.append("two versions released of one review")
      }
      return broken
    }
  }

  @Test
  func
    `R30, R38, section 10: shows a sponsor exactly what was released to them, on 200 walks`() async
  {
    let parts = 4
    let releases = await withTaskGroup(of: Int.self) { group in
      for part in 0..<parts { group.addTask { Self.releases(part, of: parts) } }
      return await group.reduce(0, +)
    }
    // The walks have met what they are about.
    #expect(releases > 300)
  }

  /// How much was released on every so-manieth walk.
  private static func releases(_ part: Int, of parts: Int) -> Int {
    var releases = 0
    for seed in stride(from: part, to: TestCounts.isFull ? 10_000 : 200, by: parts) {
      var walk = Walk(seed: UInt64(seed))
      for _ in 0..<40 {
        walk.step()
        #expect(walk.broken == [], "walk \(seed)")
      }
      releases += walk.shown.values.map(\.count).reduce(0, +)
    }
    return releases
  }
}
