import CoachingPool
import CoachingPoolSamples
import Testing

@Suite struct `The sample of the seeds' size` {
  private let sample = Shared.sample
  private let state = Shared.state

  @Test func `has no fault`() {
    let requests = Shared.screening.requests.map { Record.request($0) }
    #expect(RegisterRecords.faults(of: sample.records + requests, in: PoolState()) == [])
  }

  @Test func `says that it is a demonstration`() {
    #expect(sample.pool.isDemonstration)
    #expect(sample.asOf == SamplePool.defaultDay)
    #expect(sample.pool.timeZone.date(at: sample.now) == sample.asOf)
  }

  @Test func `has more than 40 subscribers and an associate`() {
    let current = state.memberships.values.filter { $0.span.contains(sample.asOf) }
    #expect(current.count { $0.kind == .subscriber } >= 40)
    #expect(current.count { $0.kind == .associate } == 1)
    #expect(current.count { $0.requiresApproval } == 1)
    #expect(current.count { $0.threeWay == .always } == 1)
    #expect(current.count { !$0.eligibility.isEmpty } == 1)
    #expect(state.memberships.values.count { $0.isFounding } == 13)
    #expect(state.memberships.values.count { $0.noticeGiven != nil } == 1)
  }

  @Test func `grew from 13 to more than 40`() throws {
    let days = ["2007-10-31", "2008-03-31", "2012-03-31", "2016-03-31", "2019-12-31", "2026-11-02"]
    let counts = try days.map { state.membershipCount(on: try #require(CivilDate($0))) }
    #expect(counts == [0, 13, 19, 22, 26, 44])
  }

  @Test func `supports more than 200,000 staff`() {
    let people = state.organisations.values
      .filter { state.membership(of: $0.id, on: sample.asOf) != nil }
      .compactMap { $0.headcount(on: sample.asOf)?.people }
    #expect(people.reduce(0, +) > 200_000)
  }

  @Test func `has an internal pool and two districts with one chief executive`() {
    #expect(state.organisations.values.count { $0.internalPool != nil } == 1)
    #expect(state.organisations.values.count { !$0.sharedManagement.isEmpty } == 2)
    #expect(state.practitioners.values.contains { $0.attributes["internalPool"] != nil })
    let shared = state.people.values.filter { person in
      person.affiliations(on: sample.asOf).count { $0.jobLevel == .chiefExecutive } == 2
    }
    #expect(shared.count == 1)
  }

  @Test func `has no code of a public register`() {
    for organisation in state.organisations.values {
      #expect(organisation.gssCodes.isEmpty && organisation.registrations.isEmpty)
    }
  }

  @Test func `has more than 480 qualified practitioners and more than 30 executive coaches`() {
    let pool = state.practitioners.values.filter { $0.line == .pool }
    let standing = pool.filter { [.live, .paused].contains($0.status) && !$0.isInTraining }
    let qualified = standing.filter { practitioner in
      practitioner.credentials.contains { $0.isEvidenced(on: sample.asOf) }
    }
    #expect(qualified.count > 480)
    #expect(pool.count { $0.isInTraining } == 12)
    #expect(Set(pool.map(\.status)) == [.live, .paused, .applied, .approved, .left])
    let executive = state.practitioners.values.filter { $0.line == .executive }
    #expect(executive.count > 30)
    let volunteers = Set(executive.map(\.person)).intersection(pool.map(\.person))
    #expect((7...10).contains(volunteers.count))
    let former = executive.compactMap { state.people[$0.person] }.flatMap(\.designations)
    #expect(former.contains { $0.designation == .section151Officer })
    #expect(former.allSatisfy { !$0.span.contains(sample.asOf) })
  }

  @Test func `offers and asks for each kind`() {
    let kinds = Set(ServiceKind.vocabulary.codes)
    #expect(Set(state.practitioners.values.flatMap(\.kinds)) == kinds)
    #expect(Set(Shared.screening.requests.map(\.kind)) == kinds)
    #expect(Set(Shared.screening.requests.map(\.provision)) == Set(Provision.allCases))
    #expect(
      Set(Shared.screening.requests.flatMap(\.themes)) == Set(Theme.vocabulary.codes))
    #expect(
      Set(Shared.screening.requests.flatMap(\.triggers)) == Set(Trigger.vocabulary.codes))
  }

  @Test func `has people who head every reporting line and no cycle`() {
    for person in state.people.values {
      #expect(!state.managers(above: person.id, from: sample.asOf).contains(person.id))
    }
    let levels = Set(
      state.people.values.flatMap { $0.affiliations(on: sample.asOf) }.compactMap(\.jobLevel))
    #expect(levels == Set(JobLevel.allCases))
  }

  @Test func `has a handful of suspected duplicates and no other`() {
    let suspected = state.suspectedDuplicates()
    #expect(suspected.count == 6)
    #expect(suspected.allSatisfy { $0.grounds == [.sameNameAndOrganisation] })
  }

  @Test func `reaches nobody by its addresses`() {
    for person in state.people.values {
      #expect(person.email?.hasSuffix(".example") == true)
    }
  }
}

@Suite struct `Screening a sample` {
  @Test func `leaves more than 550 requests`() {
    #expect(Shared.screening.requests.count > 550)
    #expect(Shared.screening.choseOtherwise > 5)
    for request in Shared.screening.requests {
      #expect(request.state == .open && request.submitted != nil)
      #expect(request.submitted.map { $0 < Shared.sample.now } == true)
    }
  }

  @Test func `signposts those who answered yes and no others`() {
    let askers = Shared.sample.askers
    let planted = askers.count { $0.answers != .allNo }
    #expect(Shared.screening.signposted == planted)
    #expect(planted * 100 / askers.count == 2)
    #expect(askers.count { $0.answers.isUnderAge == true } == 2)
    for question in [
      \ScreeningAnswers.hasSignificantConcernOrSustainedStress, \.isUnwilling,
      \.purposeIsFormalProcess,
    ] {
      #expect(askers.contains { $0.answers[keyPath: question] == true })
    }
  }

  @Test func `refuses people of an organisation that left, and what a criterion keeps back`() {
    let codes = Shared.screening.notEntitled.flatMap(\.reasons).map(\.code)
    #expect(codes.count { $0 == .membershipLapsed } == 6)
    #expect(codes.count { $0 == .criterionOffersOwnOrganisation } == 3)
    #expect(codes.count == 9)
    #expect(
      Shared.sample.askers.count
        == Shared.screening.requests.count + Shared.screening.signposted
        + Shared.screening.notEntitled.count)
  }
}
