extension AgreementVersion {
  /// What has changed since the version was proposed such that the agreement is best made anew, in the
  /// order of the vocabulary.
  ///
  /// A sponsor has changed where somebody is a party now and was none. Role and employer are told from
  /// the individual's posts on both days. That goals change, or the practitioner's role, people say.
  /// Source: workflow section 8.3, E16; issue Engagements, point 3.
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - individual: The individual.
  ///   - parties: Those whom the agreement concerns on that day.
  ///   - agreed: The day on which the version was proposed.
  ///   - date: The day.
  public func changes(
    in engagement: Engagement, individual: Person, parties: [AgreementParty],
    from agreed: CivilDate, to date: CivilDate
  ) -> [Recontracting.Change] {
    var changes: [Recontracting.Change] = []
    if parties.contains(where: { !self.parties.contains($0.party) }) { changes.append(.sponsor) }
    guard let organisation = engagement.organisation else { return changes }
    func posts(on day: CivilDate) -> [Affiliation] {
      individual.affiliations(on: day).filter { $0.organisation == organisation }
    }
    let (before, after) = (posts(on: agreed), posts(on: date))
    if after.isEmpty, !before.isEmpty {
      changes.append(.employer)
    } else if before.count != after.count
      || zip(before, after).contains(where: {
        $0.capacity != $1.capacity || $0.jobTitle != $1.jobTitle
      })
    {
      changes.append(.individualsRole)
    }
    return changes
  }
}
