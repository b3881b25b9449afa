extension PoolState {
  /// What the pool has on file of a practitioner; `nil` for one whose quality it does not follow.
  public func assurance(of practitioner: PractitionerID) -> Assurance? { assurances[practitioner] }

  /// The day on which a practitioner's membership began; `nil` where nobody recorded it.
  public func joined(_ practitioner: PractitionerID) -> CivilDate? {
    assurances.entry(of: practitioner)?.value.joined
  }

  /// Whether the pool follows a practitioner's quality: something is on file of them.
  public func follows(_ practitioner: PractitionerID) -> Bool {
    assurances.read(practitioner) { $0.isFollowed } ?? false
  }

  /// Works out for how long each part of a practitioner's standing holds from a day on.
  ///
  /// Nothing is known of a practitioner of whom nothing is on file. A lapse stops new matches by the rules
  /// that ask for the part; engagements under way are not touched. Source: rules R17, R46, A14 and A38.
  /// - Complexity: O(n log n) in the practitioner's credentials, supervision and engagements.
  public func standing(of practitioner: PractitionerID, on date: CivilDate) -> Standing {
    guard let file = assurances.entry(of: practitioner)?.value, file.isFollowed,
      let membership = practitioners.entry(of: practitioner)?.value
    else { return .unknown }
    func holding(_ part: StandingPart) -> Standing.Holding {
      self.holding(of: part, membership, file, on: date)
    }
    return Standing(
      supervision: holding(.supervision), requiredCredential: holding(.requiredCredential),
      codeOfEthics: holding(.codeOfEthics), organisationSupport: holding(.organisationSupport),
      reference: holding(.reference), insurance: holding(.insurance))
  }

  /// Works out for how long one part of a practitioner's standing holds from a day on.
  func holding(
    of part: StandingPart, _ membership: PractitionerMembership, _ file: Assurance,
    on date: CivilDate
  ) -> Standing.Holding {
    switch part {
    case .supervision: supervisionHolding(of: membership, on: date)
    case .requiredCredential: requiredCredential(of: membership, on: date)
    case .codeOfEthics:
      .coverage(
        of: date, by: file.ethics.lazy.compactMap { DateSpan(from: $0.agreed, to: $0.until) })
    case .organisationSupport: support(of: membership.person, file.support, on: date)
    case .reference:
      .coverage(
        of: date, by: file.references.lazy.compactMap { DateSpan(from: $0.given, to: $0.until) })
    case .insurance: insurance(file, on: date)
    }
  }

  /// The parts of a standing that are asked of somebody: of coaches supervision and a credential, of
  /// mentors supervision where the policy has a norm for them, of those
  /// who are employed their organisation's support and of the others a reference, of the executive line
  /// insurance.
  public func partsAsked(
    of practitioner: PractitionerMembership, on date: CivilDate
  ) -> [StandingPart] {
    let isEmployed = isEmployed(practitioner.person, on: date)
    return StandingPart.allCases.filter { asks($0, of: practitioner, isEmployed: isEmployed) }
  }

  /// Whether a person holds a post with a job level on a day.
  func isEmployed(_ person: PersonID, on date: CivilDate) -> Bool {
    var isEmployed = false
    visitIdentities(of: person) { one in
      if isEmployed { return }
      isEmployed =
        people.read(one) { person in
          person.affiliations.contains { $0.span.contains(date) && $0.jobLevel != nil }
        } ?? false
    }
    return isEmployed
  }

  /// Whether a part is asked of a practitioner, who is employed or not.
  func asks(
    _ part: StandingPart, of practitioner: PractitionerMembership, isEmployed: Bool
  ) -> Bool {
    switch part {
    case .supervision:
      practitioner.kinds.contains { !$0.isMentoring }
        || inForce.policy.quality.norm(for: practitioner.line, .mentoring) != nil
    case .requiredCredential: practitioner.kinds.contains { !$0.isMentoring }
    case .codeOfEthics: true
    case .organisationSupport: isEmployed
    case .reference: !isEmployed
    case .insurance: practitioner.line == .executive
    }
  }

  private func requiredCredential(
    of membership: PractitionerMembership, on date: CivilDate
  ) -> Standing.Holding {
    // Most have a qualification on file, which holds without end.
    let holdsWithoutEnd = membership.credentials.contains {
      $0.kind == .qualification && $0.expires == nil && $0.isEvidenced(on: date)
        && isRequired($0, in: membership.line)
    }
    if holdsWithoutEnd { return .withoutEnd }
    let evidenced = membership.credentials.filter { credential in
      credential.evidenceSeen != nil && isRequired(credential, in: membership.line)
    }
    let holding = Standing.Holding.coverage(
      of: date, by: evidenced.compactMap { $0.evidencedSpan(under: inForce.policy.quality) })
    let isOneUnknown = evidenced.contains {
      $0.isEvidenced(on: date) && $0.holding(under: inForce.policy.quality) == .unknown
    }
    return isOneUnknown && !holding.holds(on: date) ? .unknown : holding
  }

  /// Whether a credential is one that a line takes; the policy is read where it stands, since a copy of it
  /// has many parts to retain.
  private func isRequired(_ credential: Credential, in line: ServiceLine) -> Bool {
    inForce.policy.quality.requiredCredentials.contains {
      $0.line == line && $0.level == credential.level && $0.scheme == credential.scheme
    }
  }

  /// Support counts while the person works for whoever gives it.
  private func support(
    of person: PersonID, _ confirmed: [OrganisationSupport], on date: CivilDate
  ) -> Standing.Holding {
    // Mostly one post has no end yet, and its support neither.
    let isWithoutEnd = confirmed.contains { support in
      guard support.span.end == nil, support.span.contains(date) else { return false }
      return people.read(person) { person in
        person.affiliations.contains {
          $0.organisation == support.organisation && $0.jobLevel != nil && $0.span.end == nil
            && $0.span.contains(date)
        }
      } ?? false
    }
    if isWithoutEnd { return .withoutEnd }
    let posts = identities(of: person).flatMap { people.entry(of: $0)?.value.affiliations ?? [] }
    let spans = confirmed.flatMap { support in
      posts.filter { $0.organisation == support.organisation && $0.jobLevel != nil }
        .compactMap { support.span.intersection($0.span) }
    }
    return .coverage(of: date, by: spans)
  }

  /// Says for how long somebody counts as insured.
  ///
  /// Insurance counts from the day on which its evidence was seen. Who is asked for it and shows none within
  /// the policy's working days no longer counts as insured, whatever was seen before.
  private func insurance(_ file: Assurance, on date: CivilDate) -> Standing.Holding {
    let covers = file.insurance.filter { $0.pence >= inForce.policy.quality.insurancePence }
    let covered = Standing.Holding.coverage(
      of: date,
      by: covers.compactMap { cover in
        DateSpan(from: max(cover.span.start ?? .first, cover.seen), to: cover.span.end)
      })
    guard let asked = file.insuranceAsked, !covers.contains(where: { $0.answers(asked) }),
      let deadline = workingDays(inForce.policy.quality.insuranceEvidenceDays, after: asked)
    else { return covered }
    return covered.shortened(to: deadline)
  }

  /// The first day after so many working days have passed since a day.
  func workingDays(_ count: Int, after day: CivilDate) -> CivilDate? {
    let holidays = Set(policy.requests.holidays)
    var date = day
    var left = max(1, count)
    while left > 0 {
      guard date < .last else { return nil }
      date = date.adding(days: 1)
      if date.weekday <= 5, !holidays.contains(date) { left -= 1 }
    }
    return date.adding(days: 1)
  }
}

extension DateSpan {
  /// The same days but those from a day on; `nil` where none is left.
  func ending(by day: CivilDate) -> DateSpan? {
    DateSpan(from: start, to: end.map { min($0, day) } ?? day)
  }

  /// The days that lie in both; `nil` where there is none.
  func intersection(_ other: DateSpan) -> DateSpan? {
    let starts = [start, other.start].compactMap { $0 }
    let ends = [end, other.end].compactMap { $0 }
    return DateSpan(from: starts.max(), to: ends.min())
  }
}
