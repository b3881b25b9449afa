extension PoolState {
  /// Every fault of a record beside the records that stand here: what it names and is not there.
  public func referenceFaults(of record: Record) -> [Fault] {
    var list = FaultList(record.key)
    switch record {
    case .pool(let pool):
      list.known("leadBody", [pool.leadBody].compactMap { $0 }, in: organisations)
      list.known("owner", [pool.owner].compactMap { $0 }, in: organisations)
    case .signpostingTally: break
    case .policy(let policy):
      list.known("overrides", policy.overrides.map(\.organisation), in: organisations)
      list.known("deputies", policy.deputies, in: people)
      instrumentReferences(policy, &list)
    case .organisation(let organisation):
      list.known("successors", organisation.successors.map(\.successor), in: organisations)
    case .membership(let membership):
      list.known("organisation", [membership.organisation], in: organisations)
      let others = memberships(of: membership.organisation).filter {
        $0.id != membership.id && $0.pool == membership.pool
      }
      list.overlaps("span", (others + [membership]).map(\.span))
    case .person(let person): personReferences(person, &list)
    case .personMerge(let merge): list.known("kept", [merge.kept, merge.duplicate], in: people)
    case .conflictDeclaration(let conflict):
      list.known("declarer", [conflict.declarer], in: people)
      list.known("other", [conflict.other], in: people)
    case .practitioner(let practitioner):
      list.known("person", [practitioner.person], in: people)
      let sameLine = practitioners(of: practitioner.person).filter {
        $0.line == practitioner.line && $0.id != practitioner.id
          && ![.left, .removed].contains($0.status)
      }
      if let other = sameLine.first, ![.left, .removed].contains(practitioner.status) {
        list.add("person", .duplicate, ["value": "\(other.id), of the same person and line"])
      }
    case .request(let request):
      list.known("individual", request.participants, in: people)
      list.known("organisation", [request.organisation], in: organisations)
      if case .ranked(let chosen) = request.preferences.choice {
        list.known("choice", chosen, in: practitioners)
      }
      list.known("avoid", request.preferences.avoid, in: practitioners)
      list.known("waiting.approvedMoves", request.waiting.approvedMoves, in: practitioners)
      list.known("predecessor", [request.predecessor].compactMap { $0 }, in: engagements)
    case .invitation(let invitation):
      list.known("request", [invitation.request], in: requests)
      list.known("practitioner", [invitation.practitioner], in: practitioners)
    case .sharedAgreement(let agreement):
      list.known("engagement", [agreement.engagement], in: engagements)
      let parties =
        agreement.versions.flatMap(\.parties) + agreement.meetings.flatMap(\.invited)
      list.known("parties", parties.map(\.person).uniqued(), in: people)
    case .workingAgreement(let agreement):
      list.known("engagement", [agreement.engagement], in: engagements)
    case .session(let session): sessionReferences(session, &list)
    case .sessionAction(let action): actionReferences(action, &list)
    case .practitionerNote(let note):
      contentReferences(note.engagement, note.session, &list)
    case .reflection(let reflection):
      contentReferences(reflection.engagement, reflection.session, &list)
      list.known("writer", [reflection.writer], in: people)
    case .disclosure(let disclosure):
      contentReferences(disclosure.engagement, nil, &list)
    // Whom it names and the pool does not know is chased and never refused (rule A26).
    case .reviews(let reviews): reviewsReferences(reviews, &list)
    case .goalRating(let rating): ratingReferences(rating, &list)
    case .sponsorRating(let rating): ratingReferences(rating, &list)
    case .sponsorPreparation(let preparation):
      list.known("engagement", [preparation.engagement], in: engagements)
      list.known("sponsor", [preparation.sponsor], in: people)
    case .evaluationRequest(let request):
      list.known("engagement", [request.engagement], in: engagements)
      list.known("person", [request.person], in: people)
    case .evaluationResponse(let response): responseReferences(response, &list)
    case .assurance(let file):
      list.known("practitioner", [file.practitioner], in: practitioners)
      list.known("support", file.support.map(\.organisation), in: organisations)
    case .complaint(let complaint): complaintReferences(complaint, &list)
    case .practitionerFeedback(let feedback): feedbackReferences(feedback, &list)
    case .supervisionEntry(let entry): supervisionReferences(entry, &list)
    case .supervisor(let supervisor): supervisionReferences(supervisor, &list)
    case .supervisionArrangement(let arrangement): supervisionReferences(arrangement, &list)
    case .supervisionWaiver(let waiver):
      list.known("practitioner", [waiver.practitioner], in: practitioners)
      list.known("grantedBy", [waiver.grantedBy], in: people)
    case .cpdEntry(let entry): developmentReferences(entry, &list)
    case .poolEvent(let event): developmentReferences(event, &list)
    case .trainingCohort(let cohort): developmentReferences(cohort, &list)
    case .logConsent(let consent): logConsentReferences(consent, &list)
    case .legalHold(let hold): holdReferences(hold, &list)
    case .benchmark(let benchmark): moneyReferences(benchmark, &list)
    case .costItem(let item): moneyReferences(item, &list)
    case .benefitItem(let item): moneyReferences(item, &list)
    case .charge(let charge): moneyReferences(charge, &list)
    case .round(let round):
      list.known("matches", round.matches.map(\.request) + round.unmatched, in: requests)
      list.known("matches", round.matches.map(\.practitioner), in: practitioners)
      list.known("leftOut", round.leftOut, in: requests)
    case .auditEntry(let entry):
      list.known("engagement", [entry.engagement], in: engagements)
      list.known("session", [entry.session].compactMap { $0 }, in: sessions)
    case .engagement(let engagement): engagementReferences(engagement, &list)
    }
    return list.faults
  }

  private func engagementReferences(_ engagement: Engagement, _ list: inout FaultList) {
    list.known("participants", engagement.participants, in: people)
    list.known("practitioner", [engagement.practitioner], in: practitioners)
    list.known("request", [engagement.request].compactMap { $0 }, in: requests)
    list.known("organisation", [engagement.organisation].compactMap { $0 }, in: organisations)
    list.known("sponsors", engagement.sponsors.map(\.person), in: people)
    list.known(
      "proposedInvolvement.sponsors", engagement.proposedInvolvement?.sponsors ?? [], in: people)
    list.known(
      "closure.successor", [engagement.closure?.successor].compactMap { $0 }, in: engagements)
    guard let practitioner = practitioners[engagement.practitioner] else { return }
    let coach = identities(of: practitioner.person)
    if engagement.participants.contains(where: coach.contains) {
      list.add(
        "practitioner", .contradiction, ["what": "a person coaches or mentors themselves"])
    }
    if engagement.sponsors.contains(where: { coach.contains($0.person) }) {
      list.add("sponsors", .contradiction, ["what": "the practitioner is the sponsor"])
    }
    let one = engagement.kind.hasSeveralParticipants ? [] : engagement.participants
    if engagement.sponsors.contains(where: { sponsor in
      one.contains { $0 != sponsor.person && isSame($0, sponsor.person) }
    }) {
      list.add("sponsors", .contradiction, ["what": "the participant is their own sponsor"])
    }
  }

  private func sessionReferences(_ session: Session, _ list: inout FaultList) {
    list.known("engagement", [session.engagement], in: engagements)
    list.known("attendance.expected", session.attendance.expected, in: people)
    list.known("movedFrom", [session.movedFrom].compactMap { $0 }, in: sessions)
    list.known("movedTo", [session.movedTo].compactMap { $0 }, in: sessions)
    for other in [session.movedFrom, session.movedTo].compactMap({ $0 }) {
      if let engagement = sessions[other]?.engagement, engagement != session.engagement {
        list.add(
          "movedTo", .contradiction, ["what": "a session is moved to another engagement"])
      }
    }
  }

  private func actionReferences(_ action: SessionAction, _ list: inout FaultList) {
    list.known("engagement", [action.engagement], in: engagements)
    list.known("session", [action.session].compactMap { $0 }, in: sessions)
    list.known("who", [action.who], in: people)
    if let engagement = action.session.flatMap({ sessions[$0] })?.engagement,
      engagement != action.engagement
    {
      list.add("session", .contradiction, ["what": "the session is of another engagement"])
    }
  }

  private func contentReferences(
    _ engagement: EngagementID, _ session: SessionID?, _ list: inout FaultList
  ) {
    list.known("engagement", [engagement], in: engagements)
    list.known("session", [session].compactMap { $0 }, in: sessions)
    if let other = session.flatMap({ sessions[$0] })?.engagement, other != engagement {
      list.add("session", .contradiction, ["what": "the session is of another engagement"])
    }
  }

  private func personReferences(_ person: Person, _ list: inout FaultList) {
    list.known("affiliations", person.affiliations.map(\.organisation), in: organisations)
    list.known("affiliations", person.affiliations.compactMap(\.manager), in: people)
    list.known("designations", person.designations.map(\.organisation), in: organisations)
    for tenure in person.designations {
      guard let organisation = organisations[tenure.organisation] else { continue }
      if tenure.designation.isUpperTierOnly, !organisation.type.isUpperTier {
        list.add(
          "designations", .designationNotOfThisType,
          ["designation": tenure.designation.code, "type": organisation.type.code])
      }
      for other in person.designations
      where tenure.designation == .monitoringOfficer && other.organisation == tenure.organisation
        && other.span.overlaps(tenure.span)
        && [.section151Officer, .headOfPaidService].contains(other.designation)
      {
        list.add(
          "designations", .contradiction,
          ["what": "a monitoring officer is not also \(other.designation.title)"])
      }
    }
  }
}

extension FaultList {
  mutating func known<Subject, Value>(
    _ field: String, _ identifiers: [Identifier<Subject>],
    in table: SharedTable<Identifier<Subject>, Value>
  ) {
    for identifier in identifiers where table.entry(of: identifier) == nil {
      add(field, .danglingReference, ["value": identifier.text])
    }
  }
}

extension ReasonCode {
  /// A statutory designation belongs to another type of council.
  public static let designationNotOfThisType = ReasonCode("fault.designationNotOfThisType")
}
