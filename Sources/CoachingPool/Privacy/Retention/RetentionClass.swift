/// How long a kind of data is kept, from when, and what then happens to it.
///
/// The months are the policy's (``RetentionPolicy``). Source: workflow section 12.2, rules A25 and A48; what
/// those leave open is in decision record 0046.
public enum RetentionClass: String, Hashable, Sendable, Codable, CaseIterable {
  /// A practitioner's notes of sessions.
  case practitionerNotes
  /// What somebody wrote for themselves.
  case reflections
  /// Agreements, reviews, preparations, actions, places: the texts of an engagement.
  case agreements
  /// Who worked with whom, when, for how long, on what.
  case engagementFacts
  /// A request that led to no engagement.
  case requests
  /// A person's record, with their conflicts and merges.
  case people
  /// A practitioner's profile, credentials, supervision and CPD.
  case practitioners
  /// That confidence was broken.
  case disclosures
  /// A complaint.
  case complaints
  /// A consent.
  case consents
  /// What people answered when they were asked.
  case evaluations
  /// Who did what, by pseudonym.
  case auditTrail
  /// Costs, charges and benefits.
  case money
  /// Legal holds that were lifted.
  case legalHolds
  /// What is about nobody: organisations, policies, published rates, rounds that name identifiers alone.
  case nobody
}

extension RetentionClass {
  /// What begins the time.
  public enum Trigger: String, Hashable, Sendable, Codable, CaseIterable {
    /// The engagement ended.
    case engagementEnd
    /// The practitioner left the pool or was removed.
    case membershipEnd
    /// Whatever the person last asked for, took part in or did for the pool ended.
    case lastActivity
    /// It was submitted.
    case submission
    /// It was recorded or given.
    case collection
    /// It was decided, lifted or taken back.
    case decision
    /// Nothing; it goes with the person.
    case withThePerson
    /// Nothing; it is kept.
    case never
  }

  /// What happens when the time is over.
  public enum Action: String, Hashable, Sendable, Codable, CaseIterable {
    /// The record goes; of a person, all but what counts are made of.
    case erase
    /// Its texts go, and its codes, days and numbers stay.
    case eraseTexts
    /// Whoever it names gets another identifier that leads to nobody.
    case pseudonymise
    /// The actor's pseudonym goes, and their role stays.
    case truncateToRole
    /// Somebody looks and decides; nothing happens by itself.
    case review
    /// Nothing.
    case keep
  }

  /// What begins the time.
  public var trigger: Trigger {
    switch self {
    case .practitionerNotes, .agreements, .engagementFacts: .engagementEnd
    case .reflections: .withThePerson
    case .requests: .submission
    case .people: .lastActivity
    case .practitioners: .membershipEnd
    case .disclosures, .evaluations, .auditTrail, .money: .collection
    case .complaints, .consents, .legalHolds: .decision
    case .nobody: .never
    }
  }

  /// What happens when the time is over.
  public var action: Action {
    switch self {
    case .practitionerNotes, .reflections, .people, .consents, .legalHolds: .erase
    case .agreements, .evaluations, .money: .eraseTexts
    case .engagementFacts, .requests, .practitioners: .pseudonymise
    case .disclosures, .complaints: .review
    case .auditTrail: .truncateToRole
    case .nobody: .keep
    }
  }

  /// Why it may be kept until then.
  public var basis: String {
    switch self {
    case .practitionerNotes: "The practitioner's practice; rule R37, off by default (A25)."
    case .reflections: "The person's own; it goes with their record."
    case .agreements: "Contracting and its review, and questions that come up after the end."
    case .engagementFacts: "Public task: who is served, reported for two years by name."
    case .requests: "Public task: unmet need, told in counts."
    case .people: "Public task, for as long as somebody uses the pool and two years after."
    case .practitioners: "Fitness to practise, while live and two years after."
    case .disclosures: "Claims; restricted, and looked at after seven years."
    case .complaints: "Claims: the limitation period of six years."
    case .consents: "Proof that consent was given, and taken back."
    case .evaluations: "Statistics, from which answers are aggregated."
    case .auditTrail: "Accountability: six years."
    case .money: "Accounts; what an individual said of a benefit is no account."
    case .legalHolds: "Proof that something was kept lawfully."
    case .nobody: "No data about people, or counts alone."
    }
  }
}

extension RecordKind {
  /// The row of the retention policy for records of this kind.
  ///
  /// There is no default on purpose: a new kind of record does not compile until somebody says how long it is
  /// kept (rule A25, "every kind of record has a retention row").
  public var retention: RetentionClass {
    switch self {
    case .pool, .policy, .organisation, .membership, .benchmark, .costItem, .charge, .round,
      .signpostingTally:
      .nobody
    case .person, .personMerge, .conflictDeclaration, .poolEvent, .trainingCohort, .supervisor:
      .people
    case .practitioner, .assurance, .supervisionEntry, .supervisionArrangement,
      .supervisionWaiver, .cpdEntry:
      .practitioners
    case .request, .invitation: .requests
    case .engagement, .goalRating, .evaluationRequest: .engagementFacts
    case .sharedAgreement, .workingAgreement, .session, .sessionAction, .reviews, .sponsorRating,
      .sponsorPreparation:
      .agreements
    case .practitionerNote: .practitionerNotes
    case .reflection: .reflections
    case .disclosure: .disclosures
    case .complaint: .complaints
    case .logConsent: .consents
    case .evaluationResponse, .practitionerFeedback: .evaluations
    case .auditEntry: .auditTrail
    case .benefitItem: .money
    case .legalHold: .legalHolds
    }
  }

  /// Who decides what records of this kind are kept for, and answers for it (rule A25).
  ///
  /// A note names its own, since a practitioner may keep notes of their own practice.
  public var controller: DataController {
    switch self {
    case .practitionerNote: .practitioner
    default: .pool
    }
  }
}
