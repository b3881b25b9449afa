/// One version of what a review came to, in sentences, as one of the two wrote it.
///
/// It looks at progress against the agreed goals and tells nothing of what was said in sessions. Nobody
/// but the two reads it before the individual releases it, and no word of it ever changes: another
/// wording is another version. Source: workflow section 7.4; rule R38; S3-63, S3-72.
public struct ReviewSummary: Hashable, Sendable {
  /// Of which review it is.
  public let point: ReviewPlan.Point
  /// Its number among the versions for that review, 1 for the first.
  public let version: Int
  /// When it was written.
  public let written: Instant
  /// In which of the two roles.
  public let writtenBy: Role
  /// What it says.
  public let text: Confidential<String>

  /// Records a version.
  public init(
    _ point: ReviewPlan.Point, version: Int, written: Instant, writtenBy: Role,
    text: Confidential<String>
  ) {
    self.point = point
    self.version = version
    self.written = written
    self.writtenBy = writtenBy
    self.text = text
  }
}

/// The individual's word that others may read one version of a summary, with exactly whom.
///
/// Whoever comes later is not among them and reads nothing of it (rule R30).
public struct SummaryRelease: Hashable, Sendable {
  /// Of which review.
  public let point: ReviewPlan.Point
  /// Which version.
  public let version: Int
  /// When.
  public let at: Instant
  /// To whom: the sponsors of that day, and human resources in four-way contracting.
  public let readers: [EngagementParty]
  /// On the way to which end, by ``Reviews/end``; each has a final review of its own.
  public internal(set) var end: Int

  /// Records a release.
  public init(
    _ point: ReviewPlan.Point, version: Int, at: Instant, to readers: [EngagementParty],
    end: Int = 1
  ) {
    self.point = point
    self.version = version
    self.at = at
    self.readers = readers
    self.end = end
  }
}
