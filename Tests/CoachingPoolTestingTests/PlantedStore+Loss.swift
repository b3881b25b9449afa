import CoachingPool

extension PlantedStore {
  /// The changes as the store keeps them in its state.
  func whatItKeeps(of commit: Commit) throws(StoreError) -> [Change] {
    var changes = commit.changes
    switch fault {
    case .losesTheSecondChange where changes.count > 1: changes.remove(at: 1)
    case .appliesBackwards: changes.reverse()
    case .stopsAt1000Changes: changes = Array(changes.prefix(1000))
    case .keepsTheOldRecord:
      let state = state
      changes.removeAll { change in
        if case .put(let record) = change { state.record(record.key) != nil } else { false }
      }
    case .dropsRemovals:
      changes.removeAll { if case .remove = $0 { true } else { false } }
    case .removesTheWholeKind:
      let records = state.records
      changes += changes.flatMap { change -> [Change] in
        guard case .remove(let key) = change else { return [] }
        return records.filter { $0.key.kind == key.kind }.map { .remove($0.key) }
      }
    case .refusesToRemoveNothing:
      let state = state
      for case .remove(let key) in changes where state.record(key) == nil {
        let isPutHere = changes.contains { $0.key == key && $0 != .remove(key) }
        if !isPutHere { throw StoreError(.corrupt, "There is no \(key).") }
      }
    case .storesHalfOfWhatItRefuses:
      for case .put(.person(let person)) in changes where person.name == "\u{0}" {
        state.apply(Array(changes.prefix(1)))
        throw StoreError(.init("unwritable"), "U+0000 cannot be stored.")
      }
    case .storesTwoThingsDifferently where commit.revision.number % 10 == 0: changes = []
    case .losesAField, .rewritesTexts, .cutsLongTexts:
      changes = changes.map { change in
        if case .put(let record) = change { .put(withLoss(record)) } else { change }
      }
    default: break
    }
    return changes
  }

  /// The commit as the store keeps it in its history.
  func stored(_ commit: Commit) -> Commit {
    fault == .losesTheActor ? Self.nameless(commit) : commit
  }

  static func nameless(_ commit: Commit) -> Commit {
    Commit(
      base: commit.base, instant: commit.instant, actor: nil, role: commit.role,
      command: commit.command, policyVersion: commit.policyVersion,
      idempotencyKey: commit.idempotencyKey, changes: commit.changes)
  }

