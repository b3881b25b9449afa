/// Looks at what happened in all engagements of a person, as far as the reader's role may see it.
///
/// The individual and the practitioner read what they did themselves; the pool coordinator when and in
/// whose role something happened, without the engagements to which they are party; the data-protection
/// officer, under a logged request, all of it. Anybody else is denied, and that is in the trail. Of one
/// engagement, views show the same. Source: row `auditTrail` of the confidentiality matrix.
public struct ReadAuditTrail: Command {
  /// What the reader sees; the members that are not their role's are empty.
  public struct Trail: Hashable, Sendable, Codable {
    /// What the reader did.
    public internal(set) var own: [OwnEntry] = []
    /// When something happened and in whose role.
    public internal(set) var dates: [EntryDate] = []
    /// Every entry.
    public internal(set) var entries: [ShownEntry] = []

    init() {}
  }

  /// The name that commits keep.
  public static let name = "readAuditTrail"
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
    let today = (state.pool?.timeZone ?? .unitedKingdom).date(at: context.now)
    var trail = Trail()
    switch reader.role {
    case .individual, .practitioner:
      let own = reader.person.map(state.identities(of:)) ?? []
      guard own.contains(person) else { return denied([Reason(.nothingToRead)], state, context) }
      trail.own = OwnEntry.list(entries, of: reader)
    case .poolCoordinator:
      guard reader.person != nil else { return denied([Reason(.nameThePerson)], state, context) }
      let open = Set(
        entries.map(\.engagement).uniqued().filter { id in
          var guards = CommandGuards(Self.name)
          let parties = state.engagements[id]?.parties(in: state) ?? []
          guards.requireDisinterested(reader, in: parties, state, on: today)
          return guards.unmet.isEmpty
        })
      trail.dates = entries.filter { open.contains($0.engagement) }
        .map { EntryDate(at: $0.at, role: $0.role) }
    case .dataProtectionOfficer:
      guard let request else { return denied([Reason(.noLoggedRequest)], state, context) }
      trail.entries = entries.map { ShownEntry($0) }
      return Decision(.view(trail), trace(.readUnderRequest, request.number, state, context))
    default: return denied([Reason(.nothingToRead)], state, context)
    }
    return Decision(.view(trail), [])
  }

  private func denied(
    _ reasons: [Reason], _ state: PoolState, _ context: CommandContext
  ) -> Decision<Reading<Trail>> {
    Decision(.denied(reasons), trace(.deniedRead, "auditTrail", state, context))
  }

  /// An entry in each engagement of the person.
  private func trace(
    _ event: PrivacyEvent, _ code: String, _ state: PoolState, _ context: CommandContext
  ) -> [Change] {
    var pen = AuditPen(state, context)
    let engagements =
      state.engagements(with: person) + state.engagements(sponsoredBy: person)
      + state.practitioners(of: person).flatMap { state.engagements(of: $0.id) }
    return engagements.uniqued().map { pen.entry(event, of: $0, because: code) }
  }
}
