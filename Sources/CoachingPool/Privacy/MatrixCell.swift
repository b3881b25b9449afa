/// What one role may see of one class of data.
///
/// Source: the codes of section 10 of the confidentiality matrix.
public struct MatrixCell: Hashable, Sendable {
  /// How much is seen.
  public enum Access: String, Hashable, Sendable, CaseIterable {
    /// Everything.
    case full = "F"
    /// What is the reader's own, by the role held in that engagement.
    case own = "O"
    /// What the individual released, exactly as released.
    case released = "R"
    /// What the signatories of the shared agreement share.
    case signatories = "S"
    /// That it exists, with dates and minutes.
    case metadata = "M"
    /// A coded value only.
    case coded = "C"
    /// Aggregates that passed disclosure control.
    case aggregate = "A"
    /// Single values without a name, under a key of one study.
    case pseudonymous = "X"
    /// Nothing.
    case nothing = "–"
  }

  /// What has to be so, or what is left out, beside the code.
  public enum Condition: String, Hashable, Sendable, CaseIterable {
    /// Only the three phases not begun, under way and ended; dates where the individual agrees (A24).
    case threePhases
    /// A named list only where the organisation approves requests, and no themes; otherwise counts.
    case whereTheOrganisationApproves
    /// After acceptance; before it the practitioner sees what an invitation shows (A04).
    case afterAcceptance
    /// To somebody whom a logged request of the individual names; what concerns others is blacked out.
    case othersRedacted
    /// The writer is told beforehand that the individual will see it.
    case writerIsTold
    /// Not while browsing; through subject access alone.
    case subjectAccessOnly
    /// Where at least five people are counted.
    case fromFivePeople
    /// Unless seeing it would do harm.
    case unlessHarm
    /// Nobody of this role but the named safeguarding lead, who reads it in that role.
    case namedSafeguardingLead
    /// Where they were consulted.
    case whereConsulted
    /// As a signatory, in four-way contracting.
    case inFourWayContracting
    /// With the recorded consent of the individual.
    case withConsent
    /// Registered seekers alone.
    case registeredSeekers
    /// Of the reader's own organisation alone.
    case ownOrganisation
    /// A summary.
    case summary
    /// The name and nothing else.
    case nameOnly
    /// The code that the reader gave.
    case ownCode
    /// What handling it takes.
    case asNeeded
    /// Single values under a key for analysis; aggregates for everybody else's eyes.
    case thenAggregate
    /// Aggregates, and what the individual released by name (A16, A30).
    case orReleased
  }

  /// How much is seen.
  public let access: Access
  /// What else has to be so.
  public let condition: Condition?

  /// Lays down a cell.
  public init(_ access: Access, _ condition: Condition? = nil) {
    self.access = access
    self.condition = condition
  }

  func when(_ condition: Condition) -> MatrixCell { MatrixCell(access, condition) }
}
