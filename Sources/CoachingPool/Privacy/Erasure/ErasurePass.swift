/// Works out what changes when somebody is erased, or when the time of something is over.
///
/// Every record of the pool is written once through a pen, whatever its kind, so that none is forgotten that
/// names them.
struct ErasurePass {
  private let state: PoolState
  private let scope: ErasureScope
  private let context: CommandContext
  private var pen = WirePen()
  private var issued = 0
  /// What earlier erasures issued: chance that repeats itself, as after a restart from a seed, overwrites none.
  private var taken: Set<String> = []
  /// Who is called what in a single engagement or request.
  private var engagementNames: [EngagementID: WirePen.Names] = [:]
  private var requestNames: [RequestID: WirePen.Names] = [:]
  /// What the person of a practitioner's membership is called in it, where they stay in the pool.
  private var practitionerNames: [PractitionerID: WirePen.Names] = [:]
  private var changes: [Change] = []
  private var removed = 0
  private var emptied = 0
  private var cleared = 0

  init(_ scope: ErasureScope, in state: PoolState, _ context: CommandContext) {
    self.state = state
    self.scope = scope
    self.context = context
  }

  /// The changes, and what they come to.
  private mutating func run(pseudonyms: [ActorID]) throws(WireError) -> (Erasure, [Change]) {
    let records = state.records.map { (key: $0.key, record: $0) }.sorted { $0.key < $1.key }
    taken = Set(records.lazy.map(\.key.id).filter { $0.hasPrefix(WirePen.prefix) })
    taken.formUnion(
      state.auditEntries.values.lazy.map(\.actor.text).filter { $0.hasPrefix(WirePen.prefix) })
    renameAll(pseudonyms)
    pseudonymise()
    var others: [Record] = []
    for (_, record) in records {
      switch scope.treatment(of: record, in: state) {
      case .remove: try remove(record)
      case .erase: try empty(record)
      case .truncate: try truncate(record)
      case .mention: others.append(record)
      }
    }
    try clear(others)
    return (erasure, changes)
  }

  /// The decision of a command that erases.
  /// - Complexity: O(n) in the bytes of the pool, and O(n log n) in its records.
  static func decide(
    _ command: String, _ scope: ErasureScope, in state: PoolState, _ context: CommandContext,
    pseudonyms: [ActorID] = []
  ) throws(Refusal) -> (Erasure, [Change]) {
    var pass = ErasurePass(scope, in: state, context)
    do throws(WireError) {
      return try pass.run(pseudonyms: pseudonyms)
    } catch {
      throw Refusal(command, [Reason(.erasureUnreadable, ["what": "\(error.code)"])])
    }
  }

  // MARK: Other identifiers

  private mutating func renameAll(_ pseudonyms: [ActorID]) {
    for id in scope.organisations.sorted() { rename(id) }
    for id in scope.people.sorted() { rename(id) }
    for id in scope.practitioners.sorted() { rename(id) }
    for id in scope.requests.sorted() { rename(id) }
    for id in scope.evaluations.sorted() { rename(id) }
    for supervisor in state.supervisors.values.map({ ($0.id, $0.person) }).sorted(by: <)
    where scope.people.contains(supervisor.1) {
      rename(supervisor.0)
    }
    for id in scope.engagements.sorted() {
      rename(id)
      for session in state.sessions(of: id) { rename(session.id) }
    }
    for id in Set(pseudonyms).sorted() { rename(id) }
  }

  private mutating func rename<Subject>(_ id: Identifier<Subject>) {
    pen.names.rename(id, to: fresh())
  }

  private mutating func fresh<Subject>() -> Identifier<Subject> {
    while true {
      issued += 1
      let candidate: Identifier<Subject> = context.newIdentifier(WirePen.prefix, issued)
      if !taken.contains(candidate.text) { return candidate }
    }
  }

  /// Gives everybody of an engagement or a request a name there that leads to nobody.
  private mutating func pseudonymise() {
    for id in scope.pseudonymisedEngagements.sorted() {
      guard let engagement = state.engagements[id] else { continue }
      var names = WirePen.Names()
      call(
        engagement.participants + engagement.sponsors.map(\.person), in: &names,
        on: state.date(at: engagement.since ?? engagement.proposed))
      // Their pseudonym is the same in all that they did, and would join it again.
      let roles: [Role] = [.individual, .sponsor, .humanResources]
      let actors = state.auditTrail(of: id).filter { roles.contains($0.role) }.map(\.actor)
      for actor in Set(actors).sorted() { names.rename(actor, to: fresh()) }
      engagementNames[id] = names
      if let request = engagement.request, scope.requests.contains(request) {
        requestNames[request] = names
      }
    }
    for id in scope.pseudonymisedRequests.sorted() {
      guard let request = state.requests[id] else { continue }
      var names = WirePen.Names()
      let day = request.submitted.map { state.date(at: $0) } ?? request.proposedStart
      call(request.participants, in: &names, on: day)
      requestNames[id] = names
    }
    for id in scope.practitioners.sorted() {
      guard let membership = state.practitioners[id], !scope.people.contains(membership.person)
      else { continue }
      var names = WirePen.Names()
      let joined = state.assurances[id]?.joined ?? state.date(at: context.now)
      call([membership.person], in: &names, on: joined)
      practitionerNames[id] = names
    }
  }

