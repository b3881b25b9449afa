/// An engagement before the eyes of somebody who was let in, from which a view takes what is theirs.
///
/// The library alone makes one, and a view takes from it what the reader's role may see. Whoever writes a
/// view of their own can hand it to the library's view of that role, and to any other in vain.
public struct EngagementSight: Sendable {
  let state: PoolState
  let engagement: Engagement
  let reader: Actor
  let now: Instant
  let request: LoggedRequest?

  init(
    _ engagement: Engagement, of state: PoolState, for reader: Actor, at now: Instant,
    under request: LoggedRequest?
  ) {
    self.engagement = engagement
    self.state = state
    self.reader = reader
    self.now = now
    self.request = request
  }

  var today: CivilDate { state.date(at: now) }

  /// Every record of the reader.
  var own: [PersonID] { reader.person.map(state.identities(of:)) ?? [] }

  /// The practitioner's membership.
  var membership: PractitionerMembership? { state.practitioners[engagement.practitioner] }

  /// The person whose data the reader looks at on the individual's side: the reader, where they take
  /// part; whom a request for access names; or else who asked.
  var subject: PersonID? {
    if reader.role == .individual { return engagement.participants.first(where: own.contains) }
    if case .subjectAccess(let person) = request?.kind {
      let theirs = state.identities(of: person)
      return engagement.participants.first(where: theirs.contains)
    }
    return engagement.participants.first
  }

  /// Whether what is kept about one person is gathered for their request, and so nothing about others.
  var isForAccess: Bool {
    guard reader.role == .dataProtectionOfficer else { return false }
    if case .subjectAccess = request?.kind { return true }
    return false
  }

  /// The role by whose column the reader sees.
  ///
  /// What is gathered for access goes to the person: beside what access alone opens they get no more of it
  /// than they see in their own role, whatever the officer may see.
  var column: Role { isForAccess ? .individual : reader.role }

  /// The person in whose place the reader looks: for access whoever asks, or else the reader.
  var beholder: PersonID? { isForAccess ? subject : reader.person }

  /// Every record of the person in whose place the reader looks.
  var theirs: [PersonID] { beholder.map(state.identities(of:)) ?? [] }

  /// Whether the person looked at is who asked, and not another member of a team.
  ///
  /// What who asked wrote for the pool is no other member's to read.
  var isWhoAsked: Bool { subject == engagement.participants.first }

  /// The request that led to the engagement.
  var asked: Request? { engagement.request.flatMap { state.requests[$0] } }

  func name(_ person: PersonID) -> String {
    (state.people[state.identity(of: person)] ?? state.people[person])?.name ?? ""
  }

  /// Whether the reader is a party to the current agreement in their role: a signatory.
  var isSignatory: Bool {
    state.contracting(of: engagement.id, on: today)?.parties.contains {
      $0.role == reader.role && own.contains($0.person)
    } ?? false
  }

  /// A host's fields that the reader's role may see, by the row that each of them names.
  func attributes(_ all: [HostAttribute], areOwn: Bool) -> [HostAttribute] {
    all.filter { $0.isOpen(to: column, isOwn: areOwn) }
  }
}

extension EngagementSight {
  /// The names of those who are coached or mentored, for a signatory of the current agreement.
  var signatoryNames: [String] { isSignatory ? engagement.participants.map(name) : [] }
}

// A host may write a view type of its own; dumping what it is handed shows it nothing.
extension EngagementSight: CustomStringConvertible, CustomReflectable {
  /// A word that says only that there is something.
  public var description: String { "(an engagement)" }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
