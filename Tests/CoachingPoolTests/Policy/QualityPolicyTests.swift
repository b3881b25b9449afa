import CoachingPool
import Foundation
import Testing

@Suite struct `The terms of quality in a policy` {
  @Test func `R46, A14, A38: have the numbers of the field by default`() throws {
    let usual = PoolPolicy().quality
    #expect(usual.noticeDays == 60 && usual.supervisionGraceDays == 60)
    #expect(usual.insurancePence == 2_500_000_00 && usual.insuranceEvidenceDays == 7)
    #expect(usual.feedbackLeastPeople == 5 && usual.complaintAcknowledgeDays == 30)
    let executive = try #require(usual.norm(for: .executive, .coaching))
    #expect(executive.yearMinutes == 240 && executive.quarterMinutes == 60)
    #expect(executive.practiceRatio == 35 && executive.counts == [.oneToOne])
    let volunteer = try #require(usual.norm(for: .pool, .coaching))
    #expect(volunteer.yearSessions == 2 && volunteer.yearMinutes == 0)
    #expect(volunteer.counts.contains(.group) && !volunteer.counts.contains(.peer))
    #expect(usual.norm(for: .pool, .mentoring) == nil)
    #expect(usual.norm(for: .executive, .mentoring) == nil)
    #expect(PoolPolicy().faults().isEmpty)
  }

  @Test func `name a norm that stands twice, one that nothing meets, and a group upside down`()
    throws
  {
    func faults(_ json: String) throws -> [String] {
      try PoolPolicy(json: Array(#"{"quality": \#(json)}"#.utf8)).faults().names
    }
    let norm = #"{"line": "pool", "work": "coaching", "yearSessions": 2}"#
    #expect(
      try faults(#"{"supervisionNorms": [\#(norm)]}"#)
        == ["quality.supervisionNorms fault.contradiction"])
    let counted = norm.dropLast() + #", "counts": ["group"]}"#
    #expect(
      try faults(#"{"supervisionNorms": [\#(counted), \#(counted)]}"#)
        == ["quality.supervisionNorms fault.duplicate"])
    #expect(
      try faults(#"{"supervisionGroupLeast": 9, "supervisionGroupMost": 8}"#)
        == ["quality.supervisionGroupLeast fault.contradiction"])
    let credential = #"{"line": "pool", "scheme": "", "level": "5"}"#
    #expect(
      try faults(#"{"requiredCredentials": [\#(credential)]}"#)
        == ["quality.requiredCredentials fault.emptyText"])
  }

  @Test func `are read in part, written in full, and an unknown name is refused`() throws {
    let read = try PoolPolicy(
      json: Array(#"{"quality": {"noticeDays": 30, "supervisionNorms": []}}"#.utf8))
    var expected = PoolPolicy()
    expected.quality.noticeDays = 30
    expected.quality.supervisionNorms = []
    #expect(read == expected)
    #expect(try PoolPolicy(json: try read.encodedJSON()) == read)
    let bytes = try JSONEncoder().encode(read)
    #expect(try JSONDecoder().decode(PoolPolicy.self, from: bytes) == read)
    #expect(throws: WireError.self) {
      try PoolPolicy(json: Array(#"{"quality": {"grace": 1}}"#.utf8))
    }
  }
}
