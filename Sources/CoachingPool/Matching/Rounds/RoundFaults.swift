/// Checks the constraints of a round beside its field, all faults at once and before any solving.
struct RoundFaults {
  private let field: MatchField
  private let rules: ResolvedRules
  private let constraints: RoundConstraints
  private var faults: [Fault] = []

  /// Every fault of constraints.
  static func list(
    _ constraints: RoundConstraints, in field: MatchField, under rules: ResolvedRules
  ) -> [Fault] {
    var check = RoundFaults(field: field, rules: rules, constraints: constraints)
    check.run()
    return check.faults + PointsRange.faults(of: constraints, in: field)
  }

  private init(field: MatchField, rules: ResolvedRules, constraints: RoundConstraints) {
    self.field = field
    self.rules = rules
    self.constraints = constraints
  }

  private mutating func run() {
    for request in (constraints.only ?? []).sorted() where field.row(of: request) == nil {
      add(request, "only", Reason(.notInTheRound, ["kind": "request", "id": request.text]))
    }
    checkPinned()
    for pair in constraints.forbidden { _ = positions(of: pair, "forbidden") }
    checkMinimums()
    checkWanted()
    checkQuotas()
  }

  private mutating func checkPinned() {
    let forbidden = Set(constraints.forbidden)
    var seen: Set<RoundConstraints.Pair> = []
    var rowsOfColumn: [Int: [Int]] = [:]
    var columnsOfRow: [Int: Int] = [:]
    for pair in constraints.pinned {
      guard let (row, column) = positions(of: pair, "pinned") else { continue }
      guard seen.insert(pair).inserted else {
        add(pair.request, "pinned", Reason(.duplicate, ["value": pair.practitioner.text]))
        continue
      }
      if forbidden.contains(pair) {
        add(
          pair.request, "pinned",
          Reason(.pinnedAndForbidden, ["practitioner": pair.practitioner.text]))
      }
      let judgement = rules.judge(
        field.candidates[column], for: field.seekers[row], in: field.context)
      for reason in judgement.reasons {
        add(
          pair.request, "pinned",
          Reason(
            .pinnedPairNotEligible,
            ["practitioner": pair.practitioner.text, "because": reason.code.name],
            audience: .coordinator))
      }
      rowsOfColumn[column, default: []].append(row)
      columnsOfRow[row, default: 0] += 1
    }
    let apart = field.apart
    for column in rowsOfColumn.keys.sorted() {
      let rows = rowsOfColumn[column] ?? []
      let practitioner = field.candidates[column].practitioner.id
      if rows.count > field.candidates[column].freePlaces {
        add(
          practitioner, "pinned",
          Reason(
            .pinnedBeyondPlaces,
            ["pinned": "\(rows.count)", "places": "\(field.candidates[column].freePlaces)"],
            audience: .coordinator))
      }
      for (index, row) in rows.enumerated() {
        for other in rows[..<index] where apart.areApart(row, other) {
          add(
            field.seekers[row].request.id, "pinned",
            Reason(
              .pinnedPairsApart,
              [
                "other": field.seekers[other].request.id.text, "practitioner": practitioner.text,
              ], audience: .coordinator))
        }
      }
    }
    for row in columnsOfRow.keys.sorted() {
      let request = field.seekers[row].request.id
      let wanted = constraints.wanted.first { $0.request == request }?.practitioners ?? 1
      if let count = columnsOfRow[row], count > wanted {
        add(
          request, "pinned",
          Reason(.pinnedBeyondWanted, ["pinned": "\(count)", "wanted": "\(wanted)"]))
      }
    }
  }

  private mutating func checkMinimums() {
    var seen: Set<PractitionerID> = []
    for minimum in constraints.minimums {
      let practitioner = minimum.practitioner
      guard let column = field.column(of: practitioner) else {
        add(
          practitioner, "minimums",
          Reason(.notInTheRound, ["kind": "practitioner", "id": practitioner.text]))
        continue
      }
      if !seen.insert(practitioner).inserted {
        add(practitioner, "minimums", Reason(.duplicate, ["value": practitioner.text]))
      }
      let places = field.candidates[column].freePlaces
      if minimum.least < 0 {
        add(
          practitioner, "minimums",
          Reason(.outOfRange, ["value": "\(minimum.least)", "least": "0", "most": "\(places)"]))
      } else if minimum.least > places {
        add(
          practitioner, "minimums",
          Reason(
            .minimumAbovePlaces, ["least": "\(minimum.least)", "places": "\(places)"],
            audience: .coordinator))
      }
    }
  }

