import Foundation
import Testing

@testable import CoachingPool

/// The shape of what a sponsor and human resources read, down to the last key: whatever is added to a
/// view, under whatever name, is looked at here before it leaves the house.
@Suite struct `The keys of what a signatory reads` {
  /// What every agreement shows.
  private static let agreement: Set<String> = [
    "agreements", "agreements.commitments", "agreements.goals", "agreements.goals.baseline",
    "agreements.goals.goal", "agreements.goals.id", "agreements.goals.individualImpact",
    "agreements.goals.measure", "agreements.goals.organisationalImpact",
    "agreements.inWorkingHours", "agreements.isTimeKeptBySponsor", "agreements.limits",
    "agreements.logistics", "agreements.logistics.minutes", "agreements.logistics.mode",
    "agreements.logistics.place", "agreements.logistics.sessions", "agreements.parties",
    "agreements.parties.name", "agreements.parties.role", "agreements.parties.signed",
    "agreements.programme", "agreements.proposed", "agreements.reviewers", "agreements.reviews",
    "agreements.texts", "agreements.texts.item", "agreements.texts.text", "agreements.version",
  ]
  private static let signatory: Set<String> = [
    "engagement", "people", "phase", "summaries", "summaries.point", "summaries.text",
    "summaries.version", "summaries.written",
  ]
  private static let sponsor: Set<String> = [
    "dates", "dates.minutes", "dates.start", "goalRatings", "goalRatings.agreementVersion",
    "goalRatings.goal", "goalRatings.level", "goalRatings.point", "goalRatings.rated",
    "preparations", "preparations.answers", "preparations.answers.question",
    "preparations.answers.text", "preparations.sponsor", "preparations.written",
    "sponsorRatings", "sponsorRatings.change", "sponsorRatings.goal", "sponsorRatings.point",
    "sponsorRatings.rated", "sponsorRatings.sponsor",
  ]

  /// The planted engagement with everything optional said as well, so that no key is left out.
  private static let full: PoolState = {
    var state = Planted.state
    let planted = Planted.version("secretShared")
    var terms = planted.terms.reveal()
    terms.goals[0].baseline = "none"
    terms.logistics.place = "Room 3"
    terms.say("Time on Fridays.", about: .support)
    terms.commitments = [.makeTime]
    let version = AgreementVersion(
      number: 1, proposed: planted.proposed, proposedBy: .practitioner, change: .sponsor,
      programme: "programme-1", parties: planted.parties, terms: Confidential(terms),
      signatures: planted.parties.map {
        AgreementSignature($0, .signed, at: now)
      })
    state.put(.sharedAgreement(SharedAgreement(of: "e", versions: [version])))
    return state
  }()

  private func keys(_ role: Role) throws -> Set<String> {
    let seen = try #require(Planted.look(Self.full, as: role))
    return Self.paths(try JSONSerialization.jsonObject(with: Data(seen.utf8)), under: "")
  }

  /// Every key with the keys above it, whatever the place in a list.
  private static func paths(_ value: Any, under path: String) -> Set<String> {
    switch value {
    case let members as [String: Any]:
      members.reduce(into: []) { found, member in
        let name = path.isEmpty ? member.key : "\(path).\(member.key)"
        found.insert(name)
        found.formUnion(paths(member.value, under: name))
      }
    case let items as [Any]:
      items.reduce(into: []) { $0.formUnion(paths($1, under: path)) }
    default: []
    }
  }

  @Test func `A24, A30: a sponsor's view has these keys and no other`() throws {
    #expect(try keys(.sponsor) == Self.agreement.union(Self.signatory).union(Self.sponsor))
  }

  @Test func `A24: human resources' view has these keys and no other`() throws {
    #expect(try keys(.humanResources) == Self.agreement.union(Self.signatory))
  }

  @Test func `A22, A24: whoever reads the agreement reads the programme, and nobody else`() {
    for role in Role.allCases {
      let seen = Planted.look(Planted.state, as: role) ?? ""
      #expect(seen.contains("secretProgramme") == seen.contains("secretShared"), "\(role)")
    }
  }

  @Test func `A24: what is empty leaves its key and no other, so that no key tells of a record`()
    throws
  {
    var bare = Planted.state
    for key in Planted.ofReviews + [RecordKey(.sharedAgreement, "e"), RecordKey(.session, "s")] {
      bare.remove(key)
    }
    for (role, own) in [(Role.sponsor, Self.sponsor), (.humanResources, [])] {
      let seen = try #require(Planted.look(bare, as: role))
      let found = Self.paths(try JSONSerialization.jsonObject(with: Data(seen.utf8)), under: "")
      let top = Self.agreement.union(Self.signatory).union(own).filter { !$0.contains(".") }
      #expect(found == top, "\(role)")
    }
  }
}
