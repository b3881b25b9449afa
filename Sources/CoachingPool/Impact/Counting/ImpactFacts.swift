internal import MatchingAlgorithms

/// Everything that impact figures are counted from: engagements and held sessions in short numbers.
///
/// People, practitioners, organisations and codes are numbered as they come, so that ten years of a large
/// pool fit in the memory of a small machine. It holds no content, and it is raw: what is counted from it
/// is published by way of disclosure control alone.
public struct ImpactFacts: Sendable {
  /// One engagement.
  struct Line {
    /// The mixed hash of its identifier, which decides between two of one day.
    let hash: UInt64
    let practitioner: Int32
    let firstParticipant: Int32
    let participantCount: Int32
    /// The values of the dimensions that have one each, in the order of ``ImpactFacts/single``.
    let values: SIMD8<Int16>
    let firstTheme: Int32
    let themeCount: Int32
    let proposed: Int32
    let activated: Int32?
    let ended: Int32?
    let outcome: Outcome
    /// Whether another engagement followed it.
    let isFollowed: Bool
    let crossing: Crossing
    /// For how many days the request waited; `-1` where that does not count.
    let waited: Int16
    let firstMeeting: Int32
    let meetingCount: Int32
  }

  /// How it ended, as the rate of completions counts it (rule A36).
  enum Outcome: UInt8 {
    case none, completed, endedEarly, leftOut
  }

  /// Whether practitioner and individual are of two organisations.
  enum Crossing: UInt8 {
    case unknown, inside, across
  }

  /// One held session.
  struct Meeting {
    let day: Int32
    let minutes: Int16
    let present: Int16
    /// Where those who were there begin in ``ImpactFacts/present``; `-1` for the first participant alone.
    let firstPresent: Int32
    /// The organisation that gave the time, by its number among organisations; 0 for none.
    let giver: Int16
  }

  /// The dimensions of which an engagement has one value.
  static let single: [ImpactDimension] = [.organisation, .sector, .level, .kind, .line]

  private(set) var lines: [Line] = []
  private(set) var meetings: [Meeting] = []
  /// The participants of all engagements, one engagement after the other.
  private(set) var participants: [Int32] = []
  /// Who was at sessions with several participants, by the numbers of people.
  private(set) var present: [Int32] = []
  private(set) var themes: [Int16] = []
  /// The codes of each dimension's values; the first is that of none.
  private(set) var codes: [[String?]] = ImpactDimension.allCases.map { _ in [nil] }
  private var numbers: [[String: Int16]] = ImpactDimension.allCases.map { _ in [:] }
  private var known: Set<EngagementID> = []
  private var people: [PersonID: Int32] = [:]
  private var practitioners: [PersonID: Int32] = [:]

  /// Makes facts of nothing.
  public init() {}

  /// What is wrong with the engagements that a pool's state holds and that could not be counted.
  public private(set) var leftOut: [Fault] = []

  /// How many engagements there are.
  public var engagementCount: Int { lines.count }
  /// How many held sessions there are.
  public var sessionCount: Int { meetings.count }
  /// How many people are among the participants.
  public var personCount: Int { people.count }
  /// How many practitioners there are.
  public var practitionerCount: Int { practitioners.count }

