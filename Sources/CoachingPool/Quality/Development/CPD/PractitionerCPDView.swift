/// What practitioners see of their own CPD log: what counts, under all their memberships.
///
/// Made by ``ReadOwnCPD`` alone. Source: row `supervisionLog` of the confidentiality matrix, own.
public struct PractitionerCPDView: Hashable, Sendable, Codable {
  /// One entry.
  public struct Entry: Hashable, Sendable, Codable {
    /// The entry, to name it in a correction.
    public let entry: CPDEntryID
    /// The day.
    public let date: CivilDate
    /// How long.
    public let minutes: Int
    /// What kind of development.
    public let category: CPDCategory
    /// The name of the pool's event that credited it.
    public let event: String?
    /// What it was.
    public let title: String?
  }

  /// The entries that count, the earliest first.
  public let entries: [Entry]
  /// The 12 months that end today.
  public let year: CPDYear

  init(of person: PersonID, in state: PoolState, on today: CivilDate) {
    let counted = state.countedCPD(of: person)
    entries = counted.map { entry in
      Entry(
        entry: entry.id, date: entry.date, minutes: entry.minutes, category: entry.category,
        event: entry.event.flatMap { state.poolEvents[$0]?.plan.name },
        // Revealed, since the log is the reader's own.
        title: entry.title?.reveal())
    }
    year = CPDYear(ending: today, of: counted, in: state)
  }
}
