import CoachingPool
import Foundation
import Testing

@Suite struct `The terms of engagements in a policy` {
  @Test func `A33, E10, E16, R29, R31, R47: have the numbers of the field by default`() {
    let usual = PoolPolicy().engagements
    #expect(usual.mostPauseDays == 364 && usual.dormantAfter == 120)
    #expect(usual.questionInterval == 14 && usual.recontractingDays == 28)
    #expect(usual.typicalSessions == NumberRange(4...6))
    #expect(usual.permittedSessions == NumberRange(1...6))
    #expect(usual.typicalMinutes == NumberRange(60...120))
    #expect(usual.permittedMinutes == NumberRange(30...180))
    #expect(usual.possibleMinutes == NumberRange(1...480) && usual.mostRecordedMinutes == 1440)
    #expect(usual.executiveMinutes == NumberRange(60...90))
    #expect(usual.executiveGapDays == NumberRange(14...28))
    #expect(usual.cancellationNotice == 24 && usual.contractingMinutes == 30)
    #expect(usual.chemistryMinutes == 30)
    #expect(usual.promptAfterMissed == 2)
    #expect(usual.evaluationMonths == 6 && usual.maySkipChemistry)
    #expect(PoolPolicy().faults().isEmpty)
  }

  @Test func `hold every number at its ends`() {
    let range = NumberRange(4...6)
    #expect([3, 4, 5, 6, 7].map(range.contains) == [false, true, true, true, false])
  }

  @Test func `name a least above the most, and a stretch that reaches beyond another`() throws {
    func faults(_ json: String) throws -> [String] {
      try PoolPolicy(json: Array(#"{"engagements": \#(json)}"#.utf8)).faults().names
    }
    #expect(
      try faults(#"{"typicalSessions": {"least": 5, "most": 4}}"#)
        == ["engagements.typicalSessions fault.contradiction"])
    #expect(
      try faults(#"{"typicalMinutes": {"most": 181}, "permittedSessions": {"least": 5}}"#)
        == [
          "engagements.typicalMinutes fault.contradiction",
          "engagements.typicalSessions fault.contradiction",
        ])
    #expect(
      try faults(#"{"permittedMinutes": {"most": 500}, "mostRecordedMinutes": 479}"#)
        == [
          "engagements.mostRecordedMinutes fault.contradiction",
          "engagements.permittedMinutes fault.contradiction",
        ])
  }

  @Test func `are read in part, written in full, and an unknown name is refused`() throws {
    let read = try PoolPolicy(
      json: Array(#"{"engagements": {"typicalSessions": {"most": 5}, "dormantAfter": 60}}"#.utf8))
    var expected = PoolPolicy()
    expected.engagements.typicalSessions.most = 5
    expected.engagements.dormantAfter = 60
    #expect(read == expected)
    #expect(try PoolPolicy(json: try read.encodedJSON()) == read)
    let bytes = try JSONEncoder().encode(read)
    #expect(try JSONDecoder().decode(PoolPolicy.self, from: bytes) == read)
    #expect(throws: WireError.self) {
      try PoolPolicy(json: Array(#"{"engagements": {"mostPause": 1}}"#.utf8))
    }
  }
}
