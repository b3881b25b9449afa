/// Names a complaint.
public typealias ComplaintID = Identifier<Complaint>

/// A complaint about how a practitioner conducted themselves, with everything that came of it.
///
/// Printing it shows nothing. Who reads what of it is for ``ComplainantView``, ``ToldComplaintView``,
/// ``HandledComplaintView`` and ``ComplaintOfficerView``; statistics are ``ComplaintCounts``. Source: rule
/// A16; row `complaint` of the confidentiality matrix.
public struct Complaint: Hashable, Sendable {
  /// Names the complaint.
  public let id: ComplaintID
  /// About whom.
  public let about: PractitionerID
  /// In what engagement it happened, where it happened in one.
  public let engagement: EngagementID?
  /// Who complains.
  public let complainant: PersonID
  /// In what role they came to complain.
  public let complainantRole: Role
  /// When it came in.
  public let received: Instant
  /// What it is about, as a code.
  public let ground: ComplaintGround
  /// What the complainant says.
  public let text: Confidential<String>
  /// Who looks into it; `nil` until somebody independent is named.
  public internal(set) var handler: PersonID?
  /// What the practitioner was told and answered, the first first.
  public internal(set) var exchanges: [ComplaintExchange]
  /// When the practitioner took nobody on for it.
  public internal(set) var pauses: [ComplaintPause]
  /// What was decided; a second decision after a review.
  public internal(set) var decisions: [ComplaintDecision]
  /// To which professional bodies it went.
  public internal(set) var referrals: [BodyReferral]
  /// Every step, the first first.
  public internal(set) var steps: [ComplaintStep]

  /// Records a complaint; ``faults(in:)`` tells what is wrong with it.
  public init(
    id: ComplaintID, about practitioner: PractitionerID, in engagement: EngagementID? = nil,
    complainant: PersonID, as complainantRole: Role, received: Instant, ground: ComplaintGround,
    text: Confidential<String>, handler: PersonID? = nil, exchanges: [ComplaintExchange] = [],
    pauses: [ComplaintPause] = [], decisions: [ComplaintDecision] = [],
    referrals: [BodyReferral] = [], steps: [ComplaintStep] = []
  ) {
    self.id = id
    about = practitioner
    self.engagement = engagement
    self.complainant = complainant
    self.complainantRole = complainantRole
    self.received = received
    self.ground = ground
    self.text = text
    self.handler = handler
    self.exchanges = exchanges
    self.pauses = pauses
    self.decisions = decisions
    self.referrals = referrals
    self.steps = steps
  }
}

extension Complaint {
  /// Where it stands, by its last step.
  public var state: ComplaintState { steps.last?.to ?? .received }

  /// When the complainant was first told that it came in.
  public var acknowledged: Instant? { steps.first { $0.event == .acknowledge }?.at }

  /// When somebody asked that it be looked at again.
  public var reviewAsked: Instant? { steps.last { $0.event == .review }?.at }

  /// The decision that holds; `nil` before there is one, and while it is looked at again.
  public var decision: ComplaintDecision? {
    [.decided, .closed].contains(state) ? decisions.last : nil
  }

  /// Whether the practitioner takes nobody on for it.
  public var pausesPractitioner: Bool { pauses.contains { $0.until == nil } }
}

extension Complaint: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// A word that says only that there is something.
  public var description: String { "(a complaint)" }
  /// A word that says only that there is something.
  public var debugDescription: String { "(a complaint)" }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
