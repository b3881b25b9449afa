import Testing

@testable import CoachingPool

@Suite struct `Every field of an entry of the trail` {
  /// The fields of an entry with a value for each, as a copy of an entry takes it over.
  private struct Draft {
    var id: AuditEntryID = "a-1"
    var engagement: EngagementID = "e"
    var number = 1
    var at = moment("2026-06-03T05:05:05Z")
    var actor = Planted.reader(.individual).pseudonym
    var role = Role.individual
    var session: SessionID?
    var policyVersion: PolicyVersion? = .first
    var machine = "engagement"
    var event = "pause"
    var from: String? = "active"
    var to: String? = "paused"
    var reasonCode: String? = "other"
    var agreementVersion: Int? = 1

    var entry: AuditEntry {
      AuditEntry(
        id: id, engagement: engagement, number: number, at: at, actor: actor, role: role,
        session: session, policyVersion: policyVersion ?? .first, machine: machine, event: event,
        from: from,
        to: to, reasonCode: reasonCode, agreementVersion: agreementVersion)
    }
  }

  /// What each field is changed to, and who reads that it is another one beside the officer.
  private typealias Field = (
    name: String, change: @Sendable (inout Draft) -> Void, seenBy: [Role]
  )
  private static let fields: [Field] = [
    ("id", { $0.id = "a-9" }, []),
    ("number", { $0.number = 3 }, []),
    ("at", { $0.at = now }, [.individual, .poolCoordinator]),
    // What is no longer theirs is gone from what the individual did.
    ("actor", { $0.actor = "somebody" }, [.individual]),
    ("role", { $0.role = .sponsor }, [.individual]),
    ("session", { $0.session = "s" }, []),
    ("policyVersion", { $0.policyVersion = PolicyVersion(7) }, []),
    ("machine", { $0.machine = "contracting" }, []),
    ("event", { $0.event = "resume" }, [.individual]),
    ("from", { $0.from = "closing" }, []),
    ("to", { $0.to = "active" }, []),
    ("reasonCode", { $0.reasonCode = "conduct" }, [.individual]),
    ("agreementVersion", { $0.agreementVersion = 2 }, []),
    // Whose engagement it is: there it goes, and nobody reads it here any longer.
    ("engagement", { $0.engagement = "elsewhere" }, [.individual, .poolCoordinator]),
  ]

  private func state(_ draft: Draft) -> PoolState {
    var state = Planted.state
    state.remove(RecordKey(.auditEntry, "a-1"))
    state.put(.auditEntry(draft.entry))
    return state
  }

  @Test func `A24: the list of fields is that of an entry`() {
    let members = Mirror(reflecting: Draft().entry).children.compactMap(\.label)
    #expect(Set(members) == Set(Self.fields.map(\.name)) && members.count == Self.fields.count)
  }

  @Test func `A24: the officer reads each of them, and anybody else their own part alone`() {
    let before = state(Draft())
    for (name, change, readers) in Self.fields {
      var draft = Draft()
      change(&draft)
      let after = state(draft)
      for role in Role.allCases {
        let isSeen = Planted.look(after, as: role) != Planted.look(before, as: role)
        // An entry's own name tells nothing: engagement and number name it as well.
        let isOfficers = role == .dataProtectionOfficer && name != "id"
        #expect(isSeen == (isOfficers || readers.contains(role)), "\(name), \(role)")
      }
    }
  }

  @Test func `A24: what the officer reads of an entry is all that it says`() throws {
    var draft = Draft()
    draft.session = "s"
    let shown = ShownEntry(draft.entry)
    let copied = Dictionary(
      uniqueKeysWithValues: Mirror(reflecting: shown).children.compactMap { child in
        child.label.map { ($0, "\(child.value)") }
      })
    for child in Mirror(reflecting: draft.entry).children where child.label != "id" {
      let label = try #require(child.label)
      #expect(copied[label] == "\(child.value)", "\(label)")
    }
  }
}
