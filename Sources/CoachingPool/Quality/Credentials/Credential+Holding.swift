extension Credential {
  /// For how long the credential holds under a policy: its own end, or the one that its scheme gives.
  ///
  /// A qualification holds without end. An accreditation without a recorded end holds for the years of its
  /// scheme from the day of the award, by the edition that was out on that day; where the scheme is unknown
  /// or its years are not confirmed, nobody knows.
  ///
  /// ```swift
  /// // An EMCC accreditation of 15 March 2022 with no recorded end
  /// credential.holding(under: QualityPolicy())  // .until(2027-03-15), the first day without it
  /// ```
  ///
  /// Source: rules R45 and A38.
  public func holding(under policy: QualityPolicy) -> Standing.Holding {
    if let expires { return .until(expires) }
    if kind == .qualification { return .withoutEnd }
    return policy.credentialLevel(of: scheme, level, on: awarded)?.validity
      .holding(awarded: awarded) ?? .unknown
  }

  /// Tells whether the credential holds on a day under a policy, with its evidence on file by then.
  ///
  /// An accreditation of which nobody knows the end holds until somebody records one.
  public func isEvidenced(on date: CivilDate, under policy: QualityPolicy) -> Bool {
    guard isEvidenced(on: date) else { return false }
    if case .until(let day) = holding(under: policy) { return date < day }
    return true
  }
}

extension Credential {
  /// The days on which it holds with its evidence on file; `nil` where there is none, or where nobody knows
  /// the end.
  func evidencedSpan(under policy: QualityPolicy) -> DateSpan? {
    guard let evidenceSeen else { return nil }
    let start = Swift.max(awarded, evidenceSeen)
    switch holding(under: policy) {
    case .unknown: return nil
    case .withoutEnd: return DateSpan(from: start)
    case .until(let end): return DateSpan(from: start, to: end)
    }
  }
}

extension Sequence<Credential> {
  /// For how long the longest of them holds whose evidence is on file on a day; an end long past where
  /// there is none.
  func longestHolding(evidencedOn date: CivilDate, under policy: QualityPolicy) -> Standing.Holding
  {
    var latest: CivilDate?
    var isUnknown = false
    for credential in self where credential.isEvidenced(on: date) {
      switch credential.holding(under: policy) {
      case .withoutEnd: return .withoutEnd
      case .unknown: isUnknown = true
      case .until(let day): if date < day { latest = Swift.max(latest ?? day, day) }
      }
    }
    if isUnknown { return .unknown }
    return .until(latest ?? .first)
  }
}

extension FaultList {
  /// Refuses what contradicts itself in a credential.
  mutating func credential(_ field: String, _ credential: Credential) {
    text(field, credential.scheme, limit: 64)
    text(field, credential.level, limit: 64)
    if let expires = credential.expires, expires <= credential.awarded {
      add(field, .contradiction, ["what": "a credential expires before its award"])
    }
    if credential.kind == .qualification, credential.expires != nil {
      add(field, .contradiction, ["what": "a qualification does not expire"])
    }
    if let seen = credential.evidenceSeen, seen < credential.awarded {
      add(field, .contradiction, ["what": "evidence was seen before the award"])
    }
    if credential.evidenceSeenBy != nil, credential.evidenceSeen == nil {
      add(field, .contradiction, ["what": "somebody saw evidence on no day"])
    }
  }
}
