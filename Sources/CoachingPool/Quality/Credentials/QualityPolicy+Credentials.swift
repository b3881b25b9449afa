extension QualityPolicy {
  /// The schemes that the library knows with the rows of the policy: in the place of a row of the same
  /// scheme, level and edition, or else beside the others; a new scheme stands last.
  ///
  /// - Complexity: O(n · m) in the library's rows and the policy's.
  public func credentialSchemes() -> [CredentialScheme] {
    var schemes = CredentialScheme.standard.map { scheme in
      let own = credentialLevels.filter { $0.scheme == scheme.code }
      guard !own.isEmpty else { return scheme }
      let rows = scheme.levels.map { row in own.first { row.isReplaced(by: $0) } ?? row }
      return scheme.with(rows + own.filter { !rows.contains($0) })
    }
    for code in credentialLevels.map(\.scheme).uniqued()
    where !schemes.contains(where: { $0.code == code }) {
      let rows = credentialLevels.filter { $0.scheme == code }
      schemes.append(
        CredentialScheme(
          code: code, body: code, title: code,
          kind: rows.allSatisfy { $0.validity == .withoutEnd } ? .qualification : .accreditation,
          levels: rows))
    }
    return schemes
  }

  /// The rows of a level of a scheme, of every edition that was out by a day.
  ///
  /// - Returns: The rows that are called so, or else those for any level; empty where there is none.
  public func credentialLevels(
    of scheme: String, _ level: String, on date: CivilDate
  ) -> [CredentialLevel] {
    let rows =
      credentialSchemes().first { $0.code == scheme }?.levels
      .filter { $0.edition.isOut(by: date) } ?? []
    let called = rows.filter { $0.isCalled(level) }
    return called.isEmpty ? rows.filter { $0.level == CredentialLevel.any } : called
  }

  /// The row that counts for a level on a day: of the latest edition, one without a date being the
  /// oldest; of several such one of the policy's own, or else the first.
  public func credentialLevel(
    of scheme: String, _ level: String, on date: CivilDate
  ) -> CredentialLevel? {
    let rows = credentialLevels(of: scheme, level, on: date)
    let own = rows.filter(credentialLevels.contains)
    var latest: CredentialLevel?
    for row in own + rows
    where latest == nil || day(of: row) > latest.map(day(of:)) ?? .first {
      latest = row
    }
    return latest
  }

  private func day(of row: CredentialLevel) -> CivilDate {
    row.edition.date?.firstDay ?? .first
  }
}
