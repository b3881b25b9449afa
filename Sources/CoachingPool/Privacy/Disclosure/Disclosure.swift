/// Names a disclosure.
public typealias DisclosureID = Identifier<Disclosure>

/// The record that confidence was broken: on what ground, to whom, about what, when, and who knew.
///
/// It says what kind of content left and never the content. What is missing is chased and never makes it
/// be refused, since what happened has happened (rule A26); see ``missing(listedGrounds:)``. Source: rule
/// R39; P23, P41 and P133.
public struct Disclosure: Hashable, Sendable {
  /// Names the disclosure.
  public let id: DisclosureID
  /// The engagement.
  public let engagement: EngagementID
  /// What is known of it.
  public var facts: DisclosureFacts
  /// In what role it was recorded: practitioner or safeguarding lead.
  public let recordedBy: Role
  /// When it was recorded.
  public let recorded: Instant

  /// Records a disclosure; ``faults()`` tells what is wrong with it.
  public init(
    id: DisclosureID, engagement: EngagementID, facts: DisclosureFacts, recordedBy: Role,
    recorded: Instant
  ) {
    self.id = id
    self.engagement = engagement
    self.facts = facts
    self.recordedBy = recordedBy
    self.recorded = recorded
  }

  /// What has yet to be said of it, by itself, in the order of ``DisclosureItem``.
  ///
  /// ``PoolState/missing(in:)`` also asks whether the pool knows those whom it names.
  /// - Parameter listedGrounds: The grounds that the signed agreement lists.
  public func missing(listedGrounds: [DisclosureGround]) -> [DisclosureItem] {
    DisclosureItem.allCases.filter { item in
      switch item {
      case .ground: facts.ground == nil
      case .listedGround:
        facts.ground == .organisationPolicyBreach
          && !listedGrounds.contains(.organisationPolicyBreach)
      case .recipient: facts.recipient == nil
      case .content: facts.content.isEmpty
      case .moment: facts.disclosed == nil
      case .consulted: facts.consulted == nil
      case .told: facts.told == nil
      // In a team alone it has to be said, and who takes part only the pool knows.
      case .subject: false
      case .harm: facts.wouldHarm == nil
      }
    }
  }

  /// Every fault that the record has by itself; what is missing is none, and no message quotes it.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.disclosure, id.text))
    if let recipient = facts.recipient { list.text("recipient", recipient.reveal(), limit: 500) }
    list.duplicates("content", facts.content.map(\.rawValue))
    list.duplicates("consulted", (facts.consulted ?? []).map(\.text))
    if recordedBy != .practitioner, recordedBy != .safeguardingLead {
      list.add(
        "recordedBy", .contradiction,
        ["what": "the \(recordedBy.rawValue) records no disclosure"])
    }
    return list.faults
  }

  /// Every fault at the moment when somebody says something of it: what has not happened yet cannot be
  /// said.
  ///
  /// The moment counts and not ``recorded``: what was recorded while it was coming is completed after it.
  func faults(at moment: Instant) -> [Fault] {
    var list = FaultList(RecordKey(.disclosure, id.text))
    if let disclosed = facts.disclosed, disclosed > moment {
      list.add("disclosed", .contradiction, ["what": "it is said before it happens"])
    }
    return faults() + list.faults
  }
}

extension Disclosure: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// A word that says only that there is something.
  public var description: String { "(a disclosure)" }
  /// A word that says only that there is something.
  public var debugDescription: String { "(a disclosure)" }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}

/// One thing that has to be said of a disclosure (rule R39).
public enum DisclosureItem: String, Hashable, Sendable, Codable, CaseIterable {
  /// On what ground.
  case ground
  /// The ground is one that the signed agreement lists; a breach of policy is not by default (A26).
  case listedGround
  /// To whom.
  case recipient
  /// What kind of content.
  case content
  /// When.
  case moment
  /// Who was consulted, or that nobody was; and the pool knows them.
  case consulted
  /// Whether the individual was told first, or why not.
  case told
  /// About whom of a team; and whom it names takes part.
  case subject
  /// Whether the individual's reading it would do harm.
  case harm
}
