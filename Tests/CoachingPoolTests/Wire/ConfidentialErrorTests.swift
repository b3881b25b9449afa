import CoachingPool
import PoolJSON
import Testing

extension Wire {
  @Suite struct `An error about a confidential record` {
    @Test(
      arguments: [
        (.request, #""wish":""#, #""wish":"# + "\(secret)\"", ""),
        (.request, #""wish":""#, #""wish":[1],"x":""#, "/wish"),
        (.person, #"["captions","# + "\"\(secret)\"]", "\"\(secret)\"", "/adjustments"),
        (.person, "\"\(secret)\"", "\"\(secret) \"", "/adjustments/1"),
        (.person, "\"adjustments\":", "\"adjustments\":\"\(secret)\",\"x\":", "/adjustments"),
        (.request, #""wish":"#, "\"wish\":\"\(secret)\":", ""),
        (.request, #""wish":"#, "\"\(secret)\",", ""),
        (.request, #""wish":"#, "\"wish\":{\"\(secret)\":1,\"\(secret)\":2},\"x\":", ""),
        (.practitioner, #""value":"CC \"12\"""#, #""value":["# + "\"\(secret)\"]", "/attributes"),
        (
          .sharedAgreement, #""goal":""#, #""goal":["# + "\"\(secret)\"],\"x\":\"",
          "/versions/1/terms/goals/0"
        ),
        (
          .workingAgreement, #""privateGoals":["#, "\"privateGoals\":\"\(secret)\",\"x\":[",
          "/terms"
        ),
        (.session, "Marlowe House", #"Marlowe","x":""#, "/x"),
        (.session, #""place":""#, #""place":["#, ""),
        (.sessionAction, #""what":""#, #""what":["Marlowe"],"x":""#, "/what"),
        (.practitionerNote, #""text":""#, #""text":["Marlowe"],"x":""#, "/text"),
        (.reflection, #""text":""#, #""text":["Marlowe"],"x":""#, "/text"),
        (.disclosure, #""recipient":""#, #""recipient":["Marlowe"],"x":""#, "/recipient"),
        (.reviews, "\"text\":\"\(secret)", "\"text\":[\"\(secret)\"],\"x\":\"", "/summaries/0"),
        (.goalRating, #""level":"more""#, "\"level\":\"\(secret)\"", "/level"),
        (.sponsorRating, #""muchBetter""#, "\"\(secret)\"", "/change"),
        (.sponsorPreparation, #""text":""#, #""text":["Marlowe"],"x":""#, "/answers/0"),
        (.complaint, #""text":""#, #""text":["Marlowe"],"x":""#, "/text"),
        (.complaint, #""told":""#, #""told":["Marlowe"],"x":""#, "/exchanges/0/told"),
        (
          .practitionerFeedback, #""score":4"#, "\"score\":\"\(secret)\"",
          "/scores/0/score"
        ),
        (.evaluationResponse, #""comment":""#, #""comment":["Marlowe"],"x":""#, "/comment"),
        (
          .evaluationResponse, #""value":1"#, "\"value\":\"\(secret)\"", "/answers/0/value"
        ),
        (.cpdEntry, #""title":""#, #""title":["Marlowe"],"x":""#, "/title"),
        (.benefitItem, #""source":""#, #""source":["Marlowe"],"x":""#, "/source"),
        (.organisation, #""value":"CC \"12\"""#, "\"value\":\(secret)", ""),
      ] as [(RecordKind, String, String, String)])
    func `a wrong value is not shown`(kind: RecordKind, from: String, to: String, path: String)
      throws
    {
      let golden = try #require(golden[kind])
      try #require(golden.contains(from))
      let error = try refusal(kind, golden.replacing(from, with: to, maxReplacements: 1))
      #expect(!"\(error)".contains(secret))
      #expect(!String(reflecting: error).contains(secret))
      #expect(error.faults.first?.path.hasPrefix(path) == true)
    }

    @Test func `damaged bytes are named by place and rule alone`() throws {
      let golden = try #require(golden[.request])
      let error = try refusal(.request, golden.replacing(#""wish":""#, with: #""wish":"#))
      let fault = try #require(error.faults.first)
      #expect(
        error.description
          == """
          Line 1, column \(fault.column): the bytes are no JSON from here on, by the rule \
          "syntax". Their content is confidential and not shown.
          """)
    }

    @Test func `an entity is no Codable and no form that other modules could write`() throws {
      for kind in RecordKind.allCases where kind != .policy {
        let entity: Any =
          switch try full(kind) {
          case .pool(let value): value
          case .policy(let value): value
          case .organisation(let value): value
          case .membership(let value): value
          case .person(let value): value
          case .personMerge(let value): value
          case .conflictDeclaration(let value): value
          case .practitioner(let value): value
          case .request(let value): value
          case .invitation(let value): value
          case .engagement(let value): value
          case .auditEntry(let value): value
          case .sharedAgreement(let value): value
          case .workingAgreement(let value): value
          case .session(let value): value
          case .sessionAction(let value): value
          case .practitionerNote(let value): value
          case .reflection(let value): value
          case .disclosure(let value): value
          case .reviews(let value): value
          case .goalRating(let value): value
          case .sponsorRating(let value): value
          case .sponsorPreparation(let value): value
          case .evaluationRequest(let value): value
          case .evaluationResponse(let value): value
          case .assurance(let value): value
          case .complaint(let value): value
          case .practitionerFeedback(let value): value
          case .supervisionEntry(let value): value
          case .supervisor(let value): value
          case .supervisionArrangement(let value): value
          case .supervisionWaiver(let value): value
          case .cpdEntry(let value): value
          case .poolEvent(let value): value
          case .trainingCohort(let value): value
          case .logConsent(let value): value
          case .legalHold(let value): value
          case .benchmark(let value): value
          case .costItem(let value): value
          case .benefitItem(let value): value
          case .charge(let value): value
          case .round(let value): value
          case .signpostingTally(let value): value
          }
        #expect(!(entity is any Encodable))
        #expect(!(entity is any JSONForm))
      }
    }
  }
}
