import Foundation
import Testing

@testable import CoachingPool

/// A view of a host's own, which hands what it gets to every view of the library.
private struct Peek: EngagementView {
  static let role = Role.sponsor
  let own: SponsorView
  let practitioner: PractitionerView
  let individual: IndividualView
  let humanResources: HumanResourcesView
  let organisation: OrganisationalCoordinatorView
  let coordinator: PoolCoordinatorView
  let officer: DataProtectionView
  let copy: SubjectAccessCopy
  let lead: SafeguardingView
  let supervisor: SupervisorView

  static func of(_ sight: EngagementSight) -> Peek {
    Peek(
      own: .of(sight), practitioner: .of(sight), individual: .of(sight),
      humanResources: .of(sight), organisation: .of(sight), coordinator: .of(sight),
      officer: .of(sight), copy: .of(sight), lead: .of(sight), supervisor: .of(sight))
  }
}

@Suite struct `The role in which somebody reads` {
  private func sponsorsView(_ state: PoolState) throws -> SponsorView {
    try #require(
      ReadEngagement<SponsorView>("e").decision(on: state, in: Planted.context(.sponsor))
        .outcome.view)
  }

  @Test func `A23: a host's own view gets from the library's views what its reader's role sees`()
    throws
  {
    let peek = try #require(
      ReadEngagement<Peek>("e").decision(on: Planted.state, in: Planted.context(.sponsor))
        .outcome.view)
    #expect(peek.own == (try sponsorsView(Planted.state)))
    let encoder = JSONEncoder()
    let others = [
      try encoder.encode(peek.practitioner), try encoder.encode(peek.individual),
      try encoder.encode(peek.humanResources), try encoder.encode(peek.organisation),
      try encoder.encode(peek.coordinator), try encoder.encode(peek.officer),
      try encoder.encode(peek.copy), try encoder.encode(peek.lead),
      try encoder.encode(peek.supervisor),
    ].map { String(decoding: $0, as: UTF8.self) }
    for text in others {
      for word in ["secret", "amara", "boris", "sue", "Amara", "\"e\""] {
        #expect(!text.contains(word), "\(word) in \(text)")
      }
    }
  }

  @Test func `content answers the role of the reader, and nobody else`() {
    for role in Role.allCases {
      let sight = EngagementSight(
        Planted.engagement, of: Planted.state, for: Planted.reader(role), at: now,
        under: Planted.correction)
      #expect(sight.notes().isEmpty == (role != .practitioner))
      let two = [Role.individual, .practitioner].contains(role)
      #expect((sight.workingAgreement() == nil) == !two)
      #expect(sight.actions().isEmpty == !two)
      #expect(sight.reflections(released: true).isEmpty == !two)
      let officer = role == .dataProtectionOfficer
      #expect(sight.sessionFacts.isEmpty == !(two || officer))
    }
  }

  @Test func `A20 A23: a team's head who sponsors it reads as its sponsor what was released alone`()
    throws
  {
    var state = Planted.state
    state.change {
      $0.kind = .teamCoaching
      $0.participants = ["amara", "sue"]
      $0.sponsors = [Sponsor("sue", .lineManager), Sponsor("otto", .projectManager)]
    }
    var reviews = Planted.reviews("secretSummary")
    reviews.releases = []
    state.put(.reviews(reviews))
    state.put(
      .goalRating(
        GoalRating(
          id: "rate", engagement: "e", goal: "g", agreementVersion: 1, point: .final,
          level: Confidential(.more), rated: now)))
    state.put(
      .sponsorRating(
        SponsorRating(
          id: "ottos", engagement: "e", sponsor: "otto", goal: "g", agreementVersion: 1,
          point: .final, change: Confidential(.worse), rated: now)))
    state.put(
      .sponsorPreparation(
        SponsorPreparation(
          id: "ottos", engagement: "e", sponsor: "otto",
          answers: Confidential([.init(.strengths, "ottosAnswer")]), written: now, released: now)))
    let before = AgreementVersion(
      number: 1, proposed: moment("2026-05-29T09:00:00Z"), proposedBy: .practitioner,
      parties: [EngagementParty("amara", .individual), EngagementParty("boris", .practitioner)],
      terms: Planted.version("beforeHer").terms)
    let current = AgreementVersion(
      number: 2, proposed: moment("2026-05-30T09:00:00Z"), proposedBy: .practitioner,
      parties: before.parties + [EngagementParty("sue", .sponsor)],
      terms: Planted.version("secretShared").terms)
    state.put(.sharedAgreement(SharedAgreement(of: "e", versions: [before, current])))

    let sponsor = try sponsorsView(state)
    #expect(sponsor.summaries.isEmpty && sponsor.goalRatings.isEmpty)
    #expect(sponsor.sponsorRatings.map(\.sponsor) == ["sue"])
    #expect(sponsor.preparations.map(\.sponsor) == ["sue"])
    #expect(sponsor.agreements.map(\.version) == [2])

    let sue = Actor("s", as: .individual, person: "sue")
    let member = try #require(
      ReadEngagement<IndividualView>("e").decision(
        on: state, in: Planted.context(.individual, sue)
      ).outcome.view)
    #expect(member.summaries.map(\.text) == ["secretSummary"])
    // Who asked rates the goals, and what is rated is theirs to read.
    #expect(member.goalRatings.isEmpty && member.sponsorRatings.isEmpty)
    #expect(member.agreements.map(\.version) == [1, 2])
  }
}
