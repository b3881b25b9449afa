import Testing

@testable import CoachingPool

/// What belongs to one side alone: each side is changed by itself, so that no other one hides the change.
@Suite struct `What is one side's own` {
  /// The roles whose views of a state have other bytes after a change.
  private func readers(
    of change: (inout PoolState) -> Void, in state: PoolState = Planted.state
  ) -> [Role] {
    var changed = state
    change(&changed)
    return Role.allCases.filter {
      Planted.look(changed, as: $0) != Planted.look(state, as: $0)
    }
  }

  private func declared(_ id: ConflictDeclarationID, by one: PersonID, of other: PersonID) -> Record
  {
    .conflictDeclaration(
      ConflictDeclaration(id: id, declarer: one, other: other, declaredAt: now))
  }

  @Test func `a conflict is its declarer's, the coordinator's and the officer's to read`() {
    #expect(
      Set(readers { $0.put(declared("c-1", by: "amara", of: "boris")) })
        == [.individual, .poolCoordinator, .dataProtectionOfficer])
    #expect(
      Set(readers { $0.put(declared("c-2", by: "boris", of: "amara")) })
        == [.practitioner, .poolCoordinator, .dataProtectionOfficer])
  }

  @Test func `travel of one side is not the other's to read`() {
    let other = Travel(base: nil, limit: 1)
    for change: (inout PoolState) -> Void in [
      { $0.ask { $0.preferences.travel = other } },
      { $0.meet { $0.travelCost = Money(minorUnits: 1) } },
    ] {
      #expect(
        Set(readers(of: change)) == [.individual, .poolCoordinator, .dataProtectionOfficer])
    }
    #expect(
      Set(readers { $0.coaching { $0.travel = other } })
        == [.practitioner, .poolCoordinator, .dataProtectionOfficer])
  }

  @Test func `A24: what one of the two did is in their own trail and the officer's`() {
    #expect(
      Set(readers { $0.put(.auditEntry(Planted.entry("a-1", 1, .individual, event: "other"))) })
        == [.individual, .dataProtectionOfficer])
    #expect(
      Set(readers { $0.put(.auditEntry(Planted.entry("a-2", 2, .practitioner, event: "other"))) })
        == [.practitioner, .dataProtectionOfficer])
  }

  @Test func `A24: the code with which the individual ended it is not the practitioner's to read`()
  {
    var state = Planted.state
    state.change { $0.closure = Closure(.practitionerEnded, at: now, by: .individual) }
    #expect(
      Set(
        readers(
          of: { $0.change { $0.closure = Closure(.noFit, at: now, by: .individual) } }, in: state))
        == [.individual, .poolCoordinator, .dataProtectionOfficer])
  }

  @Test func `A26: a disclosure that a lead recorded is not the practitioner's to read`() {
    func byLead(_ recipient: String) -> Record {
      .disclosure(
        Disclosure(
          id: "leads", engagement: "e",
          facts: DisclosureFacts(
            ground: .requiredByLaw, recipient: recipient, content: [.said], disclosed: now,
            consulted: ["sina"], told: .told, wouldHarm: false),
          recordedBy: .safeguardingLead, recorded: now))
    }
    var state = Planted.state
    state.put(byLead("one"))
    #expect(
      Set(readers(of: { $0.put(byLead("other")) }, in: state))
        == [.individual, .supervisor, .safeguardingLead, .dataProtectionOfficer])
    #expect(!readers { $0.put(byLead("one")) }.contains(.practitioner))
  }
}
