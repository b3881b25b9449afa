/// Names what somebody answered to an evaluation.
public typealias EvaluationResponseID = Identifier<EvaluationResponse>

/// What somebody answered to one instrument when they were asked how it was.
///
/// Who answered, and in which role, is through the request alone. It never changes but to be withdrawn,
/// and in whether its words may be quoted. Whoever withdraws leaves an empty record, which says that they
/// are not to be asked again and nothing of what they said. Source: rules R41 and R48; rows
/// `evaluationScores` and `evaluationText` of the confidentiality matrix.
public struct EvaluationResponse: Hashable, Sendable {
  /// Names it.
  public let id: EvaluationResponseID
  /// The request that it answers.
  public let request: EvaluationRequestID
  /// The instrument.
  public let instrument: EvaluationInstrumentID
  /// Its version.
  public let version: Int
  /// The answers, each to another question; none where it was withdrawn.
  public internal(set) var answers: Confidential<[EvaluationAnswer]>
  /// What they say in words.
  public internal(set) var comment: Confidential<String>?
  /// The consents to quote the words, the earliest first; the last is the one that counts.
  public internal(set) var quotations: [Testimonial.Consent]
  /// When it was given.
  public let given: Instant
  /// When it was withdrawn, so that it counts no longer.
  public internal(set) var withdrawn: Instant?

  /// Records a response; ``faults()`` tells what is wrong with it by itself.
  ///
  /// - Parameters:
  ///   - id: Names it.
  ///   - request: The request that it answers.
  ///   - instrument: The instrument.
  ///   - version: Its version.
  ///   - answers: The answers.
  ///   - comment: What they say in words.
  ///   - quotations: The consents to quote the words.
  ///   - given: When it was given.
  ///   - withdrawn: When it was withdrawn.
  public init(
    id: EvaluationResponseID, to request: EvaluationRequestID,
    instrument: EvaluationInstrumentID, version: Int,
    answers: Confidential<[EvaluationAnswer]>, comment: Confidential<String>? = nil,
    quotations: [Testimonial.Consent] = [], given: Instant, withdrawn: Instant? = nil
  ) {
    self.id = id
    self.request = request
    self.instrument = instrument
    self.version = version
    self.answers = answers
    self.comment = comment
    self.quotations = quotations
    self.given = given
    self.withdrawn = withdrawn
  }

  /// Every fault that it has by itself; no message quotes an answer.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.evaluationResponse, id.text))
    let answers = answers.reveal()
    list.range("version", version, 1...Int.max)
    list.duplicates("answers", answers.map(\.item.text))
    if answers.isEmpty, comment == nil, withdrawn == nil {
      list.add("answers", .missing, ["what": "an answer"])
    }
    if withdrawn != nil, !answers.isEmpty || comment != nil {
      list.add("withdrawn", .contradiction, ["what": "what was withdrawn is still there"])
    }
    if let withdrawn, withdrawn < given {
      list.add("withdrawn", .contradiction, ["what": "it was withdrawn before it was given"])
    }
    if let comment { list.text("comment", comment.reveal(), limit: 4000) }
    for (place, consent) in quotations.enumerated() {
      let former = place > 0 ? quotations[place - 1].withdrawn : given
      let isInOrder =
        former.map { $0 <= consent.given } ?? false
        && consent.withdrawn.map { consent.given <= $0 } ?? true
      if !isInOrder {
        list.add(
          "quotations.\(place)", .contradiction,
          ["what": "it begins before what stood before it ended, or ends before it begins"])
      }
    }
    if let last = quotations.last, comment == nil, last.withdrawn == nil {
      list.add("quotations", .contradiction, ["what": "there are no words to quote"])
    }
    return list.faults
  }
}

extension EvaluationResponse: Redacted {}
