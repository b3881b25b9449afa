/// On what terms people work together: chemistry, pauses, sessions, contracting, evaluation.
///
/// How many practitioners an individual may meet before choosing is
/// ``RequestPolicy/maxConcurrentInvitations`` (rule A35).
public struct EngagementPolicy: Hashable, Sendable, Codable {
  /// Whether the two may do without a chemistry meeting.
  ///
  /// By design: yes, since workflow section 8.3, E5, leaves it to the policy, and mentors often begin
  /// with the first meeting.
  public var maySkipChemistry = true
  /// Whether practitioners may keep notes of sessions in the pool; the individual may then obtain them.
  ///
  /// Source: rule A25, off by default.
  public var allowsPractitionerNotes = false
  /// The most days of a pause.
  ///
  /// Source: rules A19 and A33, 52 weeks.
  public var mostPauseDays = 364
  /// Days without a session after which an individual is asked whether the engagement still stands.
  ///
  /// Source: workflow section 7.5 and rule A33, 120 days.
  public var dormantAfter = 120
  /// Days from the first question to the second, and from the second to the end.
  ///
  /// Source: rule A33, 14 days each.
  public var questionInterval = 14
  /// Days for which sessions may go on under the old agreement while a new one is made.
  ///
  /// Source: workflow section 8.3, E16, 28 days.
  public var recontractingDays = 28
  /// How many sessions an engagement usually has; a plan outside is advised about.
  ///
  /// Source: sponsor guide, "4 - 6 sessions" (rule R31).
  public var typicalSessions = NumberRange(4...6)
  /// How many sessions a plan may have without a reason or the coordinator's approval.
  ///
  /// Source: rule R31, 1 to 6.
  public var permittedSessions = NumberRange(1...6)
  /// How many minutes a session usually has; a plan outside is advised about.
  ///
  /// Source: sponsor guide, sessions of one to two hours (rule R31).
  public var typicalMinutes = NumberRange(60...120)
  /// How many minutes a session may be planned for without a reason.
  ///
  /// Source: rule R31, 30 to 180.
  public var permittedMinutes = NumberRange(30...180)
  /// How many minutes a session may be planned for at all.
  ///
  /// Source: rule R31, more than 0 and at most 480.
  public var possibleMinutes = NumberRange(1...480)
  /// The most minutes that a session may be recorded with; above those that may be planned it is
  /// flagged.
  ///
  /// Source: rule A31, 1,440.
  public var mostRecordedMinutes = 1440
  /// How many minutes a session of the executive line usually has.
  ///
  /// Source: executive coaching page, 60 to 90 minutes.
  public var executiveMinutes = NumberRange(60...90)
  /// How many days usually lie between two sessions of the executive line.
  ///
  /// Source: executive coaching page, every two to four weeks (rule R32).
  public var executiveGapDays = NumberRange(14...28)
  /// Hours of notice with which a session is called off in time.
  ///
  /// Source: workflow section 8.4, 24 hours; published pages show 24 and 48.
  public var cancellationNotice = 24
  /// The number of sessions missed or called off late by the individual at which the pool coordinator is
  /// told, and again at each more.
  ///
  /// Source: rule R35, two.
  public var promptAfterMissed = 2
  /// Minutes of a chemistry meeting, for a calendar.
  ///
  /// Source: rule R34, 30 minutes; published pages say thirty, sometimes an hour.
  public var chemistryMinutes = 30
  /// Minutes of a contracting meeting.
  ///
  /// Source: sponsor guide, about 30 minutes (rule R29).
  public var contractingMinutes = 30
  /// How many items of a shared agreement people type; the others are the policy's own texts.
  ///
  /// Source: rule A22, at most five.
  public var mostTypedItems = 5
  /// What agreements say unless people say otherwise, at most one text an item.
  ///
  /// Source: rule A22; the library's sentences are by design, to be confirmed by a pool.
  public var standardTexts = StandardText.standard
  /// Whether the two may find a final review not applicable.
  ///
  /// By design: yes, since workflow section 8.3, E13, knows an end without one.
  public var mayWaiveFinalReview = true
  /// Months after the closure at which the individual is asked once more.
  ///
  /// Source: rule R47, six.
  public var evaluationMonths = 6

  /// Sets the library's numbers; each may then be changed.
  public init() {}

