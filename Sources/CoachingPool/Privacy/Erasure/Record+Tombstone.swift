extension Record {
  /// The record without what only describes whoever is erased; texts go where it is written.
  ///
  /// What counts stay by is kept: kinds, lines, states, days, minutes, themes, organisation and job level. What
  /// tells one person from all others is not: offices, statutory designations, credentials, adjustments, wishes,
  /// the host's fields.
  func tombstone() -> Record {
    switch self {
    case .person(let person): .person(person.tombstone())
    case .practitioner(let practitioner): .practitioner(practitioner.tombstone())
    case .request(let request): .request(request.tombstone())
    case .organisation(let organisation): .organisation(organisation.tombstone())
    default: self
    }
  }
}

extension Person {
  /// Somebody in their place who leads to nobody: where they were on a day, and not since when.
  func nobody(_ id: PersonID, on day: CivilDate) -> Person {
    Person(
      id: id, name: WirePen.erased,
      affiliations: affiliations(on: day).map {
        Affiliation(organisation: $0.organisation, capacity: $0.capacity.tombstone)
      })
  }

  fileprivate func tombstone() -> Person {
    Person(
      id: id, name: WirePen.erased,
      affiliations: affiliations.map { affiliation in
        Affiliation(
          organisation: affiliation.organisation, capacity: affiliation.capacity.tombstone,
          span: affiliation.span)
      })
  }
}

extension Organisation {
  fileprivate func tombstone() -> Organisation {
    var kept = self
    kept.externalID = nil
    kept.gssCodes = []
    kept.registrations = []
    kept.attributes = []
    return kept
  }
}

extension Affiliation.Capacity {
  /// An elected member is one of many, whatever they led.
  fileprivate var tombstone: Self {
    switch self {
    case .employee: self
    case .electedMember: .electedMember(.councillor, politicalGroup: nil)
    case .officeHolder: .officeHolder(WirePen.erased)
    }
  }
}

extension PractitionerMembership {
  fileprivate func tombstone() -> PractitionerMembership {
    var kept = self
    kept.travel = Travel()
    kept.provides = []
    kept.languages = [.britishEnglish]
    kept.experience = []
    kept.approaches = []
    kept.credentials = []
    kept.away = []
    kept.characteristics = Confidential([])
    kept.profile = WirePen.erased
    kept.attributes = []
    return kept
  }
}

extension Request {
  fileprivate func tombstone() -> Request {
    var kept = self
    kept.externalID = nil
    kept.preferences = RequestPreferences()
    kept.wish = nil
    kept.wishedCharacteristics = Confidential([])
    kept.attributes = []
    return kept
  }
}
