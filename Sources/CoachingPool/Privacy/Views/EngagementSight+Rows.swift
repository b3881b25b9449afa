extension EngagementSight {
  /// Whether a member of the reader's view shows something of a row of the matrix to this reader.
  ///
  /// A cell's letter does not say so alone: of some a condition is not met, and of others nothing is stored,
  /// the record is of no engagement, or the view has no member.
  func shows(_ row: ConfidentialityRow) -> Bool {
    let cell = ConfidentialityMatrix.cell(row, for: reader.role)
    guard ![.nothing, .aggregate, .pseudonymous].contains(cell.access) else { return false }
    let elsewhere =
      ConfidentialityMatrix.awaited + ConfidentialityMatrix.neverStored
      + ConfidentialityMatrix.ofPractitioners
    guard !elsewhere.contains(row) else { return false }
    switch cell.condition {
    case .othersRedacted: guard isForAccess else { return false }
    case .nameOnly: guard isSignatory else { return false }
    default: break
    }
    switch reader.role {
    // Actions reach a sponsor in a released summary alone.
    case .sponsor: return row.code != "actions"
    case .individual: return isWhoAsked || !Self.ofWhoAsked.contains(row.code)
    case .dataProtectionOfficer:
      return !isForAccess || isWhoAsked || !Self.ofWhoAskedForAccess.contains(row.code)
    default: return true
    }
  }

  /// As ``shows(_:)``, of the row of a code.
  func shows(word code: String) -> Bool { shows(ConfidentialityRow(unchecked: code)) }

  /// The engagement for a view of some role: to a view of another role than the reader's, an empty one.
  ///
  /// A host's own view gets a sight and could hand it to any other view, whose role nobody was asked for.
  func seen(as role: Role) -> EngagementSight {
    guard reader.role != role else { return self }
    let empty = Engagement(
      id: EngagementID(unchecked: "none"), kind: .coaching, participants: [],
      practitioner: PractitionerID(unchecked: "none"), proposed: now)
    return EngagementSight(
      empty, of: PoolState(), for: Actor(reader.pseudonym, as: role), at: now, under: nil)
  }

  /// What is shown of who asked alone, under a request for access.
  private static let ofWhoAskedForAccess = [
    "requestThemes", "wish", "unmatchedReason", "disclosure", "travel",
  ]
  /// What is no other member's of a team.
  private static let ofWhoAsked = ofWhoAskedForAccess + ["workingAgreement"]
}
