/// Gathers what the pool keeps about somebody from every record, whatever its kind.
struct AccessPass {
  private let person: PersonID
  private let request: LoggedRequest
  private let state: PoolState
  private let context: CommandContext
  private let scope: AccessScope
  /// The engagements that concern them in whatever place, the earliest first.
  let concerning: [Engagement]

  init(
    _ person: PersonID, under request: LoggedRequest, pseudonyms: [ActorID], in state: PoolState,
    _ context: CommandContext
  ) {
    self.person = person
    self.request = request
    self.state = state
    self.context = context
    scope = AccessScope(
      person, pseudonyms: pseudonyms, in: state, on: state.date(at: context.now))
    concerning = state.engagements(concerning: person).sorted {
      ($0.proposed, $0.id) < ($1.proposed, $1.id)
    }
  }

  /// Everybody who has a part in something that is gathered or left to decide.
  var parties: [PersonID] {
    var parties = known
    for complaint in state.complaints.values
    where isTheirs(complaint) || complaint.engagement.map(scope.engagements.contains) ?? false {
      parties += state.parties(to: complaint) + [complaint.handler].compactMap { $0 }
    }
    for conflict in state.conflicts.values
    where scope.people.contains(conflict.declarer) || scope.people.contains(conflict.other) {
      parties += [conflict.declarer, conflict.other]
    }
    for practitioner in scope.practitioners {
      parties += state.feedback(about: practitioner).map(\.person)
    }
    return parties.uniqued()
  }

  /// Those of whom the person knows: who works with them, and whom their requests reached.
  private var known: [PersonID] {
    var known = scope.people.sorted() + concerning.flatMap { $0.parties(in: state) }
    for id in scope.requests.sorted() {
      known += state.requests[id]?.participants ?? []
      known += state.invitations(for: id).compactMap {
        state.practitioners[$0.practitioner]?.person
      }
    }
    return known.uniqued()
  }

  private func isTheirs(_ complaint: Complaint) -> Bool {
    scope.people.contains(complaint.complainant) || scope.practitioners.contains(complaint.about)
  }

  /// - Complexity: O(n log n) in the records, and linear in the bytes of the pool.
  func gathered() throws(WireError) -> GatheredAccess {
    let sights = concerning.filter { scope.engagements.contains($0.id) }.map {
      EngagementSight($0, of: state, for: context.actor, at: context.now, under: request)
    }
    let copies = sights.map { SubjectAccessCopy.of($0) }
    let checks = sights.map { SubjectAccessCheck.of($0) }
    let black = blackPen
    var bars = 0
    func pen(_ text: String) -> String {
      let penned = black.blackedOut(text)
      bars += BlackPen.bars(in: penned) - BlackPen.bars(in: text)
      return penned
    }
    let complaints = complaintViews
    var found = try found(black)
    let shown = shownKeys(complaints: complaints.map(\.0), in: copies)
    found.toDecide.removeAll { shown.contains($0) }
    let copy = PersonAccessCopy(
      request: request.number, subject: person, gathered: context.now, records: found.records,
      invitations: answers, engagements: copies, complaints: complaints.map(\.1).penned(pen),
      feedback: feedback.penned(pen), ownViews: counts(found.ownViews), retention: retention,
      redactionCount: copies.reduce(found.redactions + bars) { $0 + $1.redactionCount })
    let check = PersonAccessCheck(
      withheld: checks.reduce(0) { $0 + $1.withheld },
      undecided: checks.reduce(0) { $0 + $1.undecided }, toDecide: found.toDecide,
      mentions: counts(found.mentions), hasPseudonyms: !scope.pseudonyms.isEmpty)
    return GatheredAccess(copy: copy, check: check)
  }

  // MARK: Records

  /// The records by what becomes of them.
  private struct Found {
    var records: [AccessRecord] = []
    var ownViews: [RecordKind: Int] = [:]
    var mentions: [RecordKind: Int] = [:]
    var toDecide: [RecordKey] = []
    var redactions = 0
  }

