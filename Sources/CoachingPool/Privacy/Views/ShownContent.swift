/// Something that somebody wrote, a note or a reflection: content.
public struct ShownText: Hashable, Sendable, Codable {
  /// When it was written.
  public let written: Instant
  /// The session that it is about, where it is about one.
  public let session: SessionID?
  /// What it says.
  public let text: String
  /// When it was released to the reader, or by them; `nil` where it was not.
  public let released: Instant?
  /// Who answers for it: of a note the pool or the practitioner; of a reflection nobody but who wrote it.
  public let controller: DataController?
}

/// A step to which somebody commits: content.
public struct ShownAction: Hashable, Sendable, Codable {
  /// The action.
  public let action: SessionActionID
  /// What is to be done.
  public let what: String
  /// Who does it.
  public let who: PersonID
  /// By which day.
  public let due: CivilDate?
  /// What became of it.
  public let followUp: SessionAction.FollowUp
}

/// That confidence was broken, and what is known of it; never what was disclosed.
public struct ShownDisclosure: Hashable, Sendable, Codable {
  /// The disclosure.
  public let disclosure: DisclosureID
  /// About whom of those who take part.
  public let subject: PersonID?
  /// On what ground.
  public let ground: DisclosureGround?
  /// To whom.
  public let recipient: String?
  /// What kinds of content.
  public let content: [DisclosedContent]
  /// When.
  public let disclosed: Instant?
  /// Who was consulted before.
  public let consulted: [PersonID]?
  /// Whether the individual was told first, or why not.
  public let told: TellingFirst?
  /// What has yet to be said.
  public let missing: [DisclosureItem]
}

extension EngagementSight {
  /// The practitioner's notes, each text as a function gives it back.
  func notes(_ text: (String) -> String = { $0 }) -> [ShownText] {
    guard shows(word: "practitionerNotes") else { return [] }
    return state.practitionerNotes(of: engagement.id).map {
      ShownText(
        written: $0.written, session: $0.session, text: text($0.text.reveal()), released: nil,
        controller: $0.controller)
    }
  }

  /// The reflections of a person, or those that were released, of whoever.
  func reflections(
    of writer: PersonID? = nil, released: Bool = false, _ text: (String) -> String = { $0 }
  ) -> [ShownText] {
    guard shows(word: "reflections") else { return [] }
    let theirs = writer.map(state.identities(of:)) ?? []
    return state.reflections(of: engagement.id).filter {
      theirs.contains($0.writer) || released && ($0.released.map { $0 <= now } ?? false)
    }.map {
      ShownText(
        written: $0.written, session: $0.session, text: text($0.text.reveal()),
        released: $0.released, controller: nil)
    }
  }

  /// The actions; a member of a team reads their own, and for access so does who asked.
  func actions(_ text: (String) -> String = { $0 }) -> [ShownAction] {
    guard shows(word: "actions") else { return [] }
    let isMember =
      column == .individual
      && (!isWhoAsked || isForAccess && engagement.participants.count > 1)
    let theirs = subject.map(state.identities(of:)) ?? []
    return state.actions(of: engagement.id).filter { !isMember || theirs.contains($0.who) }.map {
      ShownAction(
        action: $0.id, what: text($0.what.reveal()), who: $0.who, due: $0.due,
        followUp: $0.followUp)
    }
  }

  /// The disclosures that the reader may see: the individual those that are about them and that
  /// nothing withholds, the practitioner those that a practitioner recorded, a supervisor those about which they were consulted.
  var disclosures: [ShownDisclosure] {
    let mine = subject.map(state.identities(of:)) ?? []
    return state.disclosures(of: engagement.id).filter { disclosure in
      switch column {
      case .individual:
        !disclosure.facts.isWithheld
          && state.subject(of: disclosure).map(mine.contains) ?? false
      case .practitioner: disclosure.recordedBy == .practitioner
      case .supervisor: (disclosure.facts.consulted ?? []).contains(where: own.contains)
      case .safeguardingLead: true
      case .dataProtectionOfficer: true
      default: false
      }
    }.map { disclosure in
      let facts = disclosure.facts
      return ShownDisclosure(
        disclosure: disclosure.id, subject: state.subject(of: disclosure), ground: facts.ground,
        recipient: facts.recipient?.reveal(),
        content: facts.content, disclosed: facts.disclosed, consulted: facts.consulted,
        told: facts.told, missing: state.missing(in: disclosure))
    }
  }
}
