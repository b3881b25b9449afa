import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `A data folder` {
  @Test func `is read into records of every kind`() throws {
    let report = try importing(Folder.files())
    #expect(report.faults.map(\.description) == [])
    #expect(
      report.records.map(\.key.description) == [
        "organisation vale", "membership vale-membership", "organisation moor",
        "membership moor-membership", "person p-1zhbqtjba55dn", "person bal", "person cat",
        "practitioner ada-pool", "request r1", "request r2",
        "conflictDeclaration conflict-1",
      ])
    #expect(report.counts.map(\.rows) == [2, 1, 3, 1, 1, 1, 1, 1, 2, 1])
    #expect(report.counts.map(\.accepted) == [2, 1, 3, 1, 1, 1, 1, 1, 2, 1])
  }
}