  private func found(_ black: BlackPen) throws(WireError) -> Found {
    var found = Found()
    var namePen = WirePen()
    for id in scope.people { namePen.names.rename(id, to: id) }
    for id in scope.practitioners { namePen.names.rename(id, to: id) }
    for id in scope.supervisors { namePen.names.rename(id, to: id) }
    for id in scope.requests { namePen.names.rename(id, to: id) }
    for id in scope.engagements { namePen.names.rename(id, to: id) }
    let places = Dictionary(
      uniqueKeysWithValues: RecordKind.allCases.enumerated().map { ($0.element, $0.offset) })
    let ordered = state.records.map { (place: places[$0.key.kind] ?? 0, key: $0.key, record: $0) }
      .sorted { ($0.place, $0.key) < ($1.place, $1.key) }
    for (_, key, record) in ordered {
      switch scope.share(of: record, in: state) {
      case .record(let shared):
        let form = try text(of: shared, black)
        found.redactions += BlackPen.bars(in: form)
        found.records.append(
          AccessRecord(
            kind: key.kind, id: key.id, controller: key.kind.controller,
            retention: key.kind.retention, form: form))
      case .ownView: found.ownViews[key.kind, default: 0] += 1
      case .undecided: found.toDecide.append(key)
      case .view: break
      case .mention:
        // Whether it holds an identifier of theirs.
        var pen = namePen
        _ = try record.bytes(through: &pen)
        if pen.hasRewritten { found.mentions[key.kind, default: 0] += 1 }
      }
    }
    return found
  }

  private func counts(_ counts: [RecordKind: Int]) -> [AccessCount] {
    RecordKind.allCases.compactMap { kind in
      counts[kind].map { AccessCount(kind: kind, count: $0) }
    }
  }

  /// What is shown after all of what is as much about others.
  private func shownKeys(
    complaints: [ComplaintID], in copies: [SubjectAccessCopy]
  ) -> Set<RecordKey> {
    var keys = Set(complaints.map { RecordKey(.complaint, $0.text) })
    for data in copies.compactMap(\.data) {
      let sponsors = data.preparations.map(\.sponsor)
      for id in state.preparationsByEngagement[data.existence.engagement]
      where state.preparations[id].map({ sponsors.contains($0.sponsor) }) ?? false {
        keys.insert(RecordKey(.sponsorPreparation, id.text))
      }
    }
    return keys
  }

  // MARK: Views

  /// The complaints that they made, and those about them that they were told of, as the officer may show them.
  private var complaintViews: [(ComplaintID, ComplaintOfficerView)] {
    state.complaints.values.filter(isTheirs)
      .sorted { ($0.received, $0.id) < ($1.received, $1.id) }
      .compactMap { complaint in
        ComplaintOfficerView.of(
          complaint.id, in: state, for: context.actor, at: context.now, under: request
        ).view.map { (complaint.id, $0) }
      }
  }

  private var answers: [InvitationAnswer] {
    scope.requests.sorted().flatMap { state.invitations(for: $0) }
      .compactMap { $0.shown(to: .individual) }
  }

  private var feedback: [FeedbackOfficerView] {
    let given = state.practitionerFeedback.values.filter { scope.people.contains($0.person) }
      .map(\.practitioner)
    return Set(given).union(scope.practitioners).sorted().compactMap {
      FeedbackOfficerView.of(
        $0, in: state, for: context.actor, at: context.now, under: request
      ).view
    }
  }

  private var retention: [AccessRetention] {
    RetentionClass.allCases.filter { $0 != .nobody }.map { row in
      AccessRetention(
        row: row, months: state.policy.retention.months(of: row), trigger: row.trigger,
        action: row.action, basis: row.basis)
    }
  }

  // MARK: Others blacked out

  /// Only those of whom the person knows are near: a bar in the place of another's first name would tell that
  /// they declared something or complained.
  private var blackPen: BlackPen {
    let managed = concerning.flatMap(\.participants) + [person]
    let near = known + managed.flatMap { state.managers(above: $0, from: .first).sorted() }
    return BlackPen(sparing: [person] + practitioners, near: near, in: state)
  }

  /// Who worked with them wrote as a professional, and they know who that is.
  private var practitioners: [PersonID] {
    concerning.filter { scope.engagements.contains($0.id) }
      .compactMap { state.practitioners[$0.practitioner]?.person }
  }

  private func text(of record: Record, _ black: BlackPen) throws(WireError) -> String {
    // What names the person themselves stays.
    let spared: Set<String> =
      switch record {
      case .person: ["name", "email", "externalID"]
      default: ["externalID"]
      }
    var pen = WirePen()
    pen.texts = .blackOut(black, sparing: spared)
    // An identifier may be a number that others know, or be made of an address.
    pen.hiding.hide("somebodyElse", sparing: scope.people.union(practitioners))
    pen.hiding.hide("somebody", sparing: scope.pseudonyms)
    return String(decoding: try record.bytes(through: &pen), as: UTF8.self)
  }
}
