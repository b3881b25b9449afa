/// On what terms practitioners are fit to take people on, and how the pool looks after them.
public struct QualityPolicy: Hashable, Sendable, Codable {
  /// Days before a lapse from which it is announced.
  ///
  /// Source: rule R46, 60 days.
  public var noticeDays = 60
  /// Days after a breach of the supervision norm from which new matches are gated.
  ///
  /// Source: rules A14 and A38, 60 days; credentials and insurance have no such grace.
  public var supervisionGraceDays = 60
  /// How much supervision is had, by line and kind of work; at most one norm each.
  public var supervisionNorms = SupervisionNorm.standard
  /// The fewest practitioners of a supervision group.
  ///
  /// By design: three, since two are a pair.
  public var supervisionGroupLeast = 3
  /// The most practitioners of a supervision group.
  ///
  /// By design: eight.
  public var supervisionGroupMost = 8
  /// The credentials that a line takes as entry to coaching; any one is enough.
  public var requiredCredentials = RequiredCredential.standard
  /// Rows of credential schemes of the pool's own: a row of the same scheme, level and edition as one of the
  /// library takes its place, and others stand beside it; see ``credentialSchemes()``.
  ///
  /// Source: standards section 6.3, by which hours differ by edition and by provider.
  public var credentialLevels: [CredentialLevel] = []
  /// The pence of professional indemnity insurance that an executive coach has.
  ///
  /// Source: an executive framework's terms, £2.5 million; workflow section 8.6.
  public var insurancePence = 250_000_000
  /// Working days within which an executive coach who is asked shows evidence of insurance.
  ///
  /// Source: an executive framework's terms, 7 working days or suspended; workflow section 8.6.
  public var insuranceEvidenceDays = 7
  /// Minutes of CPD that a practitioner has in a year; 0 asks for none.
  ///
  /// By design: none, since bodies differ and each credential's own number is in its scheme.
  public var cpdYearMinutes = 0
  /// Engagements that a live practitioner has in a year, below which the pool asks why.
  ///
  /// By design: one. One published pool asks for two of other organisations. Nobody is at fault for a lack
  /// of demand (rule A15).
  public var leastEngagementsAYear = 1
  /// The fewest people of whom a practitioner reads feedback in aggregate.
  ///
  /// Source: confidentiality matrix, row practitionerFeedback, n of at least five.
  public var feedbackLeastPeople = 5
  /// Days within which a complaint is acknowledged.
  ///
  /// Source: the data protection regulator's complaints process, 30 days.
  public var complaintAcknowledgeDays = 30

  /// Days from a request's submission within which a practitioner should be found.
  ///
  /// Source: a published pool matches in four to six weeks; by design, six weeks.
  public var matchWithinDays = 42
  /// Days without a session held or planned after which the coordinator is told of an engagement.
  ///
  /// Source: a published pool's sessions come every four to eight weeks; by design, eight weeks.
  public var quietDays = 56
  /// Days from the last session within which a final review should be held or waived.
  ///
  /// By design: four weeks.
  public var finalReviewWithinDays = 28
  /// Days within which somebody who asked to join, or was accepted, should be live.
  ///
  /// By design: eight weeks.
  public var joinWithinDays = 56

  /// Sets the library's numbers; each may then be changed.
  public init() {}

  /// Reads a policy, an older one too: what came later and is absent has the library's default.
  public init(from decoder: any Decoder) throws {
    let form = try decoder.container(keyedBy: CodingKeys.self)
    func value<Value: Decodable>(_ key: CodingKeys, _ usual: Value) throws -> Value {
      try form.decodeIfPresent(Value.self, forKey: key) ?? usual
    }
    noticeDays = try value(.noticeDays, noticeDays)
    supervisionGraceDays = try value(.supervisionGraceDays, supervisionGraceDays)
    supervisionNorms = try value(.supervisionNorms, supervisionNorms)
    supervisionGroupLeast = try value(.supervisionGroupLeast, supervisionGroupLeast)
    supervisionGroupMost = try value(.supervisionGroupMost, supervisionGroupMost)
    requiredCredentials = try value(.requiredCredentials, requiredCredentials)
    credentialLevels = try value(.credentialLevels, credentialLevels)
    insurancePence = try value(.insurancePence, insurancePence)
    insuranceEvidenceDays = try value(.insuranceEvidenceDays, insuranceEvidenceDays)
    cpdYearMinutes = try value(.cpdYearMinutes, cpdYearMinutes)
    leastEngagementsAYear = try value(.leastEngagementsAYear, leastEngagementsAYear)
    feedbackLeastPeople = try value(.feedbackLeastPeople, feedbackLeastPeople)
    complaintAcknowledgeDays = try value(.complaintAcknowledgeDays, complaintAcknowledgeDays)
    matchWithinDays = try value(.matchWithinDays, matchWithinDays)
    quietDays = try value(.quietDays, quietDays)
    finalReviewWithinDays = try value(.finalReviewWithinDays, finalReviewWithinDays)
    joinWithinDays = try value(.joinWithinDays, joinWithinDays)
  }
}

extension QualityPolicy {
  /// What the norm of a line asks of those who do that work; `nil` where it asks for nothing.
  public func norm(for line: ServiceLine, _ work: SupervisionNorm.Work) -> SupervisionNorm? {
    supervisionNorms.first { $0.line == line && $0.work == work && $0.asksForSomething }
  }

  /// What is wrong with it beside the ranges of its numbers.
  func faults(into list: inout FaultList) {
    list.duplicates(
      "quality.supervisionNorms",
      supervisionNorms.map { "\($0.line.rawValue) \($0.work.rawValue)" })
    for norm in supervisionNorms {
      list.duplicates("quality.supervisionNorms", norm.counts.map(\.rawValue))
      if norm.counts.isEmpty, norm.asksForSomething {
        list.add(
          "quality.supervisionNorms", .contradiction,
          ["what": "a norm asks for supervision, and no form of it counts"])
      }
      list.range("quality.supervisionNorms", norm.yearMinutes, 0...100_000)
      list.range("quality.supervisionNorms", norm.quarterMinutes, 0...25_000)
      list.range("quality.supervisionNorms", norm.practiceRatio, 0...10_000)
      list.range("quality.supervisionNorms", norm.yearSessions, 0...366)
    }
    if supervisionGroupLeast > supervisionGroupMost {
      list.add(
        "quality.supervisionGroupLeast", .contradiction,
        ["what": "the fewest of a supervision group are more than the most"])
    }
    list.duplicates(
      "quality.requiredCredentials",
      requiredCredentials.map { "\($0.line.rawValue) \($0.scheme) \($0.level)" })
    for credential in requiredCredentials {
      list.text("quality.requiredCredentials", credential.scheme, limit: 64)
      list.text("quality.requiredCredentials", credential.level, limit: 64)
    }
    list.credentialLevels("quality.credentialLevels", credentialLevels)
  }
}
