/// When and on what terms people may ask, and practitioners are asked.
public struct RequestPolicy: Hashable, Sendable, Codable {
  /// How the days of an invitation are counted.
  public enum DayCount: String, Hashable, Sendable, Codable, CaseIterable {
    /// Every day counts.
    case calendar
    /// Monday to Friday count, but for the policy's holidays.
    case working
  }

  /// Which of the requests that a round of some requests alone leaves out have missed it.
  ///
  /// Source: rule A06, in the reading that is safer for the individual: all of them.
  public enum LeavingOut: String, Hashable, Sendable, Codable, CaseIterable {
    /// Every request that could have taken part.
    case countsForAll
    /// Those of a kind and provision that the round did take in.
    ///
    /// For a pool that decides each kind or line in rounds of its own.
    case countsForTheKind
    /// None of them.
    case countsForNobody
  }

  /// Days for which a subscription that lapsed without notice still takes new requests.
  ///
  /// Source: rule A11, 60 days.
  public var graceAfterLapse: Int
  /// Days within which an invitation is answered.
  ///
  /// Source: rule R23, a published pool's 14 days.
  public var invitationDays: Int
  /// Days without activity after which an individual is asked whether a request still stands.
  ///
  /// Source: rule A33, 90 days.
  public var firstQuestionAfter: Int
  /// Days from the first question to the second, and from the second to the end.
  ///
  /// Source: rule A33, 14 days each.
  public var questionInterval: Int
  /// Days for which a screening clears a person to submit.
  ///
  /// By design: 30 days, since what was true of a person's wellbeing may not stay so.
  public var clearanceDays: Int
  /// The youngest age in whole years; who is younger is referred to the safeguarding lead.
  ///
  /// Source: rule A03, 18.
  public var youngestAge: Int
  /// How many invitations of one request may wait for an answer at once.
  ///
  /// Source: rule R22, one; more stand for as many chemistry meetings (rule A35).
  public var maxConcurrentInvitations: Int
  /// How the days of an invitation are counted.
  ///
  /// Source: workflow section 8.2, calendar days; a pool's two pages differ.
  public var invitationDayCount: DayCount
  /// Days that are no working days beside Saturdays and Sundays.
  public var holidays: [CivilDate]
  /// Whether the next choice is asked by itself when an invitation is declined or expires.
  ///
  /// By design: yes; a pool that leaves it to its coordinator or its next round says no.
  public var forwardsAutomatically: Bool
  /// Days by which a practitioner's absences put off the end of one invitation at most.
  ///
  /// By design: 28 days, twice the usual time for an answer, since the individual waits with it. Away
  /// days beyond them count like any other. Source: rule A33, away days extend an invitation's 14.
  public var mostDaysAway: Int
  /// How many published rounds a request may miss before a coordinator decides about the next.
  ///
  /// Source: rule A06, one.
  public var roundsMissedInSilence: Int
  /// Whether a request that a round left out by ``RoundConstraints/only`` has missed that round.
  ///
  /// Source: rule A06; by design it has.
  public var leavingOut: LeavingOut
  /// Working days that an organisation has to decide about a request before it passes to the pool
  /// coordinator.
  ///
  /// Source: rule A23, ten.
  public var approvalWorkingDays: Int

  /// Sets the numbers.
  public init(
    graceAfterLapse: Int = 60, invitationDays: Int = 14, firstQuestionAfter: Int = 90,
    questionInterval: Int = 14, clearanceDays: Int = 30, youngestAge: Int = 18,
    maxConcurrentInvitations: Int = 1, invitationDayCount: DayCount = .calendar,
    holidays: [CivilDate] = [], forwardsAutomatically: Bool = true, roundsMissedInSilence: Int = 1,
    leavingOut: LeavingOut = .countsForAll, mostDaysAway: Int = 28, approvalWorkingDays: Int = 10
  ) {
    self.graceAfterLapse = graceAfterLapse
    self.invitationDays = invitationDays
    self.firstQuestionAfter = firstQuestionAfter
    self.questionInterval = questionInterval
    self.clearanceDays = clearanceDays
    self.youngestAge = youngestAge
    self.maxConcurrentInvitations = maxConcurrentInvitations
    self.invitationDayCount = invitationDayCount
    self.holidays = holidays
    self.forwardsAutomatically = forwardsAutomatically
    self.roundsMissedInSilence = roundsMissedInSilence
    self.leavingOut = leavingOut
    self.mostDaysAway = mostDaysAway
    self.approvalWorkingDays = approvalWorkingDays
  }

  /// Reads a policy, an older one too: what came later and is absent has the library's default.
  public init(from decoder: any Decoder) throws {
    let form = try decoder.container(keyedBy: CodingKeys.self)
    let usual = RequestPolicy()
    self.init(
      graceAfterLapse: try form.decode(Int.self, forKey: .graceAfterLapse),
      invitationDays: try form.decode(Int.self, forKey: .invitationDays),
      firstQuestionAfter: try form.decode(Int.self, forKey: .firstQuestionAfter),
      questionInterval: try form.decode(Int.self, forKey: .questionInterval),
      clearanceDays: try form.decode(Int.self, forKey: .clearanceDays),
      youngestAge: try form.decode(Int.self, forKey: .youngestAge),
      maxConcurrentInvitations: try form.decodeIfPresent(
        Int.self, forKey: .maxConcurrentInvitations) ?? usual.maxConcurrentInvitations,
      invitationDayCount: try form.decodeIfPresent(DayCount.self, forKey: .invitationDayCount)
        ?? usual.invitationDayCount,
      holidays: try form.decodeIfPresent([CivilDate].self, forKey: .holidays) ?? usual.holidays,
      forwardsAutomatically: try form.decodeIfPresent(Bool.self, forKey: .forwardsAutomatically)
        ?? usual.forwardsAutomatically,
      roundsMissedInSilence: try form.decodeIfPresent(Int.self, forKey: .roundsMissedInSilence)
        ?? usual.roundsMissedInSilence,
      leavingOut: try form.decodeIfPresent(LeavingOut.self, forKey: .leavingOut)
        ?? usual.leavingOut,
      mostDaysAway: try form.decodeIfPresent(Int.self, forKey: .mostDaysAway)
        ?? usual.mostDaysAway,
      approvalWorkingDays: try form.decodeIfPresent(Int.self, forKey: .approvalWorkingDays)
        ?? usual.approvalWorkingDays)
  }
}
