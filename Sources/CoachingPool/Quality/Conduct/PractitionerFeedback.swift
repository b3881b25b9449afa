/// Names what somebody said about a practitioner.
public typealias PractitionerFeedbackID = Identifier<PractitionerFeedback>

/// What somebody who took part in an engagement, or sponsored it, says about the practitioner.
///
/// It never changes but in who reads it; a correction is another that names this one. The practitioner
/// reads it by name where whoever gave it releases it, and otherwise in ``FeedbackAggregate`` alone; see
/// ``FeedbackBatch`` for why nobody can be worked out of that. Source: rules A16 and A30; row
/// `practitionerFeedback` of the confidentiality matrix.
public struct PractitionerFeedback: Hashable, Sendable {
  /// Names it.
  public let id: PractitionerFeedbackID
  /// The engagement.
  public let engagement: EngagementID
  /// About whom.
  public let practitioner: PractitionerID
  /// Who gave it.
  public let person: PersonID
  /// In what role.
  public let role: Role
  /// When it was given.
  public let given: Instant
  /// The version of the questions.
  public let instrument: Int
  /// The answers, one to each question.
  public let scores: Confidential<[FeedbackScore]>
  /// What they say in words; never part of an aggregate.
  public let text: Confidential<String>?
  /// Which earlier one it corrects.
  public let corrects: PractitionerFeedbackID?
  /// When it was released by name, and taken back.
  public internal(set) var releases: [FeedbackRelease]
  /// With which others its answers are counted; `nil` while they wait, and for good where they are read by
  /// name.
  public internal(set) var batch: FeedbackBatch?

  /// Records feedback; ``faults(in:)`` tells what is wrong with it.
  public init(
    id: PractitionerFeedbackID, engagement: EngagementID, practitioner: PractitionerID,
    person: PersonID, as role: Role, given: Instant, instrument: Int,
    scores: Confidential<[FeedbackScore]>, text: Confidential<String>? = nil,
    corrects: PractitionerFeedbackID? = nil, releases: [FeedbackRelease] = [],
    batch: FeedbackBatch? = nil
  ) {
    self.id = id
    self.engagement = engagement
    self.practitioner = practitioner
    self.person = person
    self.role = role
    self.given = given
    self.instrument = instrument
    self.scores = scores
    self.text = text
    self.corrects = corrects
    self.releases = releases
    self.batch = batch
  }

  /// The release by which the practitioner reads it by name; `nil` where there is none today.
  public var namedRelease: FeedbackRelease? { releases.last { $0.takenBack == nil } }

  /// Every fault that it has by itself; no message quotes an answer.
  public func faults(in policy: PoolPolicy) -> [Fault] {
    var list = FaultList(RecordKey(.practitionerFeedback, id.text))
    let scores = scores.reveal()
    if scores.isEmpty { list.add("scores", .missing, ["what": "an answer"]) }
    list.unknown("scores", scores.map(\.item), in: policy)
    list.duplicates("scores", scores.map(\.item.code))
    if scores.contains(where: { !FeedbackScore.range.contains($0.score) }) {
      list.add("scores", .contradiction, ["what": "an answer lies outside 1 to 5"])
    }
    if let text { list.text("text", text.reveal(), limit: 4000) }
    list.range("instrument", instrument, 1...Int.max)
    if ![.individual, .sponsor].contains(role) {
      list.add(
        "role", .contradiction, ["what": "the role \(role.rawValue) gives no feedback here"])
    }
    if corrects == id { list.add("corrects", .contradiction, ["what": "it corrects itself"]) }
    for (place, release) in releases.enumerated() {
      if release.at < given || release.takenBack.map({ $0 < release.at }) ?? false {
        list.add("releases.\(place)", .contradiction, ["what": "it ends before it begins"])
      }
      if release.withScores, batch != nil {
        list.add(
          "releases.\(place)", .contradiction,
          ["what": "answers are read by name and counted with others"])
      }
    }
    if let batch {
      list.range("batch.number", batch.number, 1...Int.max)
      list.range("batch.size", batch.size, 1...Int.max)
    }
    return list.faults
  }
}

extension PractitionerFeedback: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// A word that says only that there is something.
  public var description: String { "(feedback)" }
  /// A word that says only that there is something.
  public var debugDescription: String { "(feedback)" }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
