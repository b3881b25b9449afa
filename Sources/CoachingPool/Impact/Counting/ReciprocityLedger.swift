/// What organisations give each other: the hours of their practitioners, and the engagements.
///
/// A session is credited to the organisation that gave the practitioner's time on its day, and to the one
/// that the individual's request names (rules A09 and A42). Work within one organisation stands apart and
/// is no part of the balance. It is raw: a flow may be the hours of one person. Source: the pool's principle
/// of reciprocity; glossary.
public struct ReciprocityLedger: Sendable {
  /// What went from one organisation to one in a stretch of time.
  public struct Flow: Hashable, Sendable {
    /// Who gave; `nil` for practitioners of no organisation.
    public let giver: OrganisationID?
    /// Who received; `nil` where the request names none.
    public let receiver: OrganisationID?
    /// How much it was.
    public let sum: Side

    /// Whether giver and receiver are one.
    public var isInternal: Bool { giver != nil && giver == receiver }
  }

  /// What an organisation gave, received or kept.
  public struct Side: Hashable, Sendable {
    /// The minutes of held sessions.
    public internal(set) var minutes = 0
    /// The engagements with a held session.
    public internal(set) var engagements = 0
    /// The people who had those sessions.
    public internal(set) var people = 0
    /// The most minutes that one of them had.
    public internal(set) var mostMinutesOfAPerson = 0
  }

  /// The account of one organisation.
  public struct Account: Hashable, Sendable {
    /// The organisation.
    public let organisation: OrganisationID
    /// What its practitioners gave to others.
    public internal(set) var given = Side()
    /// What its people received from others.
    public internal(set) var received = Side()
    /// What stayed within the organisation.
    public internal(set) var within = Side()

    /// What it gave less what it received, in minutes: above zero where others owe it time.
    public var balance: Int { given.minutes - received.minutes }
  }

  /// The stretches of time, in order.
  public let windows: [DateSpan]
  private let flows: [[Flow]]
  private let accounts: [[Account]]

  init(windows: [DateSpan], flows: [[Flow]], accounts: [[Account]]) {
    self.windows = windows
    self.flows = flows
    self.accounts = accounts
  }

  /// The flows of a stretch of time, by giver and then by receiver, those of none last.
  public func flows(in window: Int) -> [Flow] {
    flows.indices.contains(window) ? flows[window] : []
  }

  /// The accounts of all organisations that gave or received in a stretch of time, in their order.
  public func accounts(in window: Int) -> [Account] {
    accounts.indices.contains(window) ? accounts[window] : []
  }

  /// The balance of an organisation at the end of each stretch of time, in minutes: what it gave less what
  /// it received, since the first.
  /// - Complexity: O(n) in the accounts.
  public func balances(of organisation: OrganisationID) -> [Int] {
    var balance = 0
    return accounts.map { accounts in
      balance += accounts.first { $0.organisation == organisation }?.balance ?? 0
      return balance
    }
  }
}

extension ReciprocityLedger: Redacted {}

extension ReciprocityLedger.Flow: Redacted {}

extension ReciprocityLedger.Side: Redacted {}

extension ReciprocityLedger.Account: Redacted {}
