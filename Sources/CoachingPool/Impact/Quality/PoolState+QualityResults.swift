extension PoolState {
  /// Counts how the practitioners who are live on the last day of a period are supervised and develop.
  ///
  /// Supervision is looked at over the 12 months that end with that day, as rules R43, R44 and A38 say;
  /// whoever holds a waiver and falls short is not counted as having enough. Development is what was logged
  /// in the period. Two records of one person count once, and an event once.
  ///
  /// - Parameters:
  ///   - period: The days.
  ///   - dimensions: By what to cut, of ``QualityResults/dimensions``.
  /// - Throws: ``ImpactError`` for a stretch of time without beginning or end, and for a cut that
  ///   practitioners do not have.
  /// - Complexity: O(n log n) in practitioners, their entries and sessions.
  public func qualityResults(
    over period: DateSpan, by dimensions: [ImpactDimension] = []
  ) throws(ImpactError) -> QualityResults {
    guard period.start != nil, let last = period.end?.adding(days: -1) else {
      throw ImpactError(code: .unboundedWindow, windows: [0])
    }
    if let other = dimensions.first(where: { !QualityResults.dimensions.contains($0) }) {
      throw ImpactError(code: .noSuchCut, windows: [], dimension: other)
    }
    var tallies = CutParts(by: dimensions) { QualityTally($0, $1) }
    var members: [PersonID: [PractitionerMembership]] = [:]
    practitioners.visit { entry in
      guard status(of: entry.value, on: last) == .live else { return }
      members[identity(of: entry.value.person), default: []].append(entry.value)
    }
    for person in members.keys.sorted() {
      let own = members[person] ?? []
      let part = qualityOfPractice(of: person, with: own, over: period, on: last)
      let posts = affiliations(of: person, on: last).map(\.organisation).uniqued()
      let places = tallies.places { codes(of: $0, posts, own) }
      tallies.change(places) { $0.add(part) }
    }
    return QualityResults(
      over: period, whole: tallies.whole, tallies: tallies.byDimension, in: self)
  }

  private func codes(
    of dimension: ImpactDimension, _ posts: [OrganisationID], _ members: [PractitionerMembership]
  ) -> [String?] {
    let codes: [String?] =
      switch dimension {
      case .organisation: posts.map(\.text)
      case .sector: posts.map { post in organisations.read(post) { $0.sector.code } }.uniqued()
      case .line: members.map(\.line.rawValue).uniqued()
      case .kind: members.flatMap(\.kinds).map(\.code).uniqued()
      case .level, .theme: []
      }
    return codes.isEmpty ? [nil] : codes
  }

  /// What one person adds to the counts.
  private func qualityOfPractice(
    of person: PersonID, with members: [PractitionerMembership], over period: DateSpan,
    on day: CivilDate
  ) -> PractitionerQuality {
    var quality = PractitionerQuality()
    var practice: [ServiceLine: Int] = [:]
    for member in members {
      guard let compliance = supervisionCompliance(of: member.id, on: day) else { continue }
      // Practice is the person's in a line, whichever of their memberships it is looked at from.
      practice[member.line] = compliance.practiceMinutes
      // Supervision is the person's, whichever line it is looked at from.
      quality.supervision = max(quality.supervision, compliance.countedMinutes)
      // Of somebody new nothing is tested yet, and that is not enough.
      guard compliance.norm != nil,
        compliance.testsTheYear || compliance.quarters.contains(where: \.isTested)
      else { continue }
      quality.isAsked = true
      if compliance.shortfalls.isEmpty { continue }
      quality.fallsShort = true
      if compliance.waiver == nil { quality.isUnwaived = true }
    }
    quality.practice = practice.values.reduce(0, +)
    quality.development = countedCPD(of: person).filter { period.contains($0.date) }
      .reduce(0) { $0 + $1.minutes }
    return quality
  }
}

/// What one practitioner adds to a tally.
private struct PractitionerQuality {
  var isAsked = false
  var fallsShort = false
  var isUnwaived = false
  var practice = 0
  var supervision = 0
  var development = 0
}

extension QualityTally {
  fileprivate mutating func add(_ part: PractitionerQuality) {
    practitioners += 1
    if part.isAsked {
      asked += 1
      if !part.fallsShort { compliant += 1 } else if !part.isUnwaived { waived += 1 }
    }
    practice.add(part.practice)
    supervision.add(part.supervision)
    development.add(part.development)
  }
}
