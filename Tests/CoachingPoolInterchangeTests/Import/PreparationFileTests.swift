import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `Briefings, paces and declared conflicts in files` {
  private func codes(_ report: ImportReport) -> [String] {
    report.faults.map { "\($0.file) \($0.column?.heading ?? "-") \($0.code.rawValue)" }
  }

  @Test func `are read into the records that they belong to`() throws {
    let report = try importing(Folder.files())
    #expect(report.faults.isEmpty)
    let day = try #require(CivilDate("2026-02-03"))
    #expect(
      report.person("bal")?.briefings
        == [Briefing(for: .reverseMentoring, completed: day, minutes: 180)])
    var paces: [Int?] = []
    var conflicts: [ConflictDeclaration] = []
    for record in report.records {
      if case .practitioner(let practitioner) = record { paces.append(practitioner.sessionsAMonth) }
      if case .conflictDeclaration(let conflict) = record { conflicts.append(conflict) }
    }
    #expect(paces == [2])
    #expect(conflicts.map(\.id.text) == ["conflict-1"])
    #expect(conflicts.map(\.declarer.text) == ["cat"])
    #expect(conflicts.map(\.other) == [report.person("p-1zhbqtjba55dn")?.id])
  }

  @Test func `have faults at their cells`() throws {
    let report = try importing(
      Folder.files([
        ("briefings.csv", "180", "6001"), ("briefings.csv", "2026-02-03", "3.2.2026"),
        ("practitioners.csv", "2026-08-15,2,", "2026-08-15,32,"),
        ("conflicts.csv", ",ada@vale.example,", ",nobody,"),
        ("conflicts.csv", "2026-05-02T07:00:00Z", "2026-05-02"),
      ]))
    #expect(
      Set(codes(report).filter { !$0.contains("rejectedReference") }) == [
        "briefings.csv minutes badNumber", "briefings.csv completed badDate",
        "practitioners.csv sessions_a_month badNumber", "conflicts.csv other danglingReference",
        "conflicts.csv declared badMoment",
      ])
    let own = try importing(Folder.files([("conflicts.csv", ",ada@vale.example,", ",cat,")]))
    #expect(own.faults.count == 1)
    #expect(own.faults.first?.file == "conflicts.csv")
  }

  @Test func `stay where their file or column is not given, and go where it is and says nothing`()
    throws
  {
    let pool = PoolState.empty.with(try importing(Folder.files()).records)
    let people = file("people.csv", "id,name\nbal,Balvinder Singh\n")
    #expect(try importing([people], into: pool).person("bal")?.briefings.count == 1)
    let none = file("briefings.csv", "person,kind,completed,minutes\n")
    #expect(try importing([people, none], into: pool).person("bal")?.briefings == [])
    func pace(_ columns: String, _ cells: String) throws -> Int? {
      let row = "id,person,kinds\(columns)\nada-pool,ada@vale.example,coaching\(cells)\n"
      let report = try importing([file("practitioners.csv", row)], into: pool)
      #expect(report.faults.isEmpty)
      for case .practitioner(let practitioner) in report.records {
        return practitioner.sessionsAMonth
      }
      return nil
    }
    #expect(try pace("", "") == 2)
    #expect(try pace(",sessions_a_month", ",") == nil)
    #expect(try pace(",sessions_a_month", ",4") == 4)
  }
}
