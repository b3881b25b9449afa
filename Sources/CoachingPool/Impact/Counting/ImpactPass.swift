/// One walk over all facts for the counts of stretches of time that share no day.
struct ImpactPass {
  private let facts: ImpactFacts
  private let windows: WindowDays
  /// Of each cut its cells, window by window and value by value.
  private var cells: [[ImpactCount]]
  private var totals: [ImpactCount]
  /// Of each person and window, the first of what makes somebody counted.
  private var supported: Firsts
  private var accessed: Firsts
  private var oneToOne: Firsts
  private var completers: Firsts
  /// Of each practitioner and window, whether they had work under way.
  private var hadWork: [Bool]
  private var activePractitioners: [Int]
  /// Of each person and window the minutes of their sessions.
  private var minutes: [Int32]
  /// Which engagements had a session in which window.
  private var worked: [(line: Int32, window: Int32)] = []

  /// The earliest engagement of each person in each window.
  private struct Firsts {
    private(set) var lines: [Int32]
    private var days: [Int32]

    init(_ count: Int) {
      lines = Array(repeating: -1, count: count)
      days = Array(repeating: .max, count: count)
    }

    /// Takes a day of an engagement in its place; of two of one day the hashes decide, so that it is the
    /// same in whatever order they come.
    mutating func take(_ line: Int32, on day: Int32, at place: Int, _ all: [ImpactFacts.Line]) {
      if day > days[place] { return }
      if day == days[place], lines[place] != line,
        all[Int(line)].hash >= all[Int(lines[place])].hash
      {
        return
      }
      days[place] = day
      lines[place] = line
    }
  }

  init(_ facts: ImpactFacts, _ windows: WindowDays) {
    self.facts = facts
    self.windows = windows
    cells = facts.codes.map { Array(repeating: ImpactCount(), count: $0.count * windows.count) }
    totals = Array(repeating: ImpactCount(), count: windows.count)
    let places = facts.personCount * windows.count
    supported = Firsts(places)
    accessed = Firsts(places)
    oneToOne = Firsts(places)
    minutes = Array(repeating: 0, count: places)
    hadWork = Array(repeating: false, count: facts.practitionerCount * windows.count)
    activePractitioners = Array(repeating: 0, count: windows.count)
    completers = Firsts(places)
    for line in facts.lines.indices { count(line) }
    countPeople(supported) { $0.supported += 1 }
    countPeople(accessed) { $0.accessed += 1 }
    countPeople(oneToOne) { $0.supportedOneToOne += 1 }
    countPeople(completers) { $0.completers += 1 }
    findLargestShares()
  }

  private mutating func count(_ place: Int) {
    let line = facts.lines[place]
    countMeetings(of: line, place)
    if let window = windows.window(of: line.proposed) {
      for participant in facts.participants(of: line) {
        accessed.take(
          Int32(place), on: line.proposed, at: Int(participant) * windows.count + window,
          facts.lines)
      }
    }
    guard let activated = line.activated else { return }
    if let window = windows.window(of: activated) { add(line, window) { $0.started += 1 } }
    let ended = line.ended ?? .max
    for (window, days) in windows.ranges.enumerated()
    where activated < days.upperBound && ended >= days.lowerBound {
      let at = Int(line.practitioner) * windows.count + window
      if !hadWork[at] { activePractitioners[window] += 1 }
      hadWork[at] = true
      add(line, window) {
        $0.active += 1
        if line.crossing != .unknown { $0.withBothOrganisations += 1 }
        if line.crossing == .across { $0.acrossOrganisations += 1 }
      }
    }
    guard let window = windows.window(of: ended) else { return }
    switch line.outcome {
    case .completed:
      for participant in facts.participants(of: line) {
        completers.take(
          Int32(place), on: ended, at: Int(participant) * windows.count + window, facts.lines)
      }
      let minutes = facts.meetings(of: line).reduce(0) { $0 + Int($1.minutes) }
      add(line, window) {
        $0.completed += 1
        $0.minutesOfCompleted += minutes
        $0.mostMinutesOfACompletion = max($0.mostMinutesOfACompletion, minutes)
        if !line.isFollowed { $0.completedForTheRate += 1 }
      }
    case .endedEarly: add(line, window) { $0.endedEarly += 1 }
    case .none, .leftOut: break
    }
  }

