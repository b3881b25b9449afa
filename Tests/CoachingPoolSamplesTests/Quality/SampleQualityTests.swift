import CoachingPoolSamples
import Testing

@testable import CoachingPool

/// A year's end with the records of quality of its practitioners.
private struct YearsEnd {
  let state: PoolState
  let quality: SampleQuality
  let moment: Instant

  init(_ year: SampleYear, seed: UInt64 = 2008) {
    moment = year.end
    quality = SampleQuality.make(for: year.state, at: year.end, seed: seed)
    var state = year.state
    state.apply(quality.records.map { .put($0) })
    self.state = state
  }

  var date: CivilDate { state.zone.date(at: moment) }
}

private func wire(_ records: [Record]) -> String {
  records.map { "\($0)" }.joined(separator: "\n")
}

@Suite struct `The records of quality of a sample` {
  @Test(arguments: Years.allCases)
  func `have no faults, whether by themselves or in what they name`(years: Years) {
    let end = YearsEnd(years.year)
    #expect(end.quality.records.count > 500)
    for record in end.quality.records {
      #expect(record.faults(in: end.state.policy) == [], "\(record.key)")
      #expect(end.state.referenceFaults(of: record) == [], "\(record.key)")
    }
  }

  @Test func `are the same for the same seed, and others for another`() {
    let year = Years.rounds.year
    let first = SampleQuality.make(for: year.state, at: year.end)
    let again = SampleQuality.make(for: year.state, at: year.end)
    #expect(first.records == again.records)
    #expect(wire(first.records) == wire(again.records))
    let other = SampleQuality.make(for: year.state, at: year.end, seed: 7)
    #expect(other.records != first.records)
  }

  @Test func `follow every practitioner, in as many ways as were meant`() throws {
    let sample = SamplePool.make(
      try SampleSize(organisations: 40, practitioners: 2000, executiveCoaches: 200, askers: 0))
    let state = PoolState(sample.records)
    let quality = SampleQuality.make(for: state, at: sample.now)
    #expect(quality.filings.count == state.practitioners.count)
    var counts: [SampleQuality.Filing: Int] = [:]
    for (_, filing) in quality.filings { counts[filing, default: 0] += 1 }
    for (filing, shares) in [
      (SampleQuality.Filing.sound, 870...930), (.lapsing, 25...55), (.lapsed, 18...42),
      (.neverOnFile, 18...42),
    ] {
      let share = counts[filing, default: 0] * 1000 / quality.filings.count
      #expect(shares.contains(share), "\(filing): \(share)")
    }
  }

  @Test func `stand on file as they were drawn`() throws {
    let sample = SamplePool.make(
      try SampleSize(organisations: 20, practitioners: 600, executiveCoaches: 60, askers: 0))
    var state = PoolState(sample.records)
    let quality = SampleQuality.make(for: state, at: sample.now)
    state.apply(quality.records.map { .put($0) })
    let filed: [StandingPart] = [.codeOfEthics, .organisationSupport, .reference, .insurance]
    for (practitioner, filing) in quality.filings {
      let member = try #require(state.practitioners[practitioner])
      guard [.live, .paused].contains(member.status) else { continue }
      let standing = state.standing(of: practitioner, on: sample.asOf)
      let ends = state.partsAsked(of: member, on: sample.asOf).filter(filed.contains)
        .compactMap { part -> Int? in
          guard case .until(let end) = standing[part] else { return nil }
          return end.days(since: sample.asOf)
        }
      let isNear = ends.contains { (1...60).contains($0) }
      let isOver = ends.contains { (-60...0).contains($0) }
      let isNever = ends.contains { $0 < -100_000 }
      switch filing {
      case .sound: #expect(!isOver && !isNever, "\(practitioner) \(ends)")
      case .lapsing: #expect(isNear, "\(practitioner) \(ends)")
      case .lapsed: #expect(isOver, "\(practitioner) \(ends)")
      case .neverOnFile: #expect(isNever, "\(practitioner) \(ends)")
      }
    }
  }

  @Test func `give volunteers two group sessions, executive coaches one to one, and mentors none`()
  {
    let end = YearsEnd(Years.rounds.year)
    var ofTwo = 0
    var volunteers = 0
    for member in end.state.practitioners.values where member.status == .live {
      let forms = end.state.supervisionEntryIDs(of: member.id)
        .compactMap { end.state.supervisionEntries[$0]?.session.form }
      if !member.kinds.contains(where: { !$0.isMentoring }) {
        #expect(forms.isEmpty)
      } else if member.line == .executive {
        #expect(forms.allSatisfy { $0 == .oneToOne } && forms.count >= 8)
      } else {
        #expect(forms.allSatisfy { $0 == .group } && forms.count <= 2)
        volunteers += 1
        if forms.count == 2 { ofTwo += 1 }
      }
    }
    #expect(volunteers > 50 && ofTwo * 100 / volunteers > 80)
    #expect(end.state.supervisors.count >= 2 && !end.state.supervisionArrangements.isEmpty)
    #expect(!end.state.cpdEntries.isEmpty)
  }

