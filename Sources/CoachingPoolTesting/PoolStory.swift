public import CoachingPool
public import Testing

/// Tells a small pool in words: who works where, who coaches, who asks.
///
/// Whatever a test does not name has a fixed and harmless value: councils have live memberships,
/// practitioners are qualified with evidence on file, requests are open. A person is known by one word,
/// and so are their practitioner's membership and their request.
///
/// ```swift
/// let story = PoolStory()
///   .council("ashvale").employs("amara", managedBy: "mo").asks("amara", themes: ["newRole"])
///   .council("brindlewood").coach("boris", themes: ["newRole"])
/// expectEligible("amara", with: "boris", in: story)
/// ```
///
/// A word that is no identifier, and a place that is not told, are recorded as an issue where they
/// stand, and listed in ``faults``; what they were to tell is left out.
public struct PoolStory: Sendable {
  /// The moment of a story that names none: nine o'clock by Coordinated Universal Time on Monday,
  /// 15 June 2026.
  public static let usualMoment = Instant(secondsSince1970: 1_781_514_000)

  /// The moment at which the pool is looked at.
  public let now: Instant
  /// What could not be told, in the order of telling.
  public internal(set) var faults: [StoryFault] = []

  var organisations: [Organisation] = []
  var memberships: [Membership] = []
  var cast: [StoryPerson] = []
  /// Practitioners, requests and what lies between them.
  var work: [Record] = []
  var policy = PoolPolicy()

  /// Begins a story at a moment.
  public init(at now: Instant = PoolStory.usualMoment) { self.now = now }

  /// The day of the story, as the pool's calendar shows it.
  public var today: CivilDate { PoolTimeZone.unitedKingdom.date(at: now) }

  /// Every record that was told.
  public var records: [Record] {
    [.policy(policy)] + organisations.map { .organisation($0) }
      + memberships.map { .membership($0) } + cast.map { .person($0.person) } + work
  }

  /// The pool as it was told.
  public var state: PoolState { PoolState(records) }

  /// The pool with what rules look at beside a pair.
  public var context: MatchContext { MatchContext(state, at: now) }
}

extension PoolStory {
  /// Adds an organisation with a live membership; what is told next happens there.
  public func council(
    _ word: String, _ type: OrganisationType = .countyCouncil, sector: Sector = .localGovernment,
    sharedManagement: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) -> PoolStory {
    telling(sourceLocation) { story throws(StoryFault) in
      let id: OrganisationID = try story.identifier(word)
      guard !story.organisations.contains(where: { $0.id == id }) else {
        throw StoryFault(.toldBefore, word)
      }
      story.organisations.append(
        Organisation(
          id: id, names: [Dated("\(word) Council")], type: type, sector: sector,
          sharedManagement: sharedManagement.map { [Dated($0)] } ?? []))
      let membership: MembershipID = try story.identifier("m-" + word)
      let began = story.today.adding(days: -400)
      guard let span = DateSpan(from: began, to: nil) else { return }
      story.memberships.append(
        Membership(
          id: membership, organisation: id, pool: PoolID(unchecked: "pool"), span: span))
    }
  }

  /// Ends the membership of the organisation told last, as the first day outside it.
  public func leavesThePool(
    on day: CivilDate, sourceLocation: SourceLocation = #_sourceLocation
  ) -> PoolStory {
    telling(sourceLocation) { story throws(StoryFault) in
      guard let last = story.memberships.indices.last,
        let span = DateSpan(from: story.memberships[last].span.start, to: day)
      else { throw StoryFault(.nowhere, "\(day)") }
      story.memberships[last].span = span
      story.memberships[last].noticeGiven = story.memberships[last].span.start
    }
  }

  /// Replaces the policy of the pool.
  public func policy(_ change: (inout PoolPolicy) -> Void) -> PoolStory {
    var story = self
    change(&story.policy)
    return story
  }

  /// Adds a record as it is, for what the story has no word for.
  public func record(_ record: Record) -> PoolStory {
    var story = self
    story.work.append(record)
    return story
  }

  /// Tells a sentence, or records why it cannot be told.
  func telling(
    _ sourceLocation: SourceLocation, _ sentence: (inout PoolStory) throws(StoryFault) -> Void
  ) -> PoolStory {
    var story = self
    do throws(StoryFault) { try sentence(&story) } catch {
      story = self
      story.faults.append(error)
      Issue.record("\(error.description)", sourceLocation: sourceLocation)
    }
    return story
  }

  func identifier<Subject>(_ word: String) throws(StoryFault) -> Identifier<Subject> {
    do { return try Identifier(word) } catch {
      throw StoryFault(.noIdentifier, word, error.description)
    }
  }

  func codes<Code: VocabularyCode>(_ words: [String]) throws(StoryFault) -> [Code] {
    var codes: [Code] = []
    for word in words {
      guard let code = Code(word) else { throw StoryFault(.noWord, word, Code.textForm) }
      codes.append(code)
    }
    return codes
  }

  /// The organisation of that word, or the one told last.
  func place(_ word: String?) throws(StoryFault) -> OrganisationID {
    guard let word else {
      guard let last = organisations.last else { throw StoryFault(.nowhere, "") }
      return last.id
    }
    guard let found = organisations.first(where: { $0.id.text == word }) else {
      throw StoryFault(.nowhere, word)
    }
    return found.id
  }
}
