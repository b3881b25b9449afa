import CoachingPool
import Testing

@Suite struct `A person` {
  @Test func `of the stories has no fault`() {
    #expect(anAshvaleOfficer.faults(in: PoolPolicy()).isEmpty)
    #expect(smallPool().referenceFaults(of: .person(anAshvaleOfficer)).isEmpty)
  }

  @Test func `reports every fault at once`() {
    let nobody = Person(
      id: "nobody", externalID: "", name: " ", email: "a@b@c",
      affiliations: [
        Affiliation(
          organisation: "ashvale", capacity: .electedMember(word("king"), politicalGroup: ""),
          jobTitle: "", manager: "nobody", team: " "),
        Affiliation(organisation: "ashvale", capacity: .officeHolder("")),
      ],
      designations: [DesignationTenure(word("wizard"), at: "ashvale", span: .always)],
      languages: [], adjustments: Confidential([word("magicCarpet")]))
    #expect(
      nobody.faults(in: PoolPolicy()).names == [
        "adjustments fault.unknownWord", "affiliations fault.contradiction",
        "affiliations fault.emptyText", "affiliations fault.emptyText",
        "affiliations fault.emptyText", "affiliations fault.emptyText",
        "affiliations fault.unknownWord", "designations fault.unknownWord",
        "email fault.wrongForm", "externalID fault.emptyText", "languages fault.missing",
        "name fault.emptyText",
      ])
  }

  @Test func `A08: a fault about an adjustment is the coordinator's to read`() {
    let person = officer("amara", adjustments: [word("magicCarpet")])
    let reasons = person.faults(in: PoolPolicy()).map(\.reason)
    #expect(reasons.shown(to: .everyone) == [Reason(.notAvailable)])
  }

  @Test(arguments: ["a@", "@b", "a", "a b@c", "a@b\n", ""])
  func `refuses an address that is none`(email: String) {
    var person = anAshvaleOfficer
    person.email = email
    #expect(person.faults(in: PoolPolicy()).names == ["email fault.wrongForm"])
  }

  @Test func `names organisations and managers that exist`() {
    let lost = officer("lost", of: "nowhere", manager: "noone")
    #expect(
      smallPool().referenceFaults(of: .person(lost)).names
        == ["affiliations fault.danglingReference", "affiliations fault.danglingReference"])
  }

  @Test func `A09: holds several posts at once, each with its days`() {
    var shared = officer("shared", .chiefExecutive, span: span(nil, "2026-01-01"))
    shared.affiliations.append(
      Affiliation(
        organisation: "brindlewood", capacity: .employee(.chiefExecutive),
        span: span("2025-01-01", nil)))
    #expect(shared.affiliations(on: day("2025-06-01")).count == 2)
    #expect(shared.affiliations(on: today).map(\.organisation) == ["brindlewood"])
  }
}

@Suite struct `A statutory designation` {
  func holder(_ tenures: (StatutoryDesignation, OrganisationID, DateSpan)...) -> Person {
    var person = anAshvaleOfficer
    person.designations = tenures.map { DesignationTenure($0, at: $1, span: $2) }
    return person
  }

  func faults(_ person: Person) -> [String] {
    smallPool(.organisation(organisation("trust", .nhsTrust, sector: .health)))
      .referenceFaults(of: .person(person)).names
  }

  @Test(arguments: ["dcs", "dass", "dph"])
  func `13.2: of the upper tier is a fault at a district or at a body that is no council`(
    code: String
  ) {
    let code: StatutoryDesignation = word(code)
    #expect(
      faults(holder((code, "brindlewood", .always)))
        == ["designations fault.designationNotOfThisType"])
    #expect(
      faults(holder((code, "trust", .always))) == ["designations fault.designationNotOfThisType"])
    #expect(faults(holder((code, "ashvale", .always))).isEmpty)
  }

  @Test(arguments: ["hops", "mo", "s151", "scrutiny"])
  func `13.2: of every council is none at a district`(code: String) {
    #expect(faults(holder((word(code), "brindlewood", .always))).isEmpty)
  }

  @Test(arguments: ["s151", "hops"])
  func
    `13.2: a monitoring officer is not also s151 or head of paid service at the same place and time`(
      other: String
    )
  {
    let other: StatutoryDesignation = word(other)
    let mo = StatutoryDesignation.monitoringOfficer
    #expect(
      faults(holder((mo, "ashvale", .always), (other, "ashvale", .always)))
        == ["designations fault.contradiction"])
    #expect(faults(holder((mo, "ashvale", .always), (other, "brindlewood", .always))).isEmpty)
    #expect(
      faults(
        holder(
          (mo, "ashvale", span(nil, "2026-01-01")), (other, "ashvale", span("2026-01-01", nil)))
      ).isEmpty)
    #expect(
      faults(
        holder(
          (mo, "ashvale", span(nil, "2026-01-02")), (other, "ashvale", span("2026-01-01", nil)))
      ) == ["designations fault.contradiction"])
  }

  @Test func `13.2: head of paid service and s151 may be one person`() {
    let both = holder(
      (.headOfPaidService, "ashvale", .always), (.section151Officer, "ashvale", .always))
    #expect(faults(both).isEmpty)
  }

  @Test func `S0-45: a past tenure is a former holder`() {
    let former = holder((.section151Officer, "ashvale", span("2010-01-01", "2020-01-01")))
    #expect(former.designations(on: today).isEmpty)
    #expect(former.designations(on: day("2015-01-01")).count == 1)
  }
}

@Suite struct `Suspected duplicates` {
  @Test func `share an address, a foreign key, or name and organisation`() {
    var first = officer("a")
    first.name = "Amara  Osei"
    first.email = "A@x"
    var second = officer("b")
    second.name = "amara osei"
    second.email = "a@X"
    second.externalID = "7"
    var third = officer("c", of: "brindlewood")
    third.name = "Amara Osei"
    third.externalID = "7"
    let list = SuspectedDuplicate.list(among: [third, second, first])
    #expect(list.map { [$0.first, $0.second] } == [["a", "b"], ["b", "c"]])
    #expect(list.map(\.grounds) == [[.sameAddress, .sameNameAndOrganisation], [.sameExternalID]])
    let state = PoolState([.person(first), .person(second), .person(third)])
    #expect(state.suspectedDuplicates() == list)
  }

  @Test func `are listed as a chain where a key is common, so that no list is quadratic`() {
    let many = (0..<500).map { number in
      var person = officer(.init(stringLiteral: "p\(1000 + number)"))
      person.name = "Amara Osei"
      return person
    }
    #expect(SuspectedDuplicate.list(among: many).count == 499)
    #expect(SuspectedDuplicate.list(among: many.prefix(20)).count == 190)
  }

  @Test func `A09: are no longer listed once merged, and again when that is undone`() throws {
    var double = officer("amara-2")
    double.name = "amara"
    var state = smallPool(.person(double))
    #expect(state.suspectedDuplicates().count == 1)
    let merge = try decide(
      MergePeople(kept: "amara", duplicate: "amara-2"), state, context(.poolCoordinator))
    state.apply(merge.changes)
    #expect(state.suspectedDuplicates().isEmpty)
    #expect(state.people["amara-2"] == double)
    let undo = try decide(UndoMerge(merge.outcome.id), state, context(.poolCoordinator))
    state.apply(undo.changes)
    #expect(state.suspectedDuplicates().count == 1)
  }
}
