import Testing

@testable import CoachingPool

@Suite struct `Every cell of the matrix` {
  static let cells: [(ConfidentialityRow, Role)] = ConfidentialityMatrix.rows.flatMap { row in
    ConfidentialityMatrix.roles.map { (row, $0) }
  }

  /// The rows that belong to a practitioner are tried by tests of their own, such as those of a CPD log.
  @Test func `A24: each row is tried, never stored, of statistics, or still awaited`() {
    let named = Set(
      PlantedRow.all.keys
        + (ConfidentialityMatrix.neverStored + ConfidentialityMatrix.awaited
        + ConfidentialityMatrix.ofPractitioners).map(\.code) + ["hoursAndCounts"])
    #expect(named == Set(ConfidentialityMatrix.rows.map(\.code)))
    #expect(Self.cells.count == 350)
  }

  /// Fails as soon as a record of one of these comes to be: its cells then belong into the views, and a
  /// row into ``PlantedRow/all``.
  @Test func `the rows whose records are awaited are these`() {
    #expect(
      ConfidentialityMatrix.awaited.map(\.code) == ["equalityMonitoring"])
  }

  /// Their cells are tried in the tests of complaints, feedback and supervision.
  @Test func `the rows that views of their own show are stored`() {
    for row in ConfidentialityMatrix.ofPractitioners {
      #expect(RecordKind.allCases.contains { $0.rows.contains(row) })
      #expect(PlantedRow.all[row.code] == nil)
    }
  }

  @Test func `A23 A24 A30: each role sees of each row what the cell says, and nothing else`() {
    for (row, role) in Self.cells {
      guard let planted = PlantedRow.all[row.code] else { continue }
      let cell = ConfidentialityMatrix.cell(row, for: role)
      let request = cell.condition == .othersRedacted ? Planted.access : Planted.correction
      let before = Planted.look(Planted.state, as: role, under: request)
      let narrower = PlantedRow.narrower["\(row.code) \(role.rawValue)"] ?? [:]
      for (part, change) in [
        ("secret", planted.secret), ("code", planted.code), ("metadata", planted.metadata),
      ] {
        guard let change else { continue }
        var state = Planted.state
        change(&state)
        let isSeen = Planted.look(state, as: role, under: request) != before
        #expect(
          isSeen == narrower[part] ?? Self.shows(part, cell.access),
          "\(row.code), \(role.rawValue), \(cell.access.rawValue): \(part)")
      }
      if let token = planted.token {
        #expect(
          before?.contains(token) ?? false
            == narrower["secret"] ?? Self.shows("secret", cell.access),
          "\(row.code), \(role.rawValue): \(token)")
      }
    }
  }

  private static func shows(_ part: String, _ access: MatrixCell.Access) -> Bool {
    switch access {
    case .full, .own, .released, .signatories: true
    case .metadata: part == "metadata"
    case .coded: part == "code"
    // Statistics are of other types: no view of one engagement shows them.
    case .aggregate, .pseudonymous, .nothing: false
    }
  }

  @Test
  func `a role whose column has nothing of one engagement is denied, or sees nothing planted`() {
    for role: Role in [.analyst, .publicReader] {
      #expect(Planted.look(Planted.state, as: role) == nil)
    }
    #expect(Planted.look(Planted.state, as: .supervisor)?.contains("secretRecipient") == true)
    #expect(Planted.look(Planted.state, as: .safeguardingLead)?.contains("secretRecipient") == true)
    for role: Role in [.supervisor, .safeguardingLead] {
      let seen = Planted.look(Planted.state, as: role) ?? ""
      for (row, planted) in PlantedRow.all where row != "disclosure" {
        #expect(!seen.contains(planted.token ?? "no token"))
      }
    }
  }

  @Test func `hours of one engagement are for its two, and statistics for nobody here`() {
    let readers = Role.allCases.filter {
      Planted.look(Planted.state, as: $0)?.contains("\"hours\":") ?? false
    }
    #expect(readers == [.individual, .practitioner])
  }

  @Test func `what nobody stores, nobody reads`() {
    for row in ConfidentialityMatrix.neverStored {
      #expect(!RecordKind.allCases.contains { $0.rows.contains(row) })
    }
  }

  @Test func `8.3: each of the two reads their own chemistry answer`() throws {
    let individual = try #require(Planted.look(Planted.state, as: .individual))
    let practitioner = try #require(Planted.look(Planted.state, as: .practitioner))
    #expect(individual.contains("\"individualSaysYes\":true"))
    #expect(!individual.contains("practitionerSaysYes"))
    #expect(practitioner.contains("\"practitionerSaysYes\":true"))
    #expect(!practitioner.contains("individualSaysYes"))
  }

  @Test func `content for access leaves the officer's other requests without it`() throws {
    let other = try #require(Planted.look(Planted.state, as: .dataProtectionOfficer))
    for token in ["secretNote", "secretReflection", "secretGoal", "secretAction"] {
      #expect(!other.contains(token))
    }
  }
}
