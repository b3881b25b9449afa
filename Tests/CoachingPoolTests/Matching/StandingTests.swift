import CoachingPool
import Testing

@Suite struct `A practitioner's standing` {
  private typealias Part = (
    holding: WritableKeyPath<Standing, Standing.Holding>, rule: (UnknownFact) -> any Requirement
  )

  private var parts: [Part] {
    [
      (\.supervision, { SupervisionIsInDate(unknown: $0) }),
      (\.requiredCredential, { RequiredCredentialIsInDate(unknown: $0) }),
      (\.codeOfEthics, { CodeOfEthicsIsAgreed(unknown: $0) }),
      (\.organisationSupport, { OrganisationSupportIsConfirmed(unknown: $0) }),
      (\.insurance, { InsuranceIsInDate(unknown: $0) }),
    ]
  }

  private func pair(
    _ start: String, _ standing: Standing?, kind: ServiceKind = .coaching,
    line: ServiceLine = .executive, _ more: Record...
  ) -> JudgedPair {
    JudgedPair(
      amaraAsks {
        $0.proposedStart = day(start)
        $0.kind = kind
      }, borisOffers { $0.line = line }, more,
      standings: standing.map { ["coach-boris": $0] } ?? [:])
  }

  @Test func `R17: has to hold at the proposed start, or today where that is later`() {
    for (part, rule) in parts {
      var standing = Standing()
      standing[keyPath: part] = .until(day("2026-07-01"))
      #expect(pair("2026-06-30", standing).isMet(rule(.refuse)))
      let told = pair("2026-07-01", standing).reasons(rule(.refuse))
      #expect(told.map(\.code) == [rule(.refuse).code])
      #expect(told.first?["until"] == "2026-07-01")
      #expect(told.allSatisfy { $0.audience == .coordinator })
      standing[keyPath: part] = .until(today)
      #expect(!pair("2026-01-01", standing).isMet(rule(.allow)))
      standing[keyPath: part] = .withoutEnd
      #expect(pair("2099-01-01", standing).isMet(rule(.refuse)))
    }
  }

  @Test func `R17: counts as the policy says where nothing is known`() {
    for (_, rule) in parts {
      for standing in [nil, Standing.unknown] {
        #expect(pair("2026-07-01", standing).isMet(rule(.allow)))
        #expect(!pair("2026-07-01", standing).isMet(rule(.refuse)))
      }
    }
  }

  @Test func `A14: mentors need neither supervision nor the line's credential`() {
    let lapsed = Standing(supervision: .until(.first), requiredCredential: .until(.first))
    for kind in [ServiceKind.mentoring, .reverseMentoring, .reciprocalMentoring] {
      #expect(pair("2026-07-01", lapsed, kind: kind).isMet(SupervisionIsInDate()))
      #expect(pair("2026-07-01", lapsed, kind: kind).isMet(RequiredCredentialIsInDate()))
    }
    #expect(!pair("2026-07-01", lapsed, kind: .teamCoaching).isMet(SupervisionIsInDate()))
  }

  @Test func `A14: a reference stands in for the organisation of somebody without an employer`() {
    let rule = OrganisationSupportIsConfirmed()
    let referenced = Standing(
      organisationSupport: .until(.first), reference: .until(day("2027-01-01")))
    let independent = Record.person(Person(id: "boris", name: "Boris"))
    let member = Record.person(councillor("boris", of: "brindlewood"))
    #expect(!pair("2026-07-01", referenced).isMet(rule))
    #expect(pair("2026-07-01", referenced, independent).isMet(rule))
    #expect(pair("2026-07-01", referenced, member).isMet(rule))
    #expect(!pair("2027-01-01", referenced, independent).isMet(rule))
  }

  @Test func `A38: insurance is asked of the executive line alone`() {
    let lapsed = Standing(insurance: .until(.first))
    #expect(!pair("2026-07-01", lapsed).isMet(InsuranceIsInDate()))
    #expect(pair("2026-07-01", lapsed, line: .pool).isMet(InsuranceIsInDate()))
  }
}
