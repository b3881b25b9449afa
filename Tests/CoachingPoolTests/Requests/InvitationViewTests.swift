import CoachingPool
import Foundation
import Testing

@Suite struct `What a practitioner sees before accepting` {
  private var state: PoolState {
    let amara = Person(
      id: "amara", name: "Amara Osei",
      affiliations: [
        Affiliation(
          organisation: "ashvale", capacity: .employee(.officer), jobTitle: "Planner",
          manager: "mo", team: "secret-team")
      ], adjustments: Confidential([.captions]))
    return threeCoaches(
      .person(amara),
      .request(
        request("r", by: "amara", ranked("coach-boris", "coach-cleo")).telling),
      .invitation(invitation("i", for: "r", to: "coach-boris")))
  }
  private let asBoris = Actor("b", as: .practitioner, person: "boris")

  @Test func `A04: is name, organisation, role, kind and themes, and nothing else`() throws {
    let view = try InvitationView.of("i", for: asBoris, in: state, at: now)
    #expect(view.name == "Amara Osei" && view.organisation == "ashvale Council")
    #expect(view.role == "Planner" && view.kind == .coaching && view.themes == [word("newRole")])
    let json = String(decoding: try JSONEncoder().encode(view), as: UTF8.self)
    for secret in ["secret", "captions", "coach-cleo", "leaving", "amara\"", "form-1"] {
      #expect(!json.contains(secret), "\(json)")
    }
    #expect(Mirror(reflecting: view).children.count == 8)
  }

  @Test func `A04: falls back on the level, the elected role or the office`() throws {
    var state = state
    state.apply([.put(.person(officer("amara")))])
    #expect(try InvitationView.of("i", for: asBoris, in: state, at: now).role == "officer")
    state.apply([.put(.person(councillor("amara")))])
    #expect(
      try InvitationView.of("i", for: asBoris, in: state, at: now).role
        == ElectedRole.councillor.code)
    state.apply([.put(.person(Person(id: "amara", name: "A")))])
    #expect(try InvitationView.of("i", for: asBoris, in: state, at: now).role == nil)
  }

  @Test func `A04: is for the practitioner invited, while the invitation is open`() {
    func codes(_ reader: Actor, at moment: Instant = now, _ id: InvitationID = "i") -> [ReasonCode]
    {
      do throws(Refusal) {
        _ = try InvitationView.of(id, for: reader, in: state, at: moment)
        return []
      } catch { return error.reasons.map(\.code) }
    }
    for role in Role.allCases where role != .practitioner {
      #expect(codes(Actor("b", as: role, person: "boris")) == [.notThisRolesCommand])
    }
    #expect(codes(Actor("c", as: .practitioner, person: "cleo")) == [.notThePersonConcerned])
    #expect(codes(Actor("c", as: .practitioner)) == [.notThePersonConcerned])
    #expect(codes(asBoris, at: moment("2026-06-24T09:00:00Z")) == [.invitationExpired])
    #expect(codes(asBoris, at: now, "x") == [.notFound])
    for ended in Invitation.State.allCases where ended != .sent {
      var state = state
      state.apply([
        .put(.invitation(invitation("i", for: "r", to: "coach-boris", state: ended)))
      ])
      #expect(throws: Refusal.self) {
        try InvitationView.of("i", for: asBoris, in: state, at: now)
      }
    }
  }
}

extension Request {
  /// With all that a practitioner is not to see.
  fileprivate var telling: Request {
    var copy = self
    copy.wish = Confidential("secret wish")
    copy.triggers = [.leavingOrganisation]
    copy.externalID = "form-1"
    copy.attributes = [
      HostAttribute(name: "secret", value: "secret", visibility: .identityAndContact)
    ]
    return copy
  }
}
