import CoachingPool
import Synchronization

/// Words and values of which the service's tests are made.
enum ServiceFixture {
  static let now = Instant(secondsSince1970: 1_795_000_000)
  static let coordinator = Actor(ActorID(unchecked: "actor-1"), as: .poolCoordinator)
  static let coach = Actor(
    ActorID(unchecked: "actor-2"), as: .practitioner, person: PersonID(unchecked: "coach"))

  /// Makes a service with a clock that stands still and seeded chance.
  static func service(
    on store: any PoolStore, seed: UInt64 = 1, attempts: Int = 16, log: Log = Log()
  ) -> PoolService {
    let chance = Chance(seed)
    return PoolService(
      store: store, attempts: attempts, clock: { now }, chance: { chance.next() },
      log: { log.add($0) })
  }

  static func register(_ id: String, name: String = "Somebody") -> RegisterRecords {
    RegisterRecords([.person(Person(id: PersonID(unchecked: id), name: name))])
  }

  /// A pool in which one coach, who takes one person at a time, is invited for so many open requests.
  static func pool(invitations count: Int) -> PoolState {
    let practitioner = PractitionerID(unchecked: "coach")
    let organisation = OrganisationID(unchecked: "ashbourne-vale")
    var records: [Record] = [
      .person(Person(id: PersonID(unchecked: "coach"), name: "Coach")),
      .practitioner(
        PractitionerMembership(
          id: practitioner, person: PersonID(unchecked: "coach"), kinds: [.coaching], ownLimit: 1,
          credentials: [
            Credential(
              kind: .qualification, scheme: "ILM", level: "5", awarded: .first, evidenceSeen: .first
            )
          ])),
    ]
    for number in 0..<count {
      let person = PersonID(unchecked: "person-\(number)")
      let request = RequestID(unchecked: "request-\(number)")
      records += [
        .person(Person(id: person, name: "Person \(number)")),
        .request(
          Request(
            id: request, individual: person, organisation: organisation, state: .open,
            proposedStart: now.utcDate)),
        .invitation(
          Invitation(
            id: InvitationID(unchecked: "invitation-\(number)"), request: request,
            practitioner: practitioner, sent: now.adding(seconds: -3600),
            expires: now.adding(seconds: 3600))),
      ]
    }
    return PoolState(records)
  }
}

/// Keeps what a service says to its log.
final class Log: Sendable {
  private let list = Mutex<[ServiceEvent]>([])

  var events: [ServiceEvent] { list.withLock { $0 } }

  func add(_ event: ServiceEvent) { list.withLock { $0.append(event) } }
}

/// Seeded chance that several tasks may draw from.
final class Chance: Sendable {
  private let generator: Mutex<SplitMix64>

  init(_ seed: UInt64) { generator = Mutex(SplitMix64(seed: seed)) }

  func next() -> UInt64 { generator.withLock { $0.next() } }
  func next(below bound: Int) -> Int { generator.withLock { $0.next(below: bound) } }
}
