/// Puts records into the pool, all of them or none: for an import, or for a host's own entry forms.
///
/// Records are checked by themselves and beside each other, whatever their order; each fault of each
/// record is a reason. What stands already as given is left alone, so that a second import of the same
/// file changes nothing. A policy that names no deputy is refused (rule A37). A request that stands keeps
/// what its workflow made of it; a wish and characteristics, which no file holds, stay as they are. What
/// a workflow makes, an invitation, an engagement or a matched request, is not registered by hand but by
/// the system alone. Where a practitioner comes to be away, the ends of their open invitations move in
/// the same step (rule A33), so that none runs out before the clock is asked.
public struct RegisterRecords: Command {
  /// How many records were added, replaced and left alone.
  public struct Outcome: Hashable, Sendable {
    /// Records that are new.
    public let added: Int
    /// Records that took the place of another.
    public let replaced: Int
    /// Records that stood already as given.
    public let unchanged: Int
  }

  /// The name that commits keep.
  public static let name = "registerRecords"
  /// The records.
  public let records: [Record]

  private let rules: RuleSet

  /// Registers records.
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - rules: Where the rule names of a new policy are looked up; an unknown one is refused.
  public init(_ records: [Record], rules: RuleSet = .standard) {
    self.records = records
    self.rules = rules
  }