  /// Nobody is at the organisations where somebody was on that day; the days themselves would tell who.
  private mutating func call(
    _ people: [PersonID], in names: inout WirePen.Names, on day: CivilDate
  ) {
    for id in Set(people).subtracting(scope.people).sorted() {
      let nobody: PersonID = fresh()
      names.rename(id, to: nobody)
      if let person = state.people[id] {
        changes.append(.put(.person(person.nobody(nobody, on: day))))
      }
    }
  }

  private func namesHere(_ record: Record) -> WirePen.Names {
    if case .practitioner(let membership) = record {
      return practitionerNames[membership.id] ?? WirePen.Names()
    }
    if let request = record.request { return requestNames[request] ?? WirePen.Names() }
    guard !engagementNames.isEmpty, let engagement = record.engagement(in: state) else {
      return WirePen.Names()
    }
    return engagementNames[engagement] ?? WirePen.Names()
  }

  // MARK: Records

  /// Takes a record away, and remembers what it said.
  private mutating func remove(_ record: Record) throws(WireError) {
    pen.texts = .erase
    pen.namesHere = namesHere(record)
    _ = try record.bytes(through: &pen)
    pen.note(record.key.id)
    changes.append(.remove(record.key))
    removed += 1
  }

  /// Leaves of a record what counts are made of.
  private mutating func empty(_ record: Record) throws(WireError) {
    pen.texts = .erase
    pen.namesHere = namesHere(record)
    // Once as it was, for what it says, and once as it will be.
    _ = try record.bytes(through: &pen)
    try replace(record, by: record.tombstone().bytes(through: &pen))
    emptied += 1
  }

  /// Leaves of an actor their role.
  private mutating func truncate(_ record: Record) throws(WireError) {
    guard case .auditEntry(let entry) = record else { return }
    pen.texts = .look
    pen.namesHere = namesHere(record)
    try replace(record, by: Record.auditEntry(entry.truncated()).bytes(through: &pen))
    emptied += 1
  }

  private mutating func replace(_ record: Record, by bytes: [UInt8]) throws(WireError) {
    let next = try Record(record.key.kind, bytes: bytes)
    if next.key != record.key { changes.append(.remove(record.key)) }
    changes.append(.put(next))
  }

  private mutating func clear(_ others: [Record]) throws(WireError) {
    let erased = scope.people.sorted().compactMap { state.people[$0] }
    let names = erased.map(\.name)
    let addresses = erased.compactMap(\.email)
    let far = BlackPen(names: names, addresses: addresses, parts: false)
    let near = BlackPen(names: names, addresses: addresses, parts: true)
    let engagements = scope.touchedEngagements(in: state)
    for record in others {
      // Somebody else's name stays theirs, whoever else bears it.
      let spared: Set<String> =
        switch record {
        case .person: ["name", "email", "externalID"]
        case .organisation: ["value", "externalID"]
        default: []
        }
      // Where they took part somebody may have written a part of their name; elsewhere that is a word.
      let isNear = record.engagement(in: state).map(engagements.contains) ?? false
      pen.texts =
        switch record {
        case .policy, .pool: .look
        default: .blackOut(isNear ? near : far, sparing: spared)
        }
      pen.namesHere = namesHere(record)
      let unlinked = withoutLink(record)
      pen.hasRewritten = unlinked != nil
      let bytes = try (unlinked ?? record).bytes(through: &pen)
      guard pen.hasRewritten else { continue }
      try replace(record, by: bytes)
      cleared += 1
    }
  }

  /// A training without the memberships to which places in it led, where those are nobody's now; `nil` where
  /// there is none.
  private func withoutLink(_ record: Record) -> Record? {
    guard case .trainingCohort(var cohort) = record else { return nil }
    let linked = cohort.members.indices.filter {
      cohort.members[$0].practitioner.map { practitionerNames[$0] != nil } ?? false
    }
    if linked.isEmpty { return nil }
    for place in linked { cohort.members[place].practitioner = nil }
    return .trainingCohort(cohort)
  }

  // MARK: What is left to say

  private var erasure: Erasure {
    let words = Set(
      scope.people.sorted().flatMap { id in
        [state.people[id]?.name, state.people[id]?.email].compactMap { $0 }
      }.filter { $0 != WirePen.erased })
    let whole = pen.erased.subtracting(pen.shared).sorted()
    // Who is called Ann Smith is found in Ann Smith-Jones, who stays.
    let others = pen.sparedTexts
    let anywhere = words.subtracting(pen.shared).sorted().filter { word in
      let own = BlackPen(names: [word], addresses: [word], parts: false)
      return !others.contains { own.blackedOut($0) != $0 }
    }
    let identifiers =
      scope.people.sorted().map { ErasedIdentifier(.person, $0.text) }
      + scope.practitioners.sorted().map { ErasedIdentifier(.practitioner, $0.text) }
      + scope.organisations.sorted().map { ErasedIdentifier(.organisation, $0.text) }
    return Erasure(
      removed: removed, emptied: emptied, cleared: cleared,
      traces: whole.map { ErasureTrace($0, .whole) } + anywhere.map { ErasureTrace($0, .words) },
      sharedTraces: pen.shared.count + words.subtracting(pen.shared).count - anywhere.count,
      identifiers: identifiers)
  }
}
