/// What the pool keeps about somebody, gathered for their request for access.
///
/// It holds what they see in their own place, wherever they have one, and beside it what access alone opens: of
/// each engagement in which they take part a ``SubjectAccessCopy``, of complaints and feedback the officer's views
/// for access, and their own records as they are stored, with others blacked out. Nothing in it tells that
/// something is withheld; the officer learns that from ``PersonAccessCheck``.
///
/// The library blacks out names and addresses that it knows and no paraphrase, so that a person reads the copy
/// before it leaves. The key to the pseudonyms, backups and whatever a host keeps elsewhere are the host's to
/// search. Source: UK GDPR, article 15; rules A25, R36 and R37; decision record 0047.
public struct PersonAccessCopy: Codable, Hashable, Sendable {
  /// The number under which the host logged the request.
  public let request: String
  /// Whose data it is.
  public let subject: PersonID
  /// When it was gathered.
  public let gathered: Instant
  /// Their own records, kind by kind, in the order of identifiers.
  public let records: [AccessRecord]
  /// What became of the invitations to their own requests.
  public let invitations: [InvitationAnswer]
  /// What is kept of each engagement in which they take part, the earliest first.
  public let engagements: [SubjectAccessCopy]
  /// The complaints that they made, and those about them that they were told of.
  public let complaints: [ComplaintOfficerView]
  /// What they said about practitioners, and of what was said about them what they read.
  public let feedback: [FeedbackOfficerView]
  /// Records that they read by themselves: their logs of supervision and CPD, the parts of engagements in which
  /// they coach or mentor, and the agreements of those that they sponsor.
  public let ownViews: [AccessCount]
  /// How long each class of data is kept, and why.
  public let retention: [AccessRetention]
  /// How often something was blacked out.
  public let redactionCount: Int
}
