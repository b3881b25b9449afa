/// What is known of a disclosure so far; what is not known yet is `nil` and is chased.
///
/// Printing it shows nothing, since on what ground confidence was broken is no less confidential than to
/// whom.
public struct DisclosureFacts: Hashable, Sendable {
  /// About whom of those who take part; where one person takes part, they, unless it is said.
  public var subject: PersonID?
  /// On what ground.
  public var ground: DisclosureGround?
  /// To whom: an office or a person, in a few words.
  public var recipient: Confidential<String>?
  /// What kinds of content were disclosed.
  public var content: [DisclosedContent]
  /// When.
  public var disclosed: Instant?
  /// Who was consulted before; empty for nobody, `nil` where it has not been said.
  ///
  /// Somebody whom the pool does not know is kept and chased.
  public var consulted: [PersonID]?
  /// Whether the individual was told first, or why not.
  public var told: TellingFirst?
  /// Whether the individual's reading this record would do harm; `nil` where nobody has said so, and until
  /// somebody does their view leaves it out.
  public var wouldHarm: Bool?

  /// Says what is known.
  public init(
    about subject: PersonID? = nil, ground: DisclosureGround? = nil, recipient: String? = nil,
    content: [DisclosedContent] = [], disclosed: Instant? = nil, consulted: [PersonID]? = nil,
    told: TellingFirst? = nil,
    wouldHarm: Bool? = nil
  ) {
    self.subject = subject
    self.ground = ground
    self.recipient = recipient.map { Confidential($0) }
    self.content = content
    self.disclosed = disclosed
    self.consulted = consulted
    self.told = told
    self.wouldHarm = wouldHarm
  }

  /// What is known with what somebody adds: what they say stands in the place of what was said.
  public func completed(by more: DisclosureFacts) -> DisclosureFacts {
    var all = self
    all.subject = more.subject ?? subject
    all.ground = more.ground ?? ground
    all.recipient = more.recipient ?? recipient
    all.content = more.content.isEmpty ? content : more.content
    all.disclosed = more.disclosed ?? disclosed
    all.consulted = more.consulted ?? consulted
    all.told = more.told ?? told
    // What would do harm is not made readable by somebody who leaves it unsaid, but by who says that it
    // does none any more.
    all.wouldHarm = more.wouldHarm ?? wouldHarm
    return all
  }

  /// Whether the individual's view and their copy for access leave it out: reading it would do harm, or
  /// nobody has said that it would not, or telling them first was forbidden or would have done harm.
  public var isWithheld: Bool { wouldHarm ?? true || isWithheldByTelling }

  /// Whether what is said of telling the individual first withholds it, whatever else is said.
  var isWithheldByTelling: Bool { told == .forbidden || told == .wouldHarm }
}

extension DisclosureFacts: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
  /// A word that says only that there is something.
  public var description: String { "(confidential)" }
  /// A word that says only that there is something.
  public var debugDescription: String { "(confidential)" }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}

/// What kind of content a disclosure was about; never the content itself.
public enum DisclosedContent: String, Hashable, Sendable, Codable, CaseIterable {
  /// What was said in a session.
  case said
  /// What somebody wrote: notes, reflections, actions.
  case written
  /// Who came to a session and who did not.
  case attendance
  /// What is agreed.
  case agreement
  /// Who somebody is and how to reach them.
  case contact
}

/// Whether the individual was told before confidence was broken, or why not.
public enum TellingFirst: String, Hashable, Sendable, Codable, CaseIterable {
  /// They were told first.
  case told
  /// Telling them first would have done harm.
  case wouldHarm
  /// A law or a court forbade it.
  case forbidden
  /// They could not be reached in time.
  case notReached
}
