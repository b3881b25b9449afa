import CoachingPool
import Testing

private let secret = "SECRETWORD"

/// Everything that printing, interpolating, dumping and mirroring a value gives.
func everythingShown(by value: Any) -> String {
  var shown = "\(value)" + String(reflecting: value) + String(describing: value)
  dump(value, to: &shown)
  func walk(_ value: Any, _ depth: Int) {
    guard depth < 12 else { return }
    for child in Mirror(reflecting: value).children {
      shown += "\(child.label ?? "")\(child.value)"
      debugPrint(child.value, to: &shown)
      walk(child.value, depth + 1)
    }
  }
  walk(value, 0)
  return shown
}

@Suite struct `Confidential content` {
  let person = officer("amara", adjustments: [word(secret)])
  let asked = request("r", by: "amara") { $0.wish = Confidential(secret) }

  @Test func `shows nothing of itself`() {
    for value: Any in [
      Confidential(secret), Confidential([secret]), [Confidential(secret)],
      Optional(Confidential(secret)) as Any, ["k": Confidential(secret)], (1, Confidential(secret)),
    ] {
      #expect(!everythingShown(by: value).contains(secret))
    }
    #expect(Confidential(secret).reveal() == secret)
    #expect(!((Confidential(secret) as Any) is any Encodable))
  }

  @Test func `shows nothing of itself through an entity that holds it`() {
    let state = smallPool(.person(person), .request(asked))
    let refusal = Refusal("x", person.faults(in: PoolPolicy()).map(\.reason).shown(to: .individual))
    var values: [Any] = [
      person, asked, Record.person(person), Change.put(.request(asked)), state, state.people,
      state.requests, SubmitRequest(asked, with: clearance), RegisterRecords([.person(person)]),
      refusal, Decision(asked, [.put(.request(asked))]),
      Commit(
        base: .empty, instant: now, actor: nil, role: .system, command: "x",
        policyVersion: .first, idempotencyKey: "k", changes: [.put(.person(person))]),
    ]
    if let seeker = Seeker(asked, in: state, on: today) { values.append(seeker) }
    for value in values {
      #expect(!everythingShown(by: value).contains(secret), "\(type(of: value))")
    }
  }

  @Test func `shows nothing of what is written or disclosed`() {
    let facts = DisclosureFacts(
      about: "amara", ground: .courtOrder, recipient: secret, content: [.written],
      consulted: ["otto"], told: .forbidden, wouldHarm: true)
    let disclosure = Disclosure(
      id: "d", engagement: "e", facts: facts, recordedBy: .practitioner, recorded: now)
    let note = PractitionerNote(id: "n", engagement: "e", text: Confidential(secret), written: now)
    let reflection = Reflection(
      id: "w", engagement: "e", writer: "amara", text: Confidential(secret), written: now)
    let values: [Any] = [
      facts, disclosure, note, reflection, Record.disclosure(disclosure),
      Record.practitionerNote(note), Change.put(.reflection(reflection)),
      RecordDisclosure("e", facts), CompleteDisclosure("d", facts),
    ]
    for value in values {
      let shown = everythingShown(by: value)
      for word in [secret, "courtOrder", "otto", "forbidden"] {
        #expect(!shown.contains(word), "\(type(of: value))")
      }
      #expect(!(value is any Encodable) && !(value is any Decodable))
    }
  }

  @Test func `leaves no entity with a route to an encoder`() {
    for value: Any in [
      person, asked, ashvale, borisCoaches, membership(of: "ashvale"),
      invitation("i", for: "r", to: "coach-boris"), Record.person(person),
    ] {
      #expect(!(value is any Encodable) && !(value is any Decodable), "\(type(of: value))")
    }
  }

  private var clearance: ScreeningClearance {
    ScreeningClearance(individual: "amara", organisation: "ashvale", clearedOn: today)
  }
}
