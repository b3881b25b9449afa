/// What the shared agreement says: goals, support, sessions, reviews, and what stays between the two.
///
/// Most of it is prefilled by the policy, and people type at most so many items as the policy says (rule
/// A22). Its signatories read it and nobody else; private goals belong to the ``WorkingAgreement``.
public struct AgreementTerms: Hashable, Sendable {
  /// The shared goals.
  public var goals: [SharedGoal]
  /// What is said in sentences, at most one text an item.
  public var texts: [AgreementText]
  /// How many sessions, how long and where.
  public var logistics: SessionLogistics
  /// When progress is looked at, and who comes.
  public var reviewPlan: ReviewPlan
  /// What is agreed about working time.
  public var protectedTime: ProtectedTimeTerms
  /// What the sponsor commits themselves to by signing.
  public var commitments: [SponsorDuty]
  /// On what grounds confidence may be broken.
  public var limits: [DisclosureGround]

  /// Composes terms.
  public init(
    goals: [SharedGoal] = [], texts: [AgreementText] = [], logistics: SessionLogistics,
    reviewPlan: ReviewPlan, protectedTime: ProtectedTimeTerms = ProtectedTimeTerms(),
    commitments: [SponsorDuty] = [], limits: [DisclosureGround] = DisclosureGround.standard
  ) {
    self.goals = goals
    self.texts = texts
    self.logistics = logistics
    self.reviewPlan = reviewPlan
    self.protectedTime = protectedTime
    self.commitments = commitments
    self.limits = limits
  }

  /// What a policy prefills: everything but goals, measures, context and support.
  ///
  /// Where a sponsor is a party, all five duties are offered as commitments, and the sponsor comes to
  /// the review.
  public init(
    standardOf policy: EngagementPolicy, for line: ServiceLine = .pool, parties: [AgreementParty]
  ) {
    let roles = parties.map(\.role).uniqued()
    self.init(
      texts: policy.standardTexts.map { AgreementText($0.item, $0.text) },
      logistics: SessionLogistics(standardOf: policy, for: line),
      reviewPlan: ReviewPlan(attendees: roles),
      commitments: roles.contains(.sponsor) ? SponsorDuty.allCases : [])
  }

  /// The text of an item, where there is one.
  public subscript(item: AgreementItem) -> String? { texts.first { $0.item == item }?.text }

  /// Says something about an item in place of what was said.
  public mutating func say(_ text: String, about item: AgreementItem) {
    let new = AgreementText(item, text)
    if let place = texts.firstIndex(where: { $0.item == item }) {
      texts[place] = new
    } else {
      texts.append(new)
    }
  }

  /// The items that people typed, in the order of the list: goals, measures, and every text that is not
  /// the policy's own.
  public func typedItems(beside policy: EngagementPolicy) -> [AgreementItem] {
    AgreementItem.allCases.filter { item in
      switch item {
      case .goals: !goals.isEmpty
      case .measures: goals.contains { !$0.measure.isEmpty || $0.baseline != nil }
      default:
        self[item].map { text in
          !policy.standardTexts.contains { $0.item == item && $0.text == text }
        } ?? false
      }
    }
  }
}
