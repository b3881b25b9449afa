/// Where an engagement stands in each cut of figures.
struct ImpactPlace: Hashable, Sendable {
  /// The individual's organisation: the one that the engagement or its request names.
  let organisation: OrganisationID?
  let sector: Sector?
  /// The individual's level there on the day of the proposal.
  let level: String?
  let kind: ServiceKind
  let line: ServiceLine
  let themes: [Theme]

  init(of engagement: Engagement, in state: PoolState) {
    let request = engagement.request.flatMap { state.requests.entry(of: $0) }
    let organisation = engagement.organisation ?? request?.value.organisation
    let proposed = state.date(at: engagement.proposed)
    let posts = engagement.participants.first.map { state.affiliations(of: $0, on: proposed) } ?? []
    self.organisation = organisation
    sector = organisation.flatMap { id in state.organisations.read(id) { $0.sector } }
    level = posts.first { $0.organisation == organisation }.flatMap(\.levelCode)
    kind = engagement.kind
    line = engagement.line
    themes = request?.value.themes ?? []
  }

  /// The codes of the cells in which it counts; one that is `nil` for what has none.
  func codes(of dimension: ImpactDimension) -> [String?] {
    switch dimension {
    case .organisation: [organisation?.text]
    case .sector: [sector?.code]
    case .level: [level]
    case .kind: [kind.code]
    case .line: [line.rawValue]
    case .theme: themes.isEmpty ? [nil] : themes.uniqued().map(\.code)
    }
  }
}

extension Affiliation {
  /// The code of the job level, or of what somebody was elected to; `nil` for another office.
  var levelCode: String? {
    switch capacity {
    case .employee(let level): level.code
    case .electedMember(let role, _): role.code
    case .officeHolder: nil
    }
  }
}