  /// Checks every record and keeps what is new or different.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Outcome> {
    var guards = CommandGuards(Self.name)
    let role = context.actor.role
    let byHand: Set<RecordKind> = [
      .invitation, .engagement, .sharedAgreement, .workingAgreement, .session, .sessionAction,
      .practitionerNote, .reflection, .disclosure,
      .reviews, .goalRating, .sponsorRating, .sponsorPreparation, .evaluationRequest,
      .evaluationResponse,
      .auditEntry, .round, .assurance, .complaint, .practitionerFeedback, .supervisionEntry,
      .supervisionArrangement, .supervisionWaiver, .cpdEntry, .poolEvent, .trainingCohort,
      .logConsent, .legalHold, .benchmark, .costItem, .benefitItem, .charge,
      .signpostingTally, .personMerge,
    ]
    let roles: [Role] =
      records.contains { byHand.contains($0.key.kind) } ? [.system] : [.poolCoordinator, .system]
    guards.require(
      roles.contains(role),
      Reason(
        .notThisRolesCommand,
        ["role": role.rawValue, "roles": roles.map(\.rawValue).joined(separator: ", ")]))
    let records = records.map { Self.keepingWorkflow(of: $0, in: state) }
    guards.require(Self.faults(of: records, in: state))
    guards.require(policyFaults(of: records, in: state))
    if role != .system {
      guards.require(Self.statesOfAWorkflow(of: records, new: state))
      guards.require(
        Self.ownEvidence(among: records, context, state), Reason(.evidenceIsAnothersToSee))
    }
    try guards.refuseIfUnmet()
    var added = 0
    var replaced = 0
    var changes: [Change] = []
    for record in records {
      switch state.record(record.key) {
      case nil:
        added += 1
        changes.append(.put(record))
      case record: break
      default:
        replaced += 1
        changes.append(.put(record))
      }
    }
    let unchanged = records.count - changes.count
    return Decision(
      Outcome(added: added, replaced: replaced, unchanged: unchanged),
      changes + Self.putOff(by: changes, in: state, at: context.now))
  }

  /// Open invitations whose end new absences of their practitioners move.
  private static func putOff(
    by changes: [Change], in state: PoolState, at now: Instant
  ) -> [Change] {
    let away = changes.compactMap { change -> PractitionerID? in
      guard case .put(.practitioner(let practitioner)) = change,
        let stored = state.practitioners[practitioner.id], stored.away != practitioner.away
      else { return nil }
      return practitioner.id
    }
    guard !away.isEmpty else { return [] }
    var after = state
    after.apply(changes)
    return away.flatMap { after.invitations(to: $0) }.filter { $0.isOpen(at: now) }
      .compactMap { $0.putOff(in: after).map { .put(.invitation($0)) } }
  }

  /// A request as its workflow left it, with what the new record says of everything else, and what no
  /// file holds as it was.
  private static func keepingWorkflow(of record: Record, in state: PoolState) -> Record {
    if case .practitioner(var practitioner) = record,
      let stored = state.practitioners[practitioner.id]
    {
      if state.assurances.entry(of: practitioner.id) != nil
        || state.isPausedForComplaint(practitioner.id)
      {
        practitioner.status = stored.status
      }
      if practitioner.characteristics.reveal().isEmpty {
        practitioner.characteristics = stored.characteristics
      }
      practitioner.credentials = practitioner.credentials.map {
        $0.keepingWhoSaw(stored.credentials)
      }
      return .practitioner(practitioner)
    }
    guard case .request(var request) = record, let stored = state.requests[request.id] else {
      return record
    }
    request.state = stored.state
    request.submitted = stored.submitted
    request.declinedBy = stored.declinedBy
    request.predecessor = stored.predecessor
    request.waiting = stored.waiting
    request.termsAcknowledged = stored.termsAcknowledged ?? request.termsAcknowledged
    request.wish = request.wish ?? stored.wish
    if request.wishedCharacteristics.reveal().isEmpty {
      request.wishedCharacteristics = stored.wishedCharacteristics
    }
    return .request(request)
  }

  /// Policies that rewrite a version that stands, name no deputy, or name a rule that nobody knows.
  private func policyFaults(of records: [Record], in state: PoolState) -> [Fault] {
    records.flatMap { record -> [Fault] in
      guard case .policy(let policy) = record else { return [] }
      var faults: [Fault] = []
      if let stored = state.policies.first(where: { $0.version == policy.version }),
        stored != policy
      {
        faults.append(
          Fault(
            record.key, "version",
            Reason(.contradiction, ["what": "version \(policy.version) stands with other content"]))
        )
      }
      if policy.deputies.isEmpty {
        faults.append(
          Fault(
            record.key, "deputies",
            Reason(.missing, ["what": "a deputy for the coordinator (rule A37)"])))
      }
      do throws(ValidationError) {
        _ = try rules.resolve(policy)
      } catch {
        // What the policy has wrong by itself is among the faults of the records already.
        let own = Set(policy.faults())
        faults += error.faults.filter { !own.contains($0) }
      }
      return faults
    }
  }

  /// Whether a coordinator leaves alone what was seen of their own credentials and training, and of those
  /// of people in their line (rule A23).
  private static func ownEvidence(
    among records: [Record], _ context: CommandContext, _ state: PoolState
  ) -> Bool {
    guard let coordinator = context.actor.person else { return true }
    let today = state.date(at: context.now)
    return records.allSatisfy { record in
      guard case .practitioner(let new) = record else { return true }
      let stored = state.practitioners[new.id]
      let isChanged =
        new.isInTraining != stored?.isInTraining ?? new.isInTraining
        || new.credentials.contains { credential in
          credential.evidenceSeen != nil && stored?.credentials.contains(credential) != true
        }
      return !isChanged || !state.isConcerned(coordinator, in: [new.person], from: today)
    }
  }

  /// New requests in a state that only a workflow gives.
  private static func statesOfAWorkflow(of records: [Record], new state: PoolState) -> [Fault] {
    records.compactMap { record in
      guard case .request(let request) = record, state.requests[request.id] == nil,
        [.submitted, .matched].contains(request.state)
      else { return nil }
      return Fault(
        record.key, "state",
        Reason(
          .contradiction, ["what": "a request is \(request.state.rawValue) by its workflow alone"]))
    }
  }

  /// Every fault of records by themselves, beside each other, and beside a pool.
  /// - Complexity: O(n log n).
  public static func faults(of records: [Record], in state: PoolState) -> [Fault] {
    var faults: [Fault] = []
    var seen: Set<RecordKey> = []
    for record in records where !seen.insert(record.key).inserted {
      faults.append(Fault(record.key, "id", Reason(.duplicate, ["value": record.key.id])))
    }
    var after = state
    for record in records { after.put(record) }
    for record in records {
      faults += record.faults(in: after.policy)
      faults += after.referenceFaults(of: record)
    }
    return faults
  }
}

extension ReasonCode {
  /// What was seen of somebody's own credentials is for another coordinator to record.
  public static let evidenceIsAnothersToSee = ReasonCode("membership.evidenceIsAnothersToSee")
}
