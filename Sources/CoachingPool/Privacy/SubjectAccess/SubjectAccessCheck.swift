/// What the data-protection officer has to know beside a copy for access, and the person does not get.
///
/// That something is withheld can tell as much as what it says, so that it is no part of
/// ``SubjectAccessCopy``. Source: rules R37 and R39; the matrix, row `disclosure`, "unless harm".
public struct SubjectAccessCheck: EngagementView {
  /// The role for which the view is.
  public static let role = Role.dataProtectionOfficer

  /// How many disclosures the copy leaves out that are, or of a team may be, about the person.
  public let withheld: Int
  /// How many of them are left out only since nobody has said whether reading them would do harm, or about
  /// whom of a team they are: these have to be decided before the copy is whole.
  public let undecided: Int

  init(_ sight: EngagementSight) {
    let withheld = sight.withheldForAccess
    self.withheld = withheld.count
    undecided = withheld.count { disclosure in
      let isUnsaid =
        disclosure.facts.wouldHarm == nil || sight.state.subject(of: disclosure) == nil
      return isUnsaid && !disclosure.facts.isWithheldByTelling && disclosure.facts.wouldHarm != true
    }
  }

  /// Shows the engagement that somebody was let in to.
  public static func of(_ sight: EngagementSight) -> Self { Self(sight) }
}
