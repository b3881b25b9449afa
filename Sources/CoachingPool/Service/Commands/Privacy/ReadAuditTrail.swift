/// Looks at what happened in all engagements of a person, as far as the reader's role may see it.
///
/// The individual and the practitioner read what they did themselves; the pool coordinator when something
/// happened, but to content; the data-protection officer, under a logged request, all of it, and under one
/// for access that person's alone. Neither of the latter reads of engagements to which they are party.
/// Anybody else is denied, and that leaves one entry in the trail. Of one engagement, views show the same.
/// Source: row `auditTrail` of the confidentiality matrix; rule A23.
public struct ReadAuditTrail: Command {
  /// What the reader sees; the members that are not their role's are empty.
  public struct Trail: Hashable, Sendable, Codable {
    /// What the reader did.
    public internal(set) var own: [OwnEntry] = []
    /// When something happened, but to content.
    public internal(set) var dates: [EntryDate] = []
    /// Every entry.
    public internal(set) var entries: [ShownEntry] = []

    init() {}
  }

  /// The name that commits keep.
  public static let name = "readAuditTrail"
  /// It looks, and leaves a trace where it has to.
  public static let isLook = true
  /// Whose engagements.
  public let person: PersonID
  /// The logged request under which the data-protection officer reads.
  public let request: LoggedRequest?

  /// Looks at the trail about a person.
  public init(about person: PersonID, under request: LoggedRequest? = nil) {
    self.person = person
    self.request = request
  }

  /// Lets the reader in or not, and keeps what has to leave a trace.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) -> Decision<Reading<Trail>> {
    let reader = context.actor
    let entries = state.auditTrail(about: person)
    let today = state.date(at: context.now)
    var trail = Trail()
    switch reader.role {
    case .individual, .practitioner:
      let own = reader.person.map(state.identities(of:)) ?? []
      guard own.contains(person) else { return denied([Reason(.nothingToRead)], state, context) }
      trail.own = OwnEntry.list(entries, of: reader)
    case .poolCoordinator:
      guard reader.person != nil else { return denied([Reason(.nameThePerson)], state, context) }
      trail.dates = EntryDate.list(readable(entries, to: reader, state, on: today))
    case .dataProtectionOfficer:
      guard let request else { return denied([Reason(.noLoggedRequest)], state, context) }
      guard reader.person != nil else { return denied([Reason(.nameThePerson)], state, context) }
      if case .subjectAccess(let subject) = request.kind {
        guard state.identities(of: subject).contains(person) else {
          return denied([Reason(.nothingToRead)], state, context)
        }
      }
      let read = readable(entries, to: reader, state, on: today)
      trail.entries = read.map { ShownEntry($0) }
      var pen = AuditPen(state, context)
      return Decision(
        .view(trail),
        state.engagements(concerning: person).filter {
          isReadable($0, to: reader, state, on: today)
        }.map {
          pen.entry(.readUnderRequest, of: $0, because: request.number)
        })
    default: return denied([Reason(.nothingToRead)], state, context)
    }
    return Decision(.view(trail), [])
  }

  /// The entries of the engagements in which the reader has no part.
  private func readable(
    _ entries: [AuditEntry], to reader: Actor, _ state: PoolState, on today: CivilDate
  ) -> [AuditEntry] {
    let open = Set(
      entries.map(\.engagement).uniqued().filter { id in
        state.engagements[id].map { isReadable($0, to: reader, state, on: today) } ?? false
      })
    return entries.filter { open.contains($0.engagement) }
  }

  private func isReadable(
    _ engagement: Engagement, to reader: Actor, _ state: PoolState, on today: CivilDate
  ) -> Bool {
    var guards = CommandGuards(Self.name)
    guards.requireDisinterested(reader, in: engagement.parties(in: state), state, on: today)
    return guards.unmet.isEmpty
  }

  /// One look leaves one entry, in the person's first engagement; of somebody without any there is no
  /// trail.
  private func denied(
    _ reasons: [Reason], _ state: PoolState, _ context: CommandContext
  ) -> Decision<Reading<Trail>> {
    var pen = AuditPen(state, context)
    return Decision(
      .denied(reasons),
      pen.deniedRead(state.engagements(concerning: person), because: "auditTrail"))
  }
}
