extension PractitionerMembership {
  /// Whether the practitioner holds a credential with evidence on file on a day, in training or not.
  func hasEvidence(on date: CivilDate, under policy: QualityPolicy) -> Bool {
    credentials.contains { $0.isEvidenced(on: date, under: policy) }
  }

  /// Tells whether the practitioner counts as qualified on a day: a credential holds with its evidence on
  /// file, and they are not in training.
  ///
  /// Source: S0-42; reference section 13.5, somebody who trains as a coach is not qualified.
  public func isQualified(on date: CivilDate, under policy: QualityPolicy) -> Bool {
    !isInTraining && hasEvidence(on: date, under: policy)
  }
}

extension PoolState {
  /// How many people are qualified practitioners on a day: live or paused, with evidence, and not in training.
  ///
  /// A person counts once, whatever memberships they have. Source: metrics section 11.1,
  /// `practitioners(asOf)`; S0-42.
  /// - Complexity: O(n) in the memberships and organisations.
  public func qualifiedPractitioners(on date: CivilDate) -> Int { strength(on: date).qualified }
}
