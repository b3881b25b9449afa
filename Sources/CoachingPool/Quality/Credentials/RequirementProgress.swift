/// How far a practitioner is with one requirement of a credential.
public struct RequirementProgress: Hashable, Sendable {
  /// Where it stands.
  public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    /// There is as much as is asked for.
    case met
    /// Something is missing.
    case missing
    /// Nobody can say: there is no record, or the number is not confirmed.
    case notKnown
  }

  /// The requirement.
  public let requirement: CredentialRequirement
  /// How much there is, in the unit of the measure; `nil` where there is no record.
  public let had: Int?
  /// How much is asked for, in the unit of the measure; whether it is confirmed says the requirement.
  public let wanted: Int

  /// Where it stands.
  public var standing: Standing {
    guard let had, requirement.least.isPublished else { return .notKnown }
    return had >= wanted ? .met : .missing
  }

  /// How much is missing, 0 where nothing is; `nil` where nobody can say.
  public var missing: Int? {
    guard let had, standing != .notKnown else { return nil }
    return max(0, wanted - had)
  }

  /// Why it is not met; empty where it is.
  public var reasons: [Reason] {
    let measure = requirement.measure
    var reasons: [Reason] = []
    if !requirement.least.isPublished {
      reasons.append(
        Reason(
          .numberUnconfirmed,
          ["measure": measure.title, "number": "\(requirement.least.value)"]))
    }
    guard let had else {
      return reasons + [Reason(.notRecorded, ["measure": measure.title])]
    }
    if standing == .missing {
      reasons.append(
        Reason(
          .notEnoughYet,
          [
            "measure": measure.title, "had": "\(had)", "wanted": "\(wanted)",
            "missing": "\(wanted - had)", "unit": measure.unit.rawValue,
          ]))
    }
    return reasons
  }
}

extension ReasonCode {
  /// There is less than a credential asks for.
  public static let notEnoughYet = ReasonCode("credential.notEnoughYet")
  /// There is no record of something that a credential asks for.
  public static let notRecorded = ReasonCode("credential.notRecorded")
  /// A number that a credential asks for was not found in a publication.
  public static let numberUnconfirmed = ReasonCode("credential.numberUnconfirmed")
}
