/// A practitioner's log of hours in the form that bodies ask for: a row for each client, and no more.
///
/// It says with whom, when and for how long, and nothing of what for: no content, no theme and no
/// organisation. Whoever gave no consent stands in it under a number. It is for the practitioner alone; see
/// ``PoolState/hoursLog(of:for:at:practice:terms:)``.
public struct HoursLog: Hashable, Sendable {
  /// One client with all the hours that were held with them.
  public struct Row: Hashable, Sendable {
    /// The number of the row, from 1, by the first session of each.
    public let number: Int
    /// The name, where consent stands for every engagement counted here; otherwise `nil`.
    public let name: String?
    /// How many people came at most, for a team or group; `nil` for an individual.
    public let groupSize: Int?
    /// The day of the first session.
    public let first: CivilDate
    /// The day of the last session.
    public let last: CivilDate
    /// Minutes that somebody paid for.
    public let paidMinutes: Int
    /// Minutes that nobody paid for.
    public let unpaidMinutes: Int

    /// How the client is called: by name, or by a label that says nothing, such as `Client 1`.
    public var client: String { name ?? "Client \(number)" }
  }

  /// The day up to which it counts.
  public let date: CivilDate
  /// The rows, by the first session of each.
  public let rows: [Row]

  /// All minutes that somebody paid for.
  public var paidMinutes: Int { rows.reduce(0) { $0 + $1.paidMinutes } }
  /// All minutes that nobody paid for.
  public var unpaidMinutes: Int { rows.reduce(0) { $0 + $1.unpaidMinutes } }
}