  /// Counts held sessions, which of one window come one after the other.
  private mutating func countMeetings(of line: ImpactFacts.Line, _ place: Int) {
    var sum = ImpactCount()
    var current: Int?
    func isNew(_ window: Int?) -> Bool { window != current }
    for meeting in facts.meetings(of: line) {
      let window = windows.window(of: meeting.day)
      if isNew(window) {
        if let current { close(sum, of: line, place, in: current) }
        (sum, current) = (ImpactCount(), window)
      }
      guard let window else { continue }
      let minutes = Int(meeting.minutes)
      let people = facts.present(at: meeting, of: line)
      sum.sessions += 1
      sum.minutes += minutes
      sum.participantMinutes += minutes * people.count
      if line.participantCount == 1 { sum.minutesOneToOne += minutes }
      for person in people {
        let at = Int(person) * windows.count + window
        let (all, isBeyond) = self.minutes[at].addingReportingOverflow(Int32(minutes))
        self.minutes[at] = isBeyond ? .max : all
        supported.take(Int32(place), on: meeting.day, at: at, facts.lines)
        if line.participantCount == 1 {
          oneToOne.take(Int32(place), on: meeting.day, at: at, facts.lines)
        }
      }
    }
    if let current { close(sum, of: line, place, in: current) }
  }

  private mutating func close(
    _ sum: ImpactCount, of line: ImpactFacts.Line, _ place: Int, in window: Int
  ) {
    add(line, window) { $0.addTimes(of: sum) }
    worked.append((Int32(place), Int32(window)))
  }

  /// Finds how much of a cell's time one person can have had at most: what they had in all cells.
  private mutating func findLargestShares() {
    for (place, window) in worked {
      let line = facts.lines[Int(place)]
      let most =
        facts.participants(of: line)
        .map { minutes[Int($0) * windows.count + Int(window)] }.max() ?? 0
      add(line, Int(window)) { $0.mostMinutesOfAPerson = max($0.mostMinutesOfAPerson, Int(most)) }
    }
  }

  /// Changes every cell in which an engagement counts, and the total.
  private mutating func add(
    _ line: ImpactFacts.Line, _ window: Int, _ change: (inout ImpactCount) -> Void
  ) {
    change(&totals[window])
    for dimension in ImpactFacts.single.indices {
      let values = facts.codes[dimension].count
      change(&cells[dimension][window * values + Int(line.values[dimension])])
    }
    let theme = ImpactDimension.theme.place
    let values = facts.codes[theme].count
    if line.themeCount == 0 { change(&cells[theme][window * values]) }
    for place in Int(line.firstTheme)..<Int(line.firstTheme + line.themeCount) {
      change(&cells[theme][window * values + Int(facts.themes[place])])
    }
  }

  private mutating func countPeople(_ firsts: Firsts, _ change: (inout ImpactCount) -> Void) {
    for (place, line) in firsts.lines.enumerated() where line >= 0 {
      add(facts.lines[Int(line)], place % windows.count, change)
    }
  }

  func result(_ spans: [DateSpan], _ dimensions: [ImpactDimension]) -> ImpactCounts {
    var cut: [ImpactDimension: [[ImpactCounts.Cell]]] = [:]
    for dimension in dimensions {
      let codes = facts.codes[dimension.place]
      cut[dimension] = windows.ranges.indices.map { window in
        let all = zip(codes, cells[dimension.place][(window * codes.count)...]).map {
          ImpactCounts.Cell(value: $0.0, count: $0.1)
        }
        return all.filter { $0.count != ImpactCount() }.sorted { left, right in
          guard let first = left.value else { return false }
          return right.value.map { first < $0 } ?? true
        }
      }
    }
    return ImpactCounts(
      spans, totals: totals, activePractitioners: activePractitioners, cells: cut)
  }
}

extension ImpactCount {
  fileprivate mutating func addTimes(of other: ImpactCount) {
    sessions += other.sessions
    minutes += other.minutes
    minutesOneToOne += other.minutesOneToOne
    participantMinutes += other.participantMinutes
  }
}
