/// One walk over all sessions for what went from organisation to organisation.
struct ReciprocityPass {
  private let facts: ImpactFacts
  private let days: WindowDays
  private var sums: [Key: ReciprocityLedger.Side] = [:]
  /// The minutes of each person in each flow.
  private var shares: [Share<Key>: Int] = [:]

  /// A stretch of time, a giver and a receiver by their numbers; 0 for none.
  private struct Key: Hashable {
    let window: Int32
    let giver: Int16
    let receiver: Int16
  }

  /// A side of the account of an organisation in a stretch of time.
  private struct Entry: Hashable {
    let window: Int32
    let organisation: Int16
    let side: Side

    enum Side: UInt8 {
      case given, received, within
    }
  }

  private struct Share<Part: Hashable>: Hashable {
    let part: Part
    let person: Int32
  }

  init(_ facts: ImpactFacts, _ days: WindowDays) {
    self.facts = facts
    self.days = days
    for line in facts.lines { add(line) }
    Self.addPeople(shares, to: &sums)
  }

  /// Mostly all sessions of an engagement are of one giver, and those of a stretch follow each other.
  private mutating func add(_ line: ImpactFacts.Line) {
    let receiver = line.values[ImpactDimension.organisation.place]
    var open: [(key: Key, minutes: Int, attended: Int)] = []
    for meeting in facts.meetings(of: line) {
      guard let window = days.window(of: meeting.day) else { continue }
      let key = Key(window: Int32(window), giver: meeting.giver, receiver: receiver)
      let minutes = Int(meeting.minutes)
      let attended = meeting.present == 0 ? 0 : minutes
      if let place = open.firstIndex(where: { $0.key == key }) {
        open[place].minutes += minutes
        open[place].attended += attended
      } else {
        open.append((key, minutes, attended))
      }
      // The minutes of an only participant are those of the engagement, below.
      guard line.participantCount > 1 else { continue }
      for person in facts.present(at: meeting, of: line) {
        shares[Share(part: key, person: person), default: 0] += minutes
      }
    }
    for (key, minutes, attended) in open {
      sums[key, default: ReciprocityLedger.Side()].add(minutes: minutes, engagements: 1)
      if attended > 0, line.participantCount == 1, let person = facts.participants(of: line).first {
        shares[Share(part: key, person: person), default: 0] += attended
      }
    }
  }

  private static func addPeople<Part: Hashable>(
    _ shares: [Share<Part>: Int], to sums: inout [Part: ReciprocityLedger.Side]
  ) {
    // In whatever order they come, the number and the largest are the same.
    for (share, minutes) in shares { sums[share.part]?.add(personWith: minutes) }
  }

  private var codes: [String?] { facts.codes[ImpactDimension.organisation.place] }

  /// The flows of each stretch of time, in their order.
  func flows() -> [[ReciprocityLedger.Flow]] {
    var flows = [[ReciprocityLedger.Flow]](repeating: [], count: days.count)
    for (key, sum) in sums {
      flows[Int(key.window)].append(
        ReciprocityLedger.Flow(
          giver: codes[Int(key.giver)].map(OrganisationID.init(unchecked:)),
          receiver: codes[Int(key.receiver)].map(OrganisationID.init(unchecked:)), sum: sum))
    }
    return flows.map { flows in
      flows.sorted { ($0.giver.order, $0.receiver.order) < ($1.giver.order, $1.receiver.order) }
    }
  }

  /// The accounts of each stretch of time, in the order of organisations.
  func accounts() -> [[ReciprocityLedger.Account]] {
    var sides: [Entry: ReciprocityLedger.Side] = [:]
    for (key, sum) in sums {
      for entry in Self.entries(of: key) {
        sides[entry, default: ReciprocityLedger.Side()]
          .add(minutes: sum.minutes, engagements: sum.engagements)
      }
    }
    var people: [Share<Entry>: Int] = [:]
    for (share, minutes) in shares {
      for entry in Self.entries(of: share.part) {
        people[Share(part: entry, person: share.person), default: 0] += minutes
      }
    }
    Self.addPeople(people, to: &sides)
    var accounts = [[OrganisationID: ReciprocityLedger.Account]](repeating: [:], count: days.count)
    for (entry, side) in sides {
      guard let code = codes[Int(entry.organisation)] else { continue }
      let organisation = OrganisationID(unchecked: code)
      var account =
        accounts[Int(entry.window)][organisation]
        ?? ReciprocityLedger.Account(organisation: organisation)
      switch entry.side {
      case .given: account.given = side
      case .received: account.received = side
      case .within: account.within = side
      }
      accounts[Int(entry.window)][organisation] = account
    }
    return accounts.map { $0.values.sorted { $0.organisation < $1.organisation } }
  }

  /// The sides of accounts to which a flow belongs; work within an organisation is on a side of its own.
  private static func entries(of key: Key) -> [Entry] {
    if key.giver == key.receiver, key.giver != 0 {
      return [Entry(window: key.window, organisation: key.giver, side: .within)]
    }
    return [
      Entry(window: key.window, organisation: key.giver, side: .given),
      Entry(window: key.window, organisation: key.receiver, side: .received),
    ].filter { $0.organisation != 0 }
  }
}

extension ReciprocityLedger.Side {
  fileprivate mutating func add(minutes: Int, engagements: Int) {
    self.minutes += minutes
    self.engagements += engagements
  }

  fileprivate mutating func add(personWith minutes: Int) {
    people += 1
    mostMinutesOfAPerson = max(mostMinutesOfAPerson, minutes)
  }
}

extension OrganisationID? {
  /// What puts those of none behind all others.
  fileprivate var order: String { self?.text ?? "\u{10FFFF}" }
}
