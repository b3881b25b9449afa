/// One walk over all sessions for what went from organisation to organisation.
///
/// What each engagement adds to a flow is put in a row, and the rows in order, so that those of one flow and in
/// it those of one person stand side by side: much faster than a table of all people in all flows.
struct ReciprocityPass {
  private let facts: ImpactFacts
  private let windowCount: Int
  private var rows: [Row] = []

  /// What one engagement adds to a flow, or one of several people to it.
  private struct Row {
    /// The stretch of time, the giver and the receiver in one number, which puts flows in order.
    let flow: UInt64
    /// The person; `-1` for the time of several, of each of whom there is a row besides.
    let person: Int32
    /// The minutes that the person had.
    let attended: Int32
    /// The minutes of the engagement, 0 in a row of one of several people.
    let minutes: Int32
    /// 1 for an engagement, 0 in a row of one of several people.
    let engagements: Int32
  }

  init(_ facts: ImpactFacts, _ days: WindowDays) {
    self.facts = facts
    windowCount = days.count
    rows.reserveCapacity(facts.lines.count)
    for line in facts.lines { add(line, days) }
    rows.sort { ($0.flow, $0.person) < ($1.flow, $1.person) }
  }

  /// Mostly all sessions of an engagement are of one giver, and those of a stretch follow each other.
  private mutating func add(_ line: ImpactFacts.Line, _ days: WindowDays) {
    let receiver = line.values[ImpactDimension.organisation.place]
    let isOfOne = line.participantCount == 1
    let first = rows.count
    var (open, minutes, attended) = (UInt64.max, 0, 0)
    func close(_ rows: inout [Row]) {
      guard open != .max else { return }
      // It may come back to a giver after another.
      let isKnown = rows[first...].contains { $0.flow == open && $0.engagements > 0 }
      rows.append(
        Row(
          flow: open, person: isOfOne ? facts.participants(of: line).first ?? -1 : -1,
          attended: Int32(clamping: attended), minutes: Int32(clamping: minutes),
          engagements: isKnown ? 0 : 1))
    }
    for meeting in facts.meetings(of: line) {
      guard let window = days.window(of: meeting.day) else { continue }
      let flow =
        UInt64(window) << 32 | UInt64(UInt16(bitPattern: meeting.giver)) << 16
        | UInt64(UInt16(bitPattern: receiver))
      if flow != open {
        close(&rows)
        (open, minutes, attended) = (flow, 0, 0)
      }
      minutes += Int(meeting.minutes)
      if isOfOne {
        attended += meeting.present == 0 ? 0 : Int(meeting.minutes)
        continue
      }
      for person in facts.present(at: meeting, of: line) {
        rows.append(
          Row(
            flow: flow, person: person, attended: Int32(meeting.minutes), minutes: 0,
            engagements: 0))
      }
    }
    close(&rows)
  }

  /// The flows of each stretch of time, in their order.
  func flows() -> [[ReciprocityLedger.Flow]] {
    let codes = facts.codes[ImpactDimension.organisation.place]
    func organisation(_ number: UInt64) -> OrganisationID? {
      codes[Int(number & 0xFFFF)].map(OrganisationID.init(unchecked:))
    }
    var flows = [[ReciprocityLedger.Flow]](repeating: [], count: windowCount)
    var start = 0
    while start < rows.count {
      let flow = rows[start].flow
      let end = rows[start...].firstIndex { $0.flow != flow } ?? rows.count
      let sum = Self.sum(rows[start..<end])
      flows[Int(flow >> 32)].append(
        ReciprocityLedger.Flow(
          giver: organisation(flow >> 16), receiver: organisation(flow), minutes: sum.minutes,
          engagements: sum.engagements, people: sum.people, mostMinutesOfAPerson: sum.most))
      start = end
    }
    return flows.map { flows in
      flows.sorted { ($0.giver.order, $0.receiver.order) < ($1.giver.order, $1.receiver.order) }
    }
  }

  private static func sum(
    _ rows: ArraySlice<Row>
  ) -> (minutes: Int, engagements: Int, people: Int, most: Int) {
    var sum = (minutes: 0, engagements: 0, people: 0, most: 0)
    var (person, attended) = (Int32(-1), 0)
    for row in rows {
      sum.minutes += Int(row.minutes)
      sum.engagements += Int(row.engagements)
      if row.person < 0 || row.attended == 0 { continue }
      if row.person != person {
        (person, attended) = (row.person, 0)
        sum.people += 1
      }
      attended += Int(row.attended)
      sum.most = max(sum.most, attended)
    }
    return sum
  }
}

extension OrganisationID? {
  /// What puts those of none behind all others.
  fileprivate var order: String { self?.text ?? "\u{10FFFF}" }
}
