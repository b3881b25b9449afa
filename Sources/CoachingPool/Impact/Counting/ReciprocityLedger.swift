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
    /// The minutes of held sessions.
    public let minutes: Int
    /// The engagements with a held session.
    public let engagements: Int
    /// The people who had those sessions.
    public let people: Int
    /// The most minutes that one of them had.
    public let mostMinutesOfAPerson: Int

    /// Whether giver and receiver are one.
    public var isInternal: Bool { giver != nil && giver == receiver }
  }

  /// What an organisation gave, received or kept.
  public struct Side: Hashable, Sendable {
    /// The minutes of held sessions.
    public internal(set) var minutes = 0
    /// The engagements with a held session; one counts on for each organisation on the other side.
    public internal(set) var engagements = 0

    mutating func add(_ flow: Flow) {
      minutes += flow.minutes
      engagements += flow.engagements
    }
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

  init(windows: [DateSpan], flows: [[Flow]]) {
    self.windows = windows
    self.flows = flows
  }

  /// The flows of a stretch of time, by giver and then by receiver, those of none last.
  public func flows(in window: Int) -> [Flow] {
    flows.indices.contains(window) ? flows[window] : []
  }

  /// The accounts of all organisations that gave or received in a stretch of time, in their order.
  /// - Complexity: O(n log n) in its flows.
  public func accounts(in window: Int) -> [Account] {
    var accounts: [OrganisationID: Account] = [:]
    func change(_ organisation: OrganisationID?, _ change: (inout Account) -> Void) {
      guard let organisation else { return }
      change(&accounts[organisation, default: Account(organisation: organisation)])
    }
    for flow in flows(in: window) {
      if flow.isInternal {
        change(flow.giver) { $0.within.add(flow) }
      } else {
        change(flow.giver) { $0.given.add(flow) }
        change(flow.receiver) { $0.received.add(flow) }
      }
    }
    return accounts.values.sorted { $0.organisation < $1.organisation }
  }

  /// The balance of an organisation at the end of each stretch of time, in minutes: what it gave less what
  /// it received, since the first.
  /// - Complexity: O(n) in the flows.
  public func balances(of organisation: OrganisationID) -> [Int] {
    var balance = 0
    return flows.map { flows in
      for flow in flows where !flow.isInternal {
        if flow.giver == organisation { balance += flow.minutes }
        if flow.receiver == organisation { balance -= flow.minutes }
      }
      return balance
    }
  }
}

extension ReciprocityLedger: Redacted {}

extension ReciprocityLedger.Flow: Redacted {}

extension ReciprocityLedger.Side: Redacted {}

extension ReciprocityLedger.Account: Redacted {}
