/// What the sponsor guide's signs suggest, with those that speak for each side.
///
/// It only suggests: the practitioner and the individual decide. Source: workflow section 8.5; sponsor
/// guide, S3-58.
///
/// ```swift
/// // A newly promoted manager learns to delegate, and her head of service makes room to practise.
/// let suggestion = InvolvementSuggestion([.leadershipNewRoleOrChange, .sponsorHelpsApplyLearning])
/// suggestion.outcome  // .full
/// ```
public struct InvolvementSuggestion: Hashable, Sendable {
  /// What is suggested.
  public enum Outcome: Hashable, Sendable {
    /// Three meetings are offered to the sponsor.
    case full
    /// One brief discussion, or an acknowledgement.
    case lightTouch
    /// No sponsor, since the policy exempts the individual (rule A10).
    case policyExempt
    /// The signs speak for both or for neither; the two talk it over.
    case ask
  }

  /// What is suggested.
  public let outcome: Outcome
  /// The signs that speak for full involvement, in the order of the guide.
  public let forFull: [InvolvementIndicator]
  /// The signs that speak for a light touch, in the order of the guide.
  public let forLightTouch: [InvolvementIndicator]

  /// Weighs the signs: full where some speak for it and none for a light touch, a light touch the other
  /// way round, and the question to the two where they are mixed or there is none.
  ///
  /// - Parameters:
  ///   - indicators: The signs that are seen; order and repetition do not matter.
  ///   - isElectedMember: Whether the individual asks as an elected member, who has no sponsor unless
  ///     they want one (rule A10).
  public init(_ indicators: some Sequence<InvolvementIndicator>, isElectedMember: Bool = false) {
    let seen = Set(indicators)
    let sorted = InvolvementIndicator.allCases.filter(seen.contains)
    forFull = sorted.filter { $0.speaksFor == .full }
    forLightTouch = sorted.filter { $0.speaksFor == .lightTouch }
    outcome =
      if isElectedMember {
        .policyExempt
      } else if forFull.isEmpty == forLightTouch.isEmpty {
        .ask
      } else {
        forLightTouch.isEmpty ? .full : .lightTouch
      }
  }

  /// Why: what is suggested, and then each sign with its row of the guide.
  public var reasons: [Reason] {
    let first =
      switch outcome {
      case .full: Reason(.fullInvolvementSuggested)
      case .lightTouch: Reason(.lightTouchBySigns)
      case .policyExempt: Reason(.noSponsorByDefault)
      case .ask: Reason(forFull.isEmpty ? .noSignSeen : .signsAreMixed)
      }
    return [first]
      + (forFull + forLightTouch).map { sign in
        Reason(
          .involvementSign,
          [
            "sentence": sign.sentence, "source": sign.source,
            "level": sign.speaksFor == .full ? "full involvement" : "a light touch",
          ])
      }
  }
}

extension ReasonCode {
  /// Every sign speaks for full involvement.
  public static let fullInvolvementSuggested = ReasonCode("involvement.fullSuggested")
  /// Every sign speaks for a light touch.
  public static let lightTouchBySigns = ReasonCode("involvement.lightTouchSuggested")
  /// An elected member has no sponsor by default.
  public static let noSponsorByDefault = ReasonCode("involvement.noSponsorByDefault")
  /// The signs speak for both.
  public static let signsAreMixed = ReasonCode("involvement.signsAreMixed")
  /// No sign is seen.
  public static let noSignSeen = ReasonCode("involvement.noSignSeen")
  /// One of the guide's signs.
  public static let involvementSign = ReasonCode("involvement.sign")
}
