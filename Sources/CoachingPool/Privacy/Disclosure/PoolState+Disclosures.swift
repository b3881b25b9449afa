extension PoolState {
  /// The disclosures of an engagement, the oldest first; who may read them is for a view to decide.
  /// - Complexity: O(k log k) in the engagement's disclosures.
  public func disclosures(of engagement: EngagementID) -> [Disclosure] {
    disclosuresByEngagement[engagement].compactMap { disclosures[$0] }
      .sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
  }

  /// What has yet to be said of a disclosure, by the agreement that was in force when it was recorded.
  ///
  /// Somebody who was consulted and whom the pool does not know, or a subject who does not take part, is
  /// chased as if nothing were said, since no record is refused for it (rule A26).
  /// - Complexity: O(v) in the versions of the engagement's agreement and their signatures, beside those who
  ///   were consulted and those who take part.
  public func missing(in disclosure: Disclosure) -> [DisclosureItem] {
    var items = disclosure.missing(listedGrounds: listedGrounds(for: disclosure))
    if let consulted = disclosure.facts.consulted,
      consulted.contains(where: { people[$0] == nil })
    {
      items.append(.consulted)
    }
    if subject(of: disclosure) == nil { items.append(.subject) }
    return DisclosureItem.allCases.filter(items.contains)
  }

  /// About whom of those who take part a disclosure is: whom it names, or the one person of an engagement
  /// with no other; `nil` where it does not say so.
  /// - Complexity: O(p) in those who take part, and the merged records of whom it names.
  public func subject(of disclosure: Disclosure) -> PersonID? {
    guard let engagement = engagements[disclosure.engagement] else { return nil }
    guard let named = disclosure.facts.subject else {
      return engagement.participants.count == 1 ? engagement.participants.first : nil
    }
    return engagement.participants.first(where: identities(of: named).contains)
  }

  /// The disclosures of which something has yet to be said, the oldest first: those to chase.
  ///
  /// Source: rule A26, saved and chased, never refused.
  /// - Complexity: O(n log n) in all disclosures.
  public func incompleteDisclosures() -> [IncompleteDisclosure] {
    disclosures.values.compactMap { disclosure in
      let missing = missing(in: disclosure)
      guard !missing.isEmpty else { return nil }
      return IncompleteDisclosure(
        disclosure: disclosure.id, engagement: disclosure.engagement,
        recorded: disclosure.recorded, missing: missing)
    }.sorted { ($0.recorded, $0.disclosure) < ($1.recorded, $1.disclosure) }
  }

  /// The grounds that the last version signed by the two before the disclosure lists; the policy's own
  /// where nothing was signed by then.
  ///
  /// Of a team, who asked signs for the individual: that a member took note of it is no signature.
  private func listedGrounds(for disclosure: Disclosure) -> [DisclosureGround] {
    let moment = disclosure.facts.disclosed ?? disclosure.recorded
    let whoAsked =
      engagements[disclosure.engagement]?.participants.first.map(identities(of:)) ?? []
    let signed = sharedAgreements[disclosure.engagement]?.versions.last { version in
      [Role.individual, .practitioner].allSatisfy { role in
        version.signatures.contains { signature in
          signature.kind == .signed && signature.party.role == role && signature.at <= moment
            && (role == .practitioner || whoAsked.contains(signature.party.person))
        }
      }
    }
    return signed?.terms.reveal().limits ?? DisclosureGround.standard
  }
}

/// A disclosure of which something has yet to be said, for whoever chases it: no content and no name.
public struct IncompleteDisclosure: Hashable, Sendable, Codable {
  /// The disclosure.
  public let disclosure: DisclosureID
  /// The engagement.
  public let engagement: EngagementID
  /// When it was recorded.
  public let recorded: Instant
  /// What has yet to be said.
  public let missing: [DisclosureItem]
}
