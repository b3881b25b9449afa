/// Somebody who gives, receives, sponsors or runs coaching and mentoring.
///
/// A person is one record whatever they do: a director may coach in the pool, be coached in the
/// executive line and sponsor somebody else at once.
public struct Person: Hashable, Sendable {
  /// Names the person.
  public let id: PersonID
  /// The key that another system has for them.
  public var externalID: String?
  /// The name by which they are known.
  public var name: String
  /// The address at which the pool reaches them.
  public var email: String?
  /// Their posts and offices, several at once where they have them.
  public var affiliations: [Affiliation]
  /// Statutory designations that they hold or held.
  public var designations: [DesignationTenure]
  /// Languages in which they can work, their preferred one first.
  public var languages: [LanguageTag]
  /// What they need in order to take part.
  public var adjustments: Confidential<[FunctionalAdjustment]>
  /// Briefings that they completed, for the kinds that ask for one.
  public var briefings: [Briefing]
  /// The host's own fields.
  public var attributes: [HostAttribute]

  /// Describes a person; ``faults(in:)`` tells what is wrong with the record.
  public init(
    id: PersonID, externalID: String? = nil, name: String, email: String? = nil,
    affiliations: [Affiliation] = [], designations: [DesignationTenure] = [],
    languages: [LanguageTag] = [.britishEnglish],
    adjustments: Confidential<[FunctionalAdjustment]> = Confidential([]),
    briefings: [Briefing] = [],
    attributes: [HostAttribute] = []
  ) {
    self.id = id
    self.externalID = externalID
    self.name = name
    self.email = email
    self.affiliations = affiliations
    self.designations = designations
    self.languages = languages
    self.adjustments = adjustments
    self.briefings = briefings
    self.attributes = attributes
  }

  /// The affiliations that hold on a day, in their recorded order.
  public func affiliations(on date: CivilDate) -> [Affiliation] {
    affiliations.filter { $0.span.contains(date) }
  }

  /// The affiliations that hold on a day or will, in their recorded order: those that can make a
  /// conflict for work that begins on that day or later.
  public func affiliations(from date: CivilDate) -> [Affiliation] {
    affiliations.filter { $0.span.end.map { date < $0 } ?? true }
  }

  /// Adds the managers in those affiliations.
  func addManagers(from date: CivilDate, to managers: inout [PersonID]) {
    for place in affiliations.indices {
      // An affiliation is a large record, so no more of it is copied than is read.
      guard let manager = affiliations[place].manager,
        affiliations[place].span.end.map({ date < $0 }) ?? true
      else { continue }
      managers.append(manager)
    }
  }

  /// The designations held on a day.
  public func designations(on date: CivilDate) -> [DesignationTenure] {
    designations.filter { $0.span.contains(date) }
  }
}

extension Person {
  /// Every fault that the record has by itself, under that policy's vocabularies.
  public func faults(in policy: PoolPolicy) -> [Fault] {
    var list = FaultList(RecordKey(.person, id.text))
    list.externalID(externalID)
    list.text("name", name, limit: 200)
    if let email, !Self.looksLikeAddress(email) {
      list.add("email", .wrongForm, ["value": email, "form": "name@organisation.example"])
    }
    for affiliation in affiliations {
      if affiliation.manager == id {
        list.add("affiliations", .contradiction, ["what": "a person manages themselves"])
      }
      switch affiliation.capacity {
      case .employee: break
      case .electedMember(let role, let group):
        list.unknown("affiliations", [role], in: policy)
        if let group { list.text("affiliations", group, limit: 100) }
      case .officeHolder(let title): list.text("affiliations", title, limit: 200)
      }
      if let title = affiliation.jobTitle { list.text("affiliations", title, limit: 200) }
      if let team = affiliation.team { list.text("affiliations", team, limit: 200) }
    }
    list.unknown("designations", designations.map(\.designation), in: policy)
    if languages.isEmpty { list.add("languages", .missing, ["what": "a language"]) }
    list.duplicates("languages", languages.map(\.tag))
    list.unknown("adjustments", adjustments.reveal(), in: policy, audience: .coordinator)
    list.unknown("briefings", briefings.map(\.kind), in: policy)
    for briefing in briefings { list.range("briefings", briefing.minutes, 1...6000) }
    list.attributes(attributes, in: policy)
    return list.faults
  }

  private static func looksLikeAddress(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let at = bytes.firstIndex(of: UInt8(ascii: "@")), bytes.count <= 254,
      at != bytes.startIndex, bytes.index(after: at) != bytes.endIndex,
      !bytes[bytes.index(after: at)...].contains(UInt8(ascii: "@"))
    else { return false }
    // An ASCII text is told from its bytes; only another one needs its characters looked at.
    return bytes.allSatisfy { (0x21...0x7E).contains($0) }
      || !text.contains { $0.isWhitespace || $0.isNewline } && bytes.allSatisfy { $0 > 0x20 }
  }
}
