/// On what terms the involvement of a sponsor is decided: what the organisation asks, and who decides.
public struct InvolvementTerms: Hashable, Sendable {
  /// Whether the organisation asks for three-way contracting always.
  public let threeWay: Membership.ThreeWayContracting
  /// Whether the individual takes part as an elected member (rule A10).
  public let isElectedMember: Bool
  /// Whether the pool coordinator decides it.
  public let coordinatorDecides: Bool

  /// States the terms.
  public init(
    threeWay: Membership.ThreeWayContracting = .offered, isElectedMember: Bool = false,
    coordinatorDecides: Bool = false
  ) {
    self.threeWay = threeWay
    self.isElectedMember = isElectedMember
    self.coordinatorDecides = coordinatorDecides
  }

  /// Tells whether an involvement may be decided, with every reason why not; none of them tells which
  /// reason for involving no sponsor was given.
  ///
  /// Where the organisation asks for three-way contracting always, nobody but the pool coordinator may
  /// decide for less than full, and for none at all only since the individual declined; an elected
  /// member is exempt. Elsewhere the practitioner and the individual decide, and nobody for them.
  /// Source: rules R25, R26, A10, A17 and A34; S3-58.
  /// - Parameters:
  ///   - involvement: What is to be decided.
  ///   - sponsors: How many sponsors are named.
  public func verdict(on involvement: Involvement, sponsors: Int) -> Verdict {
    var reasons: [Reason] = []
    if involvement.level == .none {
      if involvement.reason == nil { reasons.append(Reason(.involvementReasonMissing)) }
      if sponsors > 0 { reasons.append(Reason(.sponsorWithoutInvolvement)) }
    } else {
      if sponsors == 0 { reasons.append(Reason(.sponsorNotNamed)) }
    }
    if sponsors > Self.mostSponsors {
      reasons.append(
        Reason(
          .tooManySponsors, ["sponsors": "\(sponsors)", "most": "\(Self.mostSponsors)"]))
    }
    let isExempt = involvement.level == .none && involvement.reason == .policyExempt
    if isExempt, !isElectedMember { reasons.append(Reason(.notExempt)) }
    switch threeWay {
    case .offered: if coordinatorDecides { reasons.append(Reason(.theTwoDecide)) }
    case .always:
      let isOpen =
        switch involvement.level {
        case .full: true
        case .lightTouch: coordinatorDecides
        case .none: isExempt || coordinatorDecides && involvement.reason == .individualDeclined
        }
      if !isOpen { reasons.append(Reason(.threeWayAlways)) }
    }
    return Verdict(reasons)
  }

  /// A fourth party is the most: three-way and human resources, or two sponsors.
  private static let mostSponsors = 2
}

extension ReasonCode {
  /// No sponsor is to be involved, and no reason is given (rule R25).
  public static let involvementReasonMissing = ReasonCode("involvement.reasonMissing")
  /// No sponsor is to be involved, and one is named.
  public static let sponsorWithoutInvolvement = ReasonCode("involvement.sponsorWithoutInvolvement")
  /// A sponsor is to be involved, and none is named.
  public static let sponsorNotNamed = ReasonCode("involvement.sponsorNotNamed")
  /// More sponsors are named than four-way contracting has room for.
  public static let tooManySponsors = ReasonCode("involvement.tooManySponsors")
  /// Nobody but an elected member is exempt.
  public static let notExempt = ReasonCode("involvement.notExempt")
  /// The practitioner and the individual decide, and not the coordinator.
  public static let theTwoDecide = ReasonCode("involvement.theTwoDecide")
  /// The organisation asks for three-way contracting always (rule R26).
  public static let threeWayAlways = ReasonCode("involvement.threeWayAlways")
}
