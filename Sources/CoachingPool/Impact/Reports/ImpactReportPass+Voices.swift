extension ImpactReportPass {
  /// What people said and allowed to be published, each with as much of whose words they are as is safe.
  ///
  /// A role is named where enough of the people whom the report counts hold it: at the organisation, or at
  /// its kind of organisation; consent to be named stands (rules A27 and A43, R41).
  mutating func quotes() -> [PublishedQuote] {
    let moment = state.zone.startOfDay(terms.made.adding(days: 1))
    let holders = RoleHolders(state, subject)
    let least = terms.leastHoldersOfARole ?? 1
    // To an organisation, words of its own people come with the organisation whatever stands below them.
    let isOfOne = subject.organisations?.count == 1
    var quotes: [PublishedQuote] = []
    var without = 0
    let given = terms.testimonials.map { Voice(testimonial: $0, organisation: nil) }
    for voice in given + state.voices(of: subject, at: moment) {
      // What was taken back is not published, whatever day the report is made for.
      guard voice.testimonial.consent?.withdrawn == nil,
        let publication = try? voice.testimonial.publication(at: moment),
        !isOfOne || [.name, .roleAndOrganisation].contains(publication.attribution)
      else {
        without += 1
        continue
      }
      quotes.append(
        holders.quote(
          publication, of: voice.testimonial.person, at: voice.organisation, least))
    }
    if without > 0 {
      drafts.note(.voices, "Words that nobody allowed to be published are left out.")
    }
    if quotes.isEmpty { drafts.note(.voices, "Nobody's words may be published for this period.") }
    return quotes
  }
}

/// Somebody's words, and the organisation of whose engagement they are, where that is known.
private struct Voice {
  let testimonial: Testimonial
  let organisation: OrganisationID?
}

extension PoolState {
  /// What people of a report said in their evaluations and allow to be quoted at a moment, in the order of
  /// the responses' identifiers.
  fileprivate func voices(of subject: ReportSubject, at moment: Instant) -> [Voice] {
    let some = subject.organisations.map(Set.init)
    return evaluationResponses.values.sorted { $0.id < $1.id }.compactMap { response in
      guard response.withdrawn == nil, let testimonial = testimonial(response),
        testimonial.consent?.holds(at: moment) == true,
        subject.period.contains(date(at: response.given)),
        let request = evaluationRequests[response.request], request.role == .individual
      else { return nil }
      let organisation = creditedOrganisation(of: request.engagement)
      if let some, !(organisation.map(some.contains) ?? false) { return nil }
      return Voice(testimonial: testimonial, organisation: organisation)
    }
  }
}

/// Who of the people whom a report counts holds which role.
struct RoleHolders {
  private let state: PoolState
  private let period: DateSpan
  private var people: [Role: Set<PersonID>] = [:]
  private var roles: [PersonID: [OrganisationID: String]] = [:]

  private enum Role: Hashable {
    case at(OrganisationID, level: String)
    case kind(OrganisationType, level: String)
  }

  init(_ state: PoolState, _ subject: ReportSubject) {
    self.state = state
    period = subject.period
    let some = subject.organisations.map(Set.init)
    state.engagements.visit { entry in
      let engagement = entry.value
      guard let organisation = state.creditedOrganisation(of: entry.key),
        some.map({ $0.contains(organisation) }) ?? true
      else { return }
      guard wasSupported(engagement.id) else { return }
      let day = state.date(at: engagement.proposed)
      for participant in engagement.participants {
        let post = state.affiliations(of: participant, on: day)
          .first { $0.organisation == organisation }
        guard let level = post?.levelCode else { continue }
        let person = state.identity(of: participant)
        roles[person, default: [:]][organisation] = level
        people[.at(organisation, level: level), default: []].insert(person)
        if let type = state.organisations.read(organisation, { $0.type }) {
          people[.kind(type, level: level), default: []].insert(person)
        }
      }
    }
  }

  private func wasSupported(_ engagement: EngagementID) -> Bool {
    state.heldSessions(of: engagement).contains { period.contains(state.date(at: $0.time.start)) }
  }

  /// The words with their attribution, coarsened until enough people hold the role.
  func quote(
    _ publication: Testimonial.Publication, of person: PersonID, at organisation: OrganisationID?,
    _ least: Int
  ) -> PublishedQuote {
    let person = state.identity(of: person)
    let all: [Testimonial.Attribution] = [
      .name, .roleAndOrganisation, .roleAndOrganisationType, .none,
    ]
    let first = all.firstIndex(of: publication.attribution) ?? all.count - 1
    for detail in all[first...] {
      if let words = words(detail, person, organisation, least) {
        return PublishedQuote(text: publication.text, attribution: words, detail: detail)
      }
    }
    return PublishedQuote(text: publication.text, attribution: nil, detail: .none)
  }

  private func words(
    _ detail: Testimonial.Attribution, _ person: PersonID, _ place: OrganisationID?, _ least: Int
  ) -> String? {
    if detail == .name { return state.people[person]?.name }
    let held = roles[person] ?? [:]
    // Of somebody with two posts nobody knows of which they speak, unless their engagement tells.
    guard detail != .none,
      let organisation = place ?? (held.count == 1 ? held.keys.first : nil),
      let level = held[organisation],
      let type = state.organisations.read(organisation, { $0.type })
    else { return nil }
    let title = LevelTitle.of(level)
    if detail == .roleAndOrganisation {
      guard people[.at(organisation, level: level)]?.count ?? 0 >= least else { return nil }
      let day = period.end?.adding(days: -1) ?? .first
      return "\(title), \(state.organisationName(organisation, on: day))"
    }
    guard people[.kind(type, level: level)]?.count ?? 0 >= least else { return nil }
    let kind = OrganisationType.vocabulary[type]?.title ?? LevelTitle.of(type.code)
    return "\(title), \(kind.prefix(1).lowercased())\(kind.dropFirst())"
  }
}
