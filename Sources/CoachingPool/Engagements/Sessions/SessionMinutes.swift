/// How many minutes people met, kind by kind, in exact whole minutes.
///
/// A session counts where it is held, under the day on which it began, for each who came; what is
/// recorded in error, cancelled or missed counts nothing. Contracting, chemistry and reviews appear under
/// their own kinds and are never delivered. Source: rules R33 and R34; metrics section 11.1.
public struct SessionMinutes: Hashable, Sendable {
  /// What was counted of one kind.
  public struct Count: Hashable, Sendable {
    /// How many were held.
    public internal(set) var held = 0
    /// The minutes that they lasted.
    public internal(set) var minutes = 0
    /// The minutes of each who came, added up: 720 for 90 minutes of a team of 8.
    public internal(set) var participantMinutes = 0
    /// How many of them broke a rule; they are counted above all the same (rule A18).
    public internal(set) var flagged = 0

    /// Counts nothing.
    public init() {}
  }

  private var counts: [Count]

  /// Counts the sessions that are held and began within a span of days.
  ///
  /// - Parameters:
  ///   - sessions: The sessions, each once.
  ///   - window: The days; a span holds its first day and not its end.
  ///   - zone: Where days begin.
  /// - Complexity: O(n).
  public init(
    _ sessions: some Sequence<Session>, in window: DateSpan = .always,
    zone: PoolTimeZone = .unitedKingdom
  ) {
    counts = SessionKind.allCases.map { _ in Count() }
    for session in sessions {
      // More than a day is no length that a record could have.
      guard session.state == .held, let held = session.held, (1...1440).contains(held.minutes),
        window == .always || window.contains(zone.date(at: held.start))
      else { continue }
      let place = Self.place(of: session.kind)
      counts[place].held += 1
      counts[place].minutes += held.minutes
      counts[place].participantMinutes += held.minutes * session.attendance.present.count
      if !session.flags.isEmpty { counts[place].flagged += 1 }
    }
  }

  /// What was counted of a kind.
  public subscript(kind: SessionKind) -> Count { counts[Self.place(of: kind)] }

  /// The minutes of coaching and mentoring.
  public var delivered: Int { self[.session].minutes }

  /// The minutes of coaching and mentoring of each who came, added up.
  public var participant: Int { self[.session].participantMinutes }

  private static func place(of kind: SessionKind) -> Int {
    SessionKind.allCases.firstIndex(of: kind) ?? 0
  }
}