  private mutating func checkWanted() {
    var seen: Set<RequestID> = []
    for wanted in constraints.wanted {
      if field.row(of: wanted.request) == nil {
        add(
          wanted.request, "wanted",
          Reason(.notInTheRound, ["kind": "request", "id": wanted.request.text]))
      }
      if !seen.insert(wanted.request).inserted {
        add(wanted.request, "wanted", Reason(.duplicate, ["value": wanted.request.text]))
      }
      if !(1...100).contains(wanted.practitioners) {
        add(
          wanted.request, "wanted",
          Reason(
            .outOfRange, ["value": "\(wanted.practitioners)", "least": "1", "most": "100"]))
      } else if field.row(of: wanted.request) != nil {
        checkInvitations(wanted)
      }
    }
  }

  /// Each pair goes out as an invitation, so that more than may wait for an answer at once can never
  /// be published (rules R22 and A35).
  private mutating func checkInvitations(_ wanted: RoundConstraints.Wanted) {
    let context = field.context
    let most = max(1, context.policy.requests.maxConcurrentInvitations)
    let open = context.state.invitations(for: wanted.request)
      .count { $0.isOpen(at: context.now) }
    guard wanted.practitioners > max(1, most - open) else { return }
    add(
      wanted.request, "wanted",
      Reason(
        .wantedBeyondInvitations,
        ["wanted": "\(wanted.practitioners)", "open": "\(open)", "most": "\(most)"]))
  }

  private mutating func checkQuotas() {
    var seen: Set<String> = []
    for quota in constraints.quotas {
      let key = RecordKey(.organisation, quota.organisation.text)
      if field.context.state.organisations[quota.organisation] == nil {
        faults.append(
          Fault(key, "quotas", Reason(.danglingReference, ["value": quota.organisation.text])))
      }
      if !seen.insert("\(quota.side.rawValue) \(quota.organisation)").inserted {
        faults.append(Fault(key, "quotas", Reason(.duplicate, ["value": quota.side.rawValue])))
      }
      if quota.atLeast < 0 || (quota.atMost ?? 0) < 0 {
        faults.append(
          Fault(
            key, "quotas",
            Reason(
              .outOfRange,
              [
                "value": "\(min(quota.atLeast, quota.atMost ?? 0))", "least": "0",
                "most": "\(Int32.max)",
              ])))
      } else if let most = quota.atMost, quota.atLeast > most {
        faults.append(
          Fault(
            key, "quotas",
            Reason(.quotaReversed, ["least": "\(quota.atLeast)", "most": "\(most)"])))
      }
    }
  }

  private mutating func positions(
    of pair: RoundConstraints.Pair, _ name: String
  ) -> (row: Int, column: Int)? {
    let row = field.row(of: pair.request)
    let column = field.column(of: pair.practitioner)
    if row == nil {
      add(
        pair.request, name, Reason(.notInTheRound, ["kind": "request", "id": pair.request.text]))
    }
    if column == nil {
      add(
        pair.request, name,
        Reason(.notInTheRound, ["kind": "practitioner", "id": pair.practitioner.text]))
    }
    guard let row, let column else { return nil }
    return (row, column)
  }

  private mutating func add(_ request: RequestID, _ name: String, _ reason: Reason) {
    faults.append(Fault(RecordKey(.request, request.text), name, reason))
  }

  private mutating func add(_ practitioner: PractitionerID, _ name: String, _ reason: Reason) {
    faults.append(Fault(RecordKey(.practitioner, practitioner.text), name, reason))
  }
}

extension ReasonCode {
  /// A constraint names a request or practitioner that takes no part in the round.
  public static let notInTheRound = ReasonCode("round.notInTheRound")
  /// A pair is to be made and not to be made at once.
  public static let pinnedAndForbidden = ReasonCode("round.pinnedAndForbidden")
  /// A pair that is to be made does not meet a requirement.
  public static let pinnedPairNotEligible = ReasonCode("round.pinnedPairNotEligible")
  /// More pairs are to be made with a practitioner than they have places.
  public static let pinnedBeyondPlaces = ReasonCode("round.pinnedBeyondPlaces")
  /// More pairs are to be made with a request than it takes practitioners.
  public static let pinnedBeyondWanted = ReasonCode("round.pinnedBeyondWanted")
  /// A request is to take more practitioners than the policy lets be invited at once.
  public static let wantedBeyondInvitations = ReasonCode("round.wantedBeyondInvitations")
  /// Two pairs with one practitioner are to be made whose requests may not share one.
  public static let pinnedPairsApart = ReasonCode("round.pinnedPairsApart")
  /// A practitioner is to get more requests than they have places.
  public static let minimumAbovePlaces = ReasonCode("round.minimumAbovePlaces")
  /// A quota asks for more than it allows.
  public static let quotaReversed = ReasonCode("round.quotaReversed")
}
