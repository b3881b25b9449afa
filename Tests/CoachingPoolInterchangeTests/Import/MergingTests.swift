import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `Importing into a pool that has records` {
  private func context() throws -> CommandContext {
    CommandContext(now: Instant(secondsSince1970: 0), actor: .system, randomness: 1)
  }

  @Test func `the same files twice changes nothing`() throws {
    let first = try importing(Folder.files())
    let pool = PoolState.empty.with(first.records)
    let second = try importing(Folder.files(), into: pool)
    #expect(second.records == first.records)
    #expect(second.unchangedCount == first.records.count)
    let decision = try decide(RegisterRecords(second.records), pool, try context())
    #expect(decision.changes.isEmpty)
    #expect(decision.outcome.unchanged == 11)
  }

  @Test func `keeps what stands under a column that the file does not have`() throws {
    var records = try importing(Folder.files()).records
    for index in records.indices {
      guard case .person(var person) = records[index], person.name == "Balvinder Singh" else {
        continue
      }
      person.adjustments = Confidential([FunctionalAdjustment(unchecked: "captions")])
      person.email = "bal@moor.example"
      records[index] = .person(person)
    }
    let pool = PoolState.empty.with(records)
    let report = try importing(
      [
        ImportFile(
          name: "people.csv",
          bytes: Array("id,name,organisation,job_level\nbal,Balvinder Singh,moor,director\n".utf8))
      ], into: pool)
    #expect(report.isSound)
    let person = try #require(report.person("bal"))
    #expect(person.adjustments.reveal().map(\.code) == ["captions"])
    #expect(person.email == "bal@moor.example")
  }

  @Test func `is accepted by the command that registers records`() throws {
    let report = try importing(Folder.files())
    let decision = try decide(RegisterRecords(report.records), .empty, try context())
    #expect(decision.outcome.added == 11)
  }

  @Test func `changes what the columns say and keeps what no column can hold`() throws {
    let wish = Confidential("To be heard")
    var records = try importing(Folder.files()).records
    for index in records.indices {
      switch records[index] {
      case .request(var request):
        request.wish = wish
        request.state = .waitlisted
        records[index] = .request(request)
      case .organisation(var organisation):
        organisation.registrations = [Registration(register: "ods", code: "X1")]
        organisation.headcounts =
          CivilDate("2025-03-31").map { [Headcount(people: 600, asOf: $0)] } ?? []
        records[index] = .organisation(organisation)
      default: break
      }
    }
    let pool = PoolState.empty.with(records)
    let report = try importing(
      Folder.files([
        ("requests.csv", "delegation", ""), ("requests.csv", "inclusion", "delegation"),
      ]), into: pool)
    #expect(report.isSound)
    guard case .request(let request)? = report.record(.request, "r2"),
      case .organisation(let vale)? = report.record(.organisation, "vale")
    else {
      Issue.record("missing")
      return
    }
    #expect(request.themes.map(\.code) == ["delegation"])
    #expect(request.wish == wish)
    #expect(request.state == .waitlisted)
    #expect(vale.registrations.count == 1)
    #expect(vale.headcounts.map(\.people) == [600, 640])
  }

  @Test func `without a further file keeps its rows, and with it alone replaces them`() throws {
    let pool = PoolState.empty.with(try importing(Folder.files()).records)
    let ada = "p-1zhbqtjba55dn"
    let people = try importing([file("people.csv", Folder.people)], into: pool)
    #expect(people.person(ada)?.designations.count == 1)
    #expect(people.person(ada)?.affiliations.count == 2)
    let tenures = try importing(
      [file("designations.csv", "person,designation,organisation\nada@vale.example,mo,vale\n")],
      into: pool)
    #expect(tenures.records.count == 1)
    #expect(tenures.person(ada)?.designations.map(\.designation.code) == ["mo"])
    #expect(tenures.person(ada)?.affiliations.count == 2)
  }

  @Test func `a second membership of the same days takes the first one's place`() throws {
    let pool = PoolState.empty.with(try importing(Folder.files()).records)
    let report = try importing(
      [file("organisations.csv", Folder.organisations.replacing("2027-03-31", with: "2028-03-31"))],
      into: pool)
    #expect(report.isSound)
    guard case .membership(let membership)? = report.record(.membership, "vale-membership") else {
      Issue.record("missing")
      return
    }
    #expect(membership.span.end == CivilDate(2028, 4, 1))
    #expect(membership.eligibility.count == 1)
  }
}
