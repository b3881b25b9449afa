/// The agreement of an engagement that all its signatories read: every version, with its own signatures.
///
/// One record holds all versions, so that which is current and who signed which can never come apart.
/// What the individual and the practitioner keep to themselves is in the ``WorkingAgreement``, and no way
/// leads there from here. Source: workflow section 7.3; rules R24 to R30.
public struct SharedAgreement: Hashable, Sendable {
  /// The engagement, whose identifier is the record's.
  public let engagement: EngagementID
  /// Every version, the first first.
  public internal(set) var versions: [AgreementVersion]
  /// The planned contracting meetings, the first first.
  public internal(set) var meetings: [ContractingMeeting]

  /// Records an agreement; ``faults()`` tells what is wrong with it.
  public init(
    of engagement: EngagementID, versions: [AgreementVersion] = [],
    meetings: [ContractingMeeting] = []
  ) {
    self.engagement = engagement
    self.versions = versions
    self.meetings = meetings
  }

  /// The version that is signed or has yet to be: the last.
  public var current: AgreementVersion? { versions.last }

  /// The version of a number.
  public func version(_ number: Int) -> AgreementVersion? {
    versions.first { $0.number == number }
  }

  /// The versions that somebody may read: the two all of them; a sponsor the current one and those that
  /// they were a party to themselves; anybody else, a former sponsor among them, none.
  ///
  /// A new sponsor so reads what holds now and nothing that was agreed before them. Source: rule R30.
  /// - Parameters:
  ///   - person: The reader.
  ///   - parties: Those whom the agreement concerns on the day of reading.
  public func versions(
    readableBy person: PersonID, among parties: [AgreementParty]
  ) -> [AgreementVersion] {
    let held = parties.filter { $0.person == person }.map(\.party)
    if held.contains(where: { $0.role == .individual || $0.role == .practitioner }) {
      return versions
    }
    return versions.filter { version in
      !held.isEmpty
        && (version.number == current?.number || held.contains(where: version.parties.contains))
    }
  }
}