  /// Takes an engagement.
  ///
  /// - Throws: ``ValidationError`` with everything that keeps it from being counted; nothing is taken then.
  /// - Complexity: O(k log k) in its sessions.
  public mutating func add(_ engagement: CountedEngagement) throws(ValidationError) {
    var faults = engagement.faults()
    if known.contains(engagement.id) {
      var list = FaultList(RecordKey(.engagement, engagement.id.text))
      list.add("id", .duplicate, ["value": engagement.id.text])
      faults += list.faults
    }
    let entries = [meetings.count, participants.count, present.count, themes.count, lines.count]
    if entries.contains(where: { $0 > Int(Int32.max) / 2 }) {
      var list = FaultList(RecordKey(.engagement, engagement.id.text))
      list.add("sessions", .contradiction, ["what": "facts hold a billion entries already"])
      faults += list.faults
    }
    if !faults.isEmpty { throw ValidationError(faults) }
    known.insert(engagement.id)
    let firstParticipant = participants.count
    for person in engagement.participants { participants.append(people.number(of: person)) }
    let firstTheme = themes.count
    for theme in engagement.themes.uniqued() { themes.append(number(of: theme.code, .theme)) }
    let firstMeeting = meetings.count
    for session in engagement.sessions.sorted(by: { $0.date < $1.date }) {
      add(session, firstParticipant)
    }
    lines.append(
      Line(
        hash: StableHash.of(engagement.id.text),
        practitioner: practitioners.number(of: engagement.practitioner),
        firstParticipant: Int32(firstParticipant),
        participantCount: Int32(engagement.participants.count),
        values: [
          number(of: engagement.organisation?.text, .organisation),
          number(of: engagement.sector?.code, .sector), number(of: engagement.level, .level),
          number(of: engagement.kind.code, .kind), number(of: engagement.line.rawValue, .line),
          0, 0, 0,
        ],
        firstTheme: Int32(firstTheme), themeCount: Int32(themes.count - firstTheme),
        proposed: Int32(engagement.proposed.dayNumber),
        activated: engagement.activated.map { Int32($0.dayNumber) },
        ended: engagement.ended.map { Int32($0.dayNumber) }, outcome: engagement.outcome,
        isFollowed: engagement.hasSuccessor,
        crossing: engagement.crossing, waited: Int16(engagement.waited ?? -1),
        firstMeeting: Int32(firstMeeting),
        meetingCount: Int32(meetings.count - firstMeeting)))
  }

  /// The same facts with the engagements alone that have one of some values in a dimension.
  ///
  /// People keep their numbers, so that ``personCount`` and ``sessionCount`` stay those of all.
  /// - Complexity: O(n) in the engagements.
  func only(_ dimension: ImpactDimension, _ values: [String]) -> ImpactFacts {
    guard let place = Self.single.firstIndex(of: dimension) else { return self }
    let wanted = Set(values.compactMap { numbers[dimension.place][$0] })
    var part = self
    part.lines.removeAll { !wanted.contains($0.values[place]) }
    return part
  }

  mutating func leaveOut(_ faults: [Fault]) { leftOut += faults }

  private mutating func add(_ session: CountedSession, _ firstParticipant: Int) {
    let places = session.present.uniqued()
    let isOfTheFirst = places == [0]
    let firstPresent = isOfTheFirst ? -1 : Int32(present.count)
    if !isOfTheFirst {
      for place in places { present.append(participants[firstParticipant + place]) }
    }
    meetings.append(
      Meeting(
        day: Int32(session.date.dayNumber), minutes: Int16(session.minutes),
        present: Int16(clamping: places.count), firstPresent: firstPresent,
        giver: number(of: session.giver?.text, .organisation)))
  }

  /// The number of a code among the values of a dimension; 0 for none.
  private mutating func number(of code: String?, _ dimension: ImpactDimension) -> Int16 {
    guard let code else { return 0 }
    let place = dimension.place
    if let known = numbers[place][code] { return known }
    // Beyond what a short number holds, which no vocabulary and no region comes near, all is as if unknown.
    guard let next = Int16(exactly: codes[place].count) else { return 0 }
    numbers[place][code] = next
    codes[place].append(code)
    return next
  }
}

extension ImpactDimension {
  /// Its place in the order of cases.
  var place: Int {
    switch self {
    case .organisation: 0
    case .sector: 1
    case .level: 2
    case .kind: 3
    case .line: 4
    case .theme: 5
    }
  }
}

extension CountedEngagement {
  /// How it counts in the rate of completions: one that another followed is left out (rule A36), and one
  /// that ended since the two did not fit is nobody's failure (metrics, 11.1).
  fileprivate var outcome: ImpactFacts.Outcome {
    guard let closure else { return .none }
    if closure.countsAsCompletion { return .completed }
    return hasSuccessor || closure == .noFit || closure == .notChosen || activated == nil
      ? .leftOut : .endedEarly
  }

  fileprivate var crossing: ImpactFacts.Crossing {
    guard let organisation, !practitionerOrganisations.isEmpty else { return .unknown }
    return practitionerOrganisations.contains(organisation) ? .inside : .across
  }
}

extension [PersonID: Int32] {
  /// The number of a person, the next one where it has none yet.
  fileprivate mutating func number(of person: PersonID) -> Int32 {
    if let known = self[person] { return known }
    let next = Int32(count)
    self[person] = next
    return next
  }
}

extension ImpactFacts: Redacted {}
