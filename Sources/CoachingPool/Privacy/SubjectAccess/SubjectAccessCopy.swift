/// What is kept about somebody who takes part in an engagement, gathered for their request for access.
///
/// The practitioner's notes are in it (rule R37), with others blacked out, beside what the person's own view
/// shows. The library blacks out names and addresses that it knows and no paraphrase; so it asks that a
/// person reads the copy first, and says how often it blacked out. Disclosures that nobody may let the
/// person read are left out, and the copy does not say so; the officer learns it from
/// ``SubjectAccessCheck``. Source: rules A25 and R37; the codes F⁴ of the confidentiality matrix.
public struct SubjectAccessCopy: EngagementView {
  /// The role for which the view is.
  public static let role = Role.dataProtectionOfficer

  /// Whose data it is; `nil` where no request for access stands behind it, and nothing else is there.
  public let subject: PersonID?
  /// What is kept.
  public let data: DataProtectionView?
  /// How often something was blacked out.
  public let redactionCount: Int
  /// Whether a person has to read the copy before it leaves: there are texts of which no list of names
  /// can know whom they tell of.
  public let needsReview: Bool

  init(_ sight: EngagementSight) {
    guard sight.isForAccess, let subject = sight.subject else {
      self.subject = nil
      data = nil
      redactionCount = 0
      needsReview = false
      return
    }
    let data = DataProtectionView(sight)
    let texts = data.texts
    self.subject = subject
    self.data = data
    redactionCount = texts.reduce(0) { $0 + $1.count { "\($0)" == BlackPen.bar } }
    needsReview = !texts.isEmpty
  }

  /// Shows the engagement that somebody was let in to.
  public static func of(_ sight: EngagementSight) -> Self { Self(sight.seen(as: role)) }
}
