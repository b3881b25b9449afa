/// A practitioner's credential with its evidence.
///
/// Who may see no more than a summary has ``ProfileView/credentials``.
public struct ShownEvidence: Hashable, Sendable, Codable {
  /// The credentials, each with the day on which its evidence was seen.
  public let credentials: [Credential]
}

/// That somebody will not work with another, by their own declaration.
public struct ShownConflict: Hashable, Sendable, Codable {
  /// Who declared it.
  public let declarer: PersonID
  /// Whom they will not work with.
  public let other: PersonID
  /// When.
  public let declared: Instant
}

/// How an engagement ended.
public struct ShownClosure: Hashable, Sendable, Codable {
  /// Why, in a code.
  public let code: ClosureCode
  /// In whose role it was ended.
  public let by: Role
}

extension EngagementSight {
  var profile: ProfileView? {
    guard let membership,
      let person = state.people[state.identity(of: membership.person)]
        ?? state.people[membership.person]
    else { return nil }
    return ProfileView(membership, person, in: state, on: today)
  }

  /// The host's fields of the practitioner that the reader may see.
  var practitionerAttributes: [HostAttribute] {
    attributes(membership?.attributes ?? [], areOwn: reader.role == .practitioner)
  }

  var evidence: ShownEvidence { ShownEvidence(credentials: membership?.credentials ?? []) }

  /// The conflicts declared between people of the engagement: all, or those that the reader declared, or
  /// whoever asks for what is kept about them.
  func conflicts(ownAlone: Bool) -> [ShownConflict] {
    let own = theirs
    let ownAlone = ownAlone || isForAccess
    let people = engagement.parties(in: state).flatMap { state.identities(of: $0) }.uniqued()
    return people.flatMap { state.conflictsByPerson[$0] }.uniqued()
      .compactMap { state.conflicts[$0] }
      .filter {
        people.contains($0.declarer) && people.contains($0.other)
          && (!ownAlone || own.contains($0.declarer))
      }
      .sorted { ($0.declaredAt, $0.id) < ($1.declaredAt, $1.id) }
      .map { ShownConflict(declarer: $0.declarer, other: $0.other, declared: $0.declaredAt) }
  }

  /// How it ended; to the practitioner where they ended it (the matrix: own code).
  var closure: ShownClosure? {
    guard let closure = engagement.closure,
      reader.role != .practitioner || closure.by == .practitioner
    else { return nil }
    return ShownClosure(code: closure.code, by: closure.by)
  }
}
