/// A version of the shared agreement, for those who may read it: agreement, and no content of sessions.
public struct ShownAgreement: Hashable, Sendable, Codable {
  /// Somebody whom the version concerns.
  public struct Party: Hashable, Sendable, Codable {
    /// Who.
    public let name: String
    /// In what role.
    public let role: Role
    /// When they signed it or took note of it.
    public let signed: Instant?
  }

  /// A shared goal.
  public struct Goal: Hashable, Sendable, Codable {
    /// Names the goal.
    public let id: SharedGoalID
    /// What is to be different.
    public let goal: String
    /// What it means for the individual.
    public let individualImpact: String
    /// What it means for the organisation.
    public let organisationalImpact: String
    /// How all will tell that it is met.
    public let measure: String
    /// Where it stood at the beginning.
    public let baseline: String?
  }

  /// What is said about one item.
  public struct Text: Hashable, Sendable, Codable {
    /// The item.
    public let item: AgreementItem
    /// The sentences.
    public let text: String
  }

  /// How many sessions, how long and where.
  public struct Logistics: Hashable, Sendable, Codable {
    /// How many sessions.
    public let sessions: Int
    /// How many minutes each.
    public let minutes: Int
    /// How they meet.
    public let mode: MeetingMode
    /// Where.
    public let place: String?
  }

  /// Its number.
  public let version: Int
  /// When it was proposed.
  public let proposed: Instant
  /// The leadership programme of which the engagement was a part (rule A22).
  public let programme: LeadershipProgrammeID?
  /// Whom it concerns.
  public let parties: [Party]
  /// The goals.
  public let goals: [Goal]
  /// What is said in sentences.
  public let texts: [Text]
  /// How many sessions, how long and where.
  public let logistics: Logistics
  /// When progress is looked at.
  public let reviews: [ReviewPlan.Point]
  /// Who comes to reviews.
  public let reviewers: [Role]
  /// Whether sessions are in working hours.
  public let inWorkingHours: Bool
  /// Whether the sponsor keeps the time free.
  public let isTimeKeptBySponsor: Bool
  /// What the sponsor commits themselves to.
  public let commitments: [SponsorDuty]
  /// On what grounds confidence may be broken.
  public let limits: [DisclosureGround]
}

/// That a version of an agreement exists, and when it was proposed and signed, without a word of it.
public struct AgreementDates: Hashable, Sendable, Codable {
  /// Its number.
  public let version: Int
  /// When it was proposed.
  public let proposed: Instant
  /// When it was signed, the earliest first.
  public let signed: [Instant]
}

/// What the two agreed between themselves: content.
public struct ShownWorkingAgreement: Hashable, Sendable, Codable {
  /// How often it was written.
  public let edition: Int
  /// When it was last written.
  public let written: Instant
  /// Goals that stay between the two.
  public let privateGoals: [String]
  /// How they work together.
  public let waysOfWorking: String
  /// Anything else that both want to remember.
  public let notes: String?
}

extension EngagementSight {
  /// The versions that the reader may read: all of them for the two, those of rule R30 for a sponsor.
  var agreements: [ShownAgreement] {
    let all = state.sharedAgreements[engagement.id]?.versions ?? []
    let readable: [AgreementVersion] =
      column == .dataProtectionOfficer
      ? all
      : beholder.map {
        state.agreementVersions(of: engagement.id, readableBy: $0, as: column, on: today)
      } ?? []
    return readable.map(shown)
  }

  private func shown(_ version: AgreementVersion) -> ShownAgreement {
    let terms = version.terms.reveal()
    return ShownAgreement(
      version: version.number, proposed: version.proposed, programme: version.programme,
      parties: version.parties.map {
        .init(name: name($0.person), role: $0.role, signed: version.signature(of: $0)?.at)
      },
      goals: terms.goals.map {
        .init(
          id: $0.id, goal: $0.goal, individualImpact: $0.individualImpact,
          organisationalImpact: $0.organisationalImpact, measure: $0.measure,
          baseline: $0.baseline)
      }, texts: terms.texts.map { .init(item: $0.item, text: $0.text) },
      logistics: .init(
        sessions: terms.logistics.sessions, minutes: terms.logistics.minutes,
        mode: terms.logistics.mode, place: terms.logistics.place),
      reviews: terms.reviewPlan.points, reviewers: terms.reviewPlan.attendees,
      inWorkingHours: terms.protectedTime.inWorkingHours,
      isTimeKeptBySponsor: terms.protectedTime.isArrangedBySponsor,
      commitments: terms.commitments, limits: terms.limits)
  }

  var agreementDates: [AgreementDates] {
    (state.sharedAgreements[engagement.id]?.versions ?? []).map {
      AgreementDates(
        version: $0.number, proposed: $0.proposed, signed: $0.signatures.map(\.at).sorted())
    }
  }

  /// The working agreement, each text as a function gives it back.
  func workingAgreement(
    _ text: (String) -> String = { $0 }
  ) -> ShownWorkingAgreement? {
    guard shows(word: "workingAgreement") else { return nil }
    return state.workingAgreements[engagement.id].map { agreement in
      let terms = agreement.terms.reveal()
      return ShownWorkingAgreement(
        edition: agreement.edition, written: agreement.written,
        privateGoals: terms.privateGoals.map(text), waysOfWorking: text(terms.waysOfWorking),
        notes: terms.notes.map(text))
    }
  }
}