  func withLoss(_ record: Record) -> Record {
    if fault == .rewritesTexts, case .person(var person) = record {
      person.name = String(person.name.map { $0 == "\u{eb}" ? "\u{eb}" : $0 })
      return .person(person)
    }
    if fault == .cutsLongTexts, case .person(var person) = record {
      person.name = String(decoding: person.name.utf8.prefix(65_535), as: UTF8.self)
      return .person(person)
    }
    guard fault == .losesAField(record.key.kind) || fault == .losesAFieldOnOpening else {
      return record
    }
    switch record {
    case .pool(var pool):
      pool.timeZone = .unitedKingdom
      return .pool(pool)
    case .policy(var policy):
      policy.matching.objectives = [.peopleServed, .totalFit]
      return .policy(policy)
    case .organisation(var organisation):
      organisation.attributes = []
      return .organisation(organisation)
    case .membership(var membership):
      membership.fee = membership.fee.map {
        Money(minorUnits: Int(Double($0.minorUnits)), currency: $0.currency)
      }
      return .membership(membership)
    case .person(var person):
      person.adjustments = Confidential([])
      return .person(person)
    case .personMerge(let merge):
      return .personMerge(
        PersonMerge(
          id: merge.id, kept: merge.kept, duplicate: merge.duplicate,
          decidedAt: merge.decidedAt.adding(seconds: 1)))
    case .conflictDeclaration(let conflict):
      return .conflictDeclaration(
        ConflictDeclaration(
          id: conflict.id, declarer: conflict.other, other: conflict.declarer,
          declaredAt: conflict.declaredAt))
    case .practitioner(var practitioner):
      if practitioner.ownLimit == 0 { practitioner.ownLimit = nil }
      return .practitioner(practitioner)
    case .request(var request):
      request.wish = nil
      return .request(request)
    case .invitation(var invitation):
      invitation.ended = nil
      return .invitation(invitation)
    case .engagement(var engagement):
      engagement.predecessor = nil
      return .engagement(engagement)
    case .auditEntry(let entry):
      return .auditEntry(
        AuditEntry(
          id: entry.id, engagement: entry.engagement, number: entry.number, at: entry.at,
          actor: entry.actor, role: entry.role, policyVersion: entry.policyVersion,
          machine: entry.machine, event: entry.event, from: entry.from, to: entry.to,
          agreementVersion: entry.agreementVersion))
    case .sharedAgreement(let agreement):
      return .sharedAgreement(
        SharedAgreement(of: agreement.engagement, versions: agreement.versions))
    case .workingAgreement(let agreement):
      return .workingAgreement(
        WorkingAgreement(
          of: agreement.engagement, edition: agreement.edition, written: agreement.written,
          writtenBy: agreement.writtenBy, terms: Confidential(.init())))
    case .session(var session):
      session.place = nil
      return .session(session)
    case .sessionAction(var action):
      action.due = nil
      return .sessionAction(action)
    case .practitionerNote(let note):
      return .practitionerNote(
        PractitionerNote(
          id: note.id, engagement: note.engagement, text: Confidential("lost"),
          written: note.written))
    case .reflection(var reflection):
      reflection.released = nil
      return .reflection(reflection)
    case .disclosure(var disclosure):
      disclosure.facts.recipient = nil
      return .disclosure(disclosure)
    case .reviews(let reviews):
      return .reviews(Reviews(of: reviews.engagement, summaries: reviews.summaries))
    case .goalRating(let rating):
      return .goalRating(
        GoalRating(
          id: rating.id, engagement: rating.engagement, goal: rating.goal,
          agreementVersion: rating.agreementVersion, point: rating.point, level: rating.level,
          rated: rating.rated))
    case .sponsorRating(let rating):
      return .sponsorRating(
        SponsorRating(
          id: rating.id, engagement: rating.engagement, sponsor: rating.sponsor,
          goal: rating.goal, agreementVersion: rating.agreementVersion, point: rating.point,
          change: Confidential(.unchanged), rated: rating.rated, corrects: rating.corrects))
    case .sponsorPreparation(let preparation):
      return .sponsorPreparation(
        SponsorPreparation(
          id: preparation.id, engagement: preparation.engagement, sponsor: preparation.sponsor,
          answers: preparation.answers, written: preparation.written))
    case .evaluationRequest(let request):
      return .evaluationRequest(
        EvaluationRequest(
          id: request.id, engagement: request.engagement, asks: request.person, as: request.role,
          wave: request.wave, due: CivilDate.first))
    case .evaluationResponse(let response):
      return .evaluationResponse(
        EvaluationResponse(
          id: response.id, to: response.request, instrument: response.instrument,
          version: response.version, answers: response.answers, given: response.given))
    case .assurance(var file):
      file.inducted = nil
      return .assurance(file)
    case .complaint(let complaint):
      return .complaint(
        Complaint(
          id: complaint.id, about: complaint.about, complainant: complaint.complainant,
          as: complaint.complainantRole, received: complaint.received, ground: complaint.ground,
          text: complaint.text, steps: complaint.steps))
    case .practitionerFeedback(let feedback):
      return .practitionerFeedback(
        PractitionerFeedback(
          id: feedback.id, engagement: feedback.engagement, practitioner: feedback.practitioner,
          person: feedback.person, as: feedback.role, given: feedback.given,
          instrument: feedback.instrument, scores: feedback.scores))
    case .supervisionEntry(let entry):
      return .supervisionEntry(
        SupervisionEntry(
          id: entry.id, practitioner: entry.practitioner, session: entry.session,
          recorded: entry.recorded))
    case .supervisor(var supervisor):
      supervisor.away = []
      return .supervisor(supervisor)
    case .supervisionArrangement(let arrangement):
      return .supervisionArrangement(
        SupervisionArrangement(
          id: arrangement.id, supervisor: arrangement.supervisor, form: arrangement.form,
          line: arrangement.line, members: arrangement.members, span: .always,
          most: arrangement.most))
    case .supervisionWaiver(let waiver):
      return .supervisionWaiver(
        SupervisionWaiver(
          id: waiver.id, practitioner: waiver.practitioner, span: .always,
          grantedBy: waiver.grantedBy, granted: waiver.granted, code: waiver.code))
    case .cpdEntry(let entry):
      return .cpdEntry(
        CPDEntry(
          id: entry.id, practitioner: entry.practitioner, date: entry.date,
          minutes: entry.minutes, category: entry.category, event: entry.event,
          recorded: entry.recorded, recordedBy: entry.recordedBy, corrects: entry.corrects))
    case .poolEvent(var event):
      event.plan.theme = nil
      return .poolEvent(event)
    case .trainingCohort(var cohort):
      cohort.members = []
      return .trainingCohort(cohort)
    case .legalHold(let hold):
      return .legalHold(
        LegalHold(id: hold.id, on: hold.subject, number: hold.number, placed: hold.placed))
    case .logConsent(let consent):
      return .logConsent(
        LogConsent(
          id: consent.id, engagement: consent.engagement, person: consent.person,
          given: consent.given))
    case .benchmark, .costItem, .benefitItem, .charge: return withLossOfMoney(record)
    case .round(var round):
      round.reviewed = nil
      return .round(round)
    case .signpostingTally(let tally):
      return SignpostingTally(quarter: tally.quarter, count: tally.count + 1)
        .map { .signpostingTally($0) } ?? record
    }
  }
}