  @Test func `R47: answer evaluations that fell due, so that figures can be made of them`() throws {
    let end = YearsEnd(Years.rounds.year)
    let responses = end.state.evaluationResponses.values
    #expect(!responses.isEmpty)
    for response in responses {
      let request = try #require(end.state.evaluationRequests[response.request])
      #expect(request.due <= end.state.date(at: response.given) && response.given <= end.moment)
    }
    let year = try #require(DateSpan(from: end.date.adding(days: -365), to: end.date))
    let results = try end.state.evaluationResults(
      over: year, by: ImpactDimension.allCases, asOf: end.date)
    #expect(results.leftOut == 0 && results.whole.tallies.count { $0.answered > 0 } > 20)
    #expect(try results.measures().contains { $0.value.value != nil })
  }

  @Test func `leave the sample and the year as they are`() {
    let year = Years.rounds.year
    let known = Set(year.state.records.map(\.key))
    let added = SampleQuality.make(for: year.state, at: year.end).records
    for record in added where known.contains(record.key) {
      #expect(record.key.kind == .evaluationRequest)
    }
  }
}

@Suite struct `What waits at the end of a sample's year` {
  /// What waits, found the long way: each question is asked of every record by itself.
  private func missing(_ state: PoolState, _ now: Instant) -> [MissingPractitioner] {
    let today = state.zone.date(at: now)
    let followed = Set(state.engagements.values.compactMap(\.predecessor))
    return state.engagements.values.compactMap { engagement -> MissingPractitioner? in
      func answer(
        _ way: MissingPractitioner.Way, _ sessions: [Session] = []
      ) -> MissingPractitioner {
        MissingPractitioner(
          engagement: engagement.id, participants: engagement.participants, way: way,
          sessions: sessions.map(\.id))
      }
      guard engagement.state.isLive else {
        let lost: [ClosureCode] = [.practitionerUnavailable, .practitionerLeft]
        guard let closure = engagement.closure, closure.successor == nil,
          lost.contains(closure.code), !followed.contains(engagement.id)
        else { return nil }
        return answer(.notReplaced)
      }
      guard let member = state.practitioners[engagement.practitioner] else { return nil }
      let ahead = state.sessions(of: engagement.id).filter {
        $0.state == .planned && $0.planned.map { now < $0.end } ?? false
      }
      if [.left, .removed].contains(member.status) { return answer(.left, ahead) }
      if member.away.contains(where: { $0.end == nil && $0.contains(today) }) {
        return answer(.awayWithoutEnd, ahead)
      }
      let inTheirAbsence = ahead.filter { session in
        guard let time = session.planned else { return false }
        return member.away.contains { $0.contains(state.zone.date(at: time.start)) }
      }
      return inTheirAbsence.isEmpty ? nil : answer(.awayOnASession, inTheirAbsence)
    }.sorted { $0.engagement < $1.engagement }
  }

  @Test(arguments: Years.allCases)
  func `is found the short way as it is the long way`(years: Years) {
    let end = YearsEnd(years.year)
    let state = end.state
    let items = state.attention(asOf: end.moment, for: nil, within: 14)
    func count(_ kind: AttentionKind) -> Int { items.count { $0.kind == kind } }

    let missing = missing(state, end.moment)
    #expect(state.missingPractitioners(at: end.moment, for: nil) == missing)
    #expect(!missing.isEmpty)

    let uses = state.practitionerUse(inTheYearTo: end.date)
    #expect(state.littleUse(inTheYearTo: end.date) == uses.filter(\.finding.asksWhy))
    #expect(count(.practitionerUnused) == uses.count(where: \.finding.asksWhy))

    let lapses = state.practitioners.values.filter { [.live, .paused].contains($0.status) }
      .flatMap { member -> [Lapse] in
        let standing = state.standing(of: member.id, on: end.date)
        return state.partsAsked(of: member, on: end.date).compactMap { part in
          guard case .until(let gates) = standing[part] else { return nil }
          let day = gates.adding(days: part == .supervision ? -60 : 0)
          return Lapse(
            practitioner: member.id, part: part, lapses: day, gates: gates,
            announced: day.adding(days: -60))
        }
      }.filter { $0.lapses <= end.date.adding(days: 74) }
    #expect(Set(state.lapseForecast(asOf: end.date, horizon: 74)) == Set(lapses))
    #expect(!lapses.isEmpty)

    let unresolved = state.unresolvedSessions(at: end.moment, for: nil).count
    #expect(count(.sessionUnresolved) == unresolved)
    let waiting = state.requests.values.filter { request in
      (request.state == .open || request.state == .waitlisted)
        && !state.invitations(for: request.id).contains { $0.state == .sent }
    }
    let named = Set(items.filter { $0.kind == .requestWaits }.map(\.subject.id))
    #expect(named.isSubset(of: waiting.map(\.id.text)))
    for request in waiting where !named.contains(request.id.text) {
      let since = request.submitted.map(state.zone.date) ?? request.proposedStart
      #expect(since.adding(days: 42) > end.date.adding(days: 14))
    }
    #expect(
      count(.nonAttendance) == state.nonAttendances(at: end.moment, for: nil).count)
  }

  @Test func `is of many kinds, each once and the most urgent first`() {
    let end = YearsEnd(Years.rounds.year)
    let items = end.state.attention(asOf: end.moment, for: nil)
    #expect(Set(items.map(\.kind)).count >= 7)
    #expect(Set(items).count == items.count)
    #expect(
      zip(items, items.dropFirst()).allSatisfy {
        ($0.due, $0.kind.rank, $0.since) <= ($1.due, $1.kind.rank, $1.since)
      })
    #expect(items.countsByKind.reduce(0) { $0 + $1.count } == items.count)
    #expect(items.allSatisfy { !$0.reason.description.isEmpty })
  }
}