  /// Reads a policy, an older one too: what came later and is absent has the library's default.
  public init(from decoder: any Decoder) throws {
    let form = try decoder.container(keyedBy: CodingKeys.self)
    maySkipChemistry =
      try form.decodeIfPresent(Bool.self, forKey: .maySkipChemistry) ?? maySkipChemistry
    allowsPractitionerNotes =
      try form.decodeIfPresent(Bool.self, forKey: .allowsPractitionerNotes)
      ?? allowsPractitionerNotes
    func number(_ key: CodingKeys, _ usual: Int) throws -> Int {
      try form.decodeIfPresent(Int.self, forKey: key) ?? usual
    }
    func range(_ key: CodingKeys, _ usual: NumberRange) throws -> NumberRange {
      try form.decodeIfPresent(NumberRange.self, forKey: key) ?? usual
    }
    mostPauseDays = try number(.mostPauseDays, mostPauseDays)
    dormantAfter = try number(.dormantAfter, dormantAfter)
    questionInterval = try number(.questionInterval, questionInterval)
    recontractingDays = try number(.recontractingDays, recontractingDays)
    typicalSessions = try range(.typicalSessions, typicalSessions)
    permittedSessions = try range(.permittedSessions, permittedSessions)
    typicalMinutes = try range(.typicalMinutes, typicalMinutes)
    permittedMinutes = try range(.permittedMinutes, permittedMinutes)
    possibleMinutes = try range(.possibleMinutes, possibleMinutes)
    mostRecordedMinutes = try number(.mostRecordedMinutes, mostRecordedMinutes)
    executiveMinutes = try range(.executiveMinutes, executiveMinutes)
    executiveGapDays = try range(.executiveGapDays, executiveGapDays)
    cancellationNotice = try number(.cancellationNotice, cancellationNotice)
    promptAfterMissed = try number(.promptAfterMissed, promptAfterMissed)
    chemistryMinutes = try number(.chemistryMinutes, chemistryMinutes)
    contractingMinutes = try number(.contractingMinutes, contractingMinutes)
    mostTypedItems = try number(.mostTypedItems, mostTypedItems)
    standardTexts =
      try form.decodeIfPresent([StandardText].self, forKey: .standardTexts) ?? standardTexts
    mayWaiveFinalReview =
      try form.decodeIfPresent(Bool.self, forKey: .mayWaiveFinalReview) ?? mayWaiveFinalReview
    evaluationMonths = try number(.evaluationMonths, evaluationMonths)
  }
}

extension EngagementPolicy {
  /// The stretches by their names in the stored form.
  static let ranges:
    [(name: String, path: any WritableKeyPath<EngagementPolicy, NumberRange> & Sendable)] =
      [
        ("typicalSessions", \.typicalSessions), ("permittedSessions", \.permittedSessions),
        ("typicalMinutes", \.typicalMinutes), ("permittedMinutes", \.permittedMinutes),
        ("possibleMinutes", \.possibleMinutes), ("executiveMinutes", \.executiveMinutes),
        ("executiveGapDays", \.executiveGapDays),
      ]

  /// What is wrong with the stretches beside the ranges of their ends.
  func faults(into list: inout FaultList) {
    for (name, path) in Self.ranges where self[keyPath: path].least > self[keyPath: path].most {
      list.add(
        "engagements.\(name)", .contradiction, ["what": "the least of \(name) lies above the most"])
    }
    func within(_ inner: String, _ some: NumberRange, _ outer: String, _ all: NumberRange) {
      if some.least < all.least || some.most > all.most {
        list.add(
          "engagements.\(inner)", .contradiction,
          ["what": "\(inner) reaches beyond \(outer)"])
      }
    }
    within("typicalSessions", typicalSessions, "permittedSessions", permittedSessions)
    within("typicalMinutes", typicalMinutes, "permittedMinutes", permittedMinutes)
    within("permittedMinutes", permittedMinutes, "possibleMinutes", possibleMinutes)
    within("executiveMinutes", executiveMinutes, "possibleMinutes", possibleMinutes)
    list.duplicates("engagements.standardTexts", standardTexts.map(\.item.rawValue))
    for text in standardTexts {
      list.text("engagements.standardTexts", text.text, limit: 4000)
      if !text.item.isPrefilled {
        list.add(
          "engagements.standardTexts", .contradiction,
          ["what": "the item \(text.item.rawValue) is for people to say"])
      }
    }
    if mostRecordedMinutes < possibleMinutes.most {
      list.add(
        "engagements.mostRecordedMinutes", .contradiction,
        ["what": "more may be planned than recorded"])
    }
  }
}
