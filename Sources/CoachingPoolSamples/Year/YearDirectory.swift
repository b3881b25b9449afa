internal import CoachingPool

/// Practitioners by what they offer, so that an individual finds some without looking at all.
///
/// It knows what a directory would show; whether somebody can be asked is the pool's to say when the
/// request is passed on.
struct YearDirectory {
  private var byKind: [ServiceKind: [PractitionerID]] = [:]
  private var atHome: [OrganisationID: [PractitionerID]] = [:]
  private var organisations: [PractitionerID: [OrganisationID]] = [:]

  init(of state: PoolState) {
    for practitioner in state.practitioners.values.sorted(by: { $0.id < $1.id })
    where practitioner.status == .live && !practitioner.isInTraining {
      for kind in practitioner.kinds {
        let isExecutive = practitioner.line == .executive
        guard isExecutive == (kind == .executiveCoaching) else { continue }
        byKind[kind, default: []].append(practitioner.id)
      }
      let own = state.people[practitioner.person]?.affiliations.map(\.organisation) ?? []
      organisations[practitioner.id] = own
      for one in own { atHome[one, default: []].append(practitioner.id) }
    }
  }

  /// Some practitioners whom an individual might list, in the order of the draw; at most two.
  func list(
    for request: Request, in state: PoolState, on date: CivilDate, at now: Instant,
    by random: inout SampleRandom
  ) -> [PractitionerID] {
    let isAtHome = request.provision == .ownOrganisation
    let field = (isAtHome ? atHome[request.organisation] : byKind[request.kind]) ?? []
    guard !field.isEmpty else { return [] }
    let experience = request.preferences.requiredExperience
    var listed: [PractitionerID] = []
    for _ in 0..<40 {
      let id = field[random.below(field.count)]
      guard !listed.contains(id), !request.preferences.avoid.contains(id),
        let practitioner = state.practitioner(id), practitioner.status == .live,
        practitioner.kinds.contains(request.kind),
        isAtHome || organisations[id]?.contains(request.organisation) != true,
        practitioner.modes.contains(where: request.preferences.modes.contains),
        experience.isEmpty || practitioner.experience.contains(where: experience.contains),
        !practitioner.away.contains(where: { $0.contains(date) }),
        state.placesTaken(of: id, at: now) < state.capacity(of: practitioner, on: date)
      else { continue }
      listed.append(id)
      if listed.count == 2 { break }
    }
    return listed
  }
}
