extension PoolState {
  /// The disclosures of an engagement, the oldest first; who may read them is for a view to decide.
  public func disclosures(of engagement: EngagementID) -> [Disclosure] {
    disclosuresByEngagement[engagement].compactMap { disclosures[$0] }
      .sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
  }

  /// What has yet to be said of a disclosure, by the agreement that was in force when it was recorded.
  public func missing(in disclosure: Disclosure) -> [DisclosureItem] {
    disclosure.missing(listedGrounds: listedGrounds(for: disclosure))
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
  private func listedGrounds(for disclosure: Disclosure) -> [DisclosureGround] {
    let moment = disclosure.facts.disclosed ?? disclosure.recorded
    let signed = sharedAgreements[disclosure.engagement]?.versions.last { version in
      [Role.individual, .practitioner].allSatisfy { role in
        version.signatures.contains { $0.party.role == role && $0.at <= moment }
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
