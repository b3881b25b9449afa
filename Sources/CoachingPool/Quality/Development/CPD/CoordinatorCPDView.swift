/// What the pool coordinator sees of a practitioner's CPD log: all of it, what no longer counts too.
///
/// Made by ``ReadCPD`` alone. Source: row `supervisionLog` of the confidentiality matrix, full.
public struct CoordinatorCPDView: Hashable, Sendable, Codable {
  /// One entry.
  public struct Entry: Hashable, Sendable, Codable {
    /// The entry.
    public let entry: CPDEntryID
    /// The membership with which it stands.
    public let practitioner: PractitionerID
    /// The day.
    public let date: CivilDate
    /// How long.
    public let minutes: Int
    /// What kind of development.
    public let category: CPDCategory
    /// The pool's event that credited it.
    public let event: PoolEventID?
    /// What it was.
    public let title: String?
    /// When it was entered.
    public let recorded: Instant
    /// In what role somebody entered it.
    public let recordedBy: Role
    /// The entry in whose place it comes.
    public let corrects: CPDEntryID?
    /// When it was withdrawn.
    public let withdrawn: Instant?
    /// Whether it counts.
    public let counts: Bool
  }

  /// The person.
  public let person: PersonID
  /// The entries of all their memberships, the earliest first.
  public let entries: [Entry]
  /// The 12 months that end today.
  public let year: CPDYear

  init(of person: PersonID, in state: PoolState, on today: CivilDate) {
    self.person = person
    let counted = state.countedCPD(of: person)
    let counting = Set(counted.map(\.id))
    entries = state.allCPD(of: person).map { entry in
      Entry(
        entry: entry.id, practitioner: entry.practitioner, date: entry.date,
        minutes: entry.minutes, category: entry.category, event: entry.event,
        // Revealed, since the row is full for this role.
        title: entry.title?.reveal(), recorded: entry.recorded, recordedBy: entry.recordedBy,
        corrects: entry.corrects, withdrawn: entry.withdrawn, counts: counting.contains(entry.id))
    }
    year = CPDYear(ending: today, of: counted, in: state)
  }
}
