/// Names a supervisor.
public typealias SupervisorID = Identifier<Supervisor>

/// A person who supervises practitioners for the pool: in which lines and forms, and how many.
///
/// A supervisor may be a practitioner too, and never supervises themselves, anybody above or below them,
/// or anybody with whom they are in an engagement. Source: glossary, "Supervisor"; standards section 4, "no
/// other relationship with the supervisor that interferes".
public struct Supervisor: Hashable, Sendable {
  /// Names the supervisor.
  public let id: SupervisorID
  /// The person.
  public let person: PersonID
  /// The service lines whose practitioners they take.
  public var lines: [ServiceLine]
  /// The forms that they offer: one to one, groups, or both.
  public var forms: [SupervisionForm]
  /// How many practitioners they take one to one at once.
  public var oneToOneMost: Int
  /// How many groups they lead at once.
  public var groupsMost: Int
  /// Languages in which they work.
  public var languages: [LanguageTag]
  /// How they meet.
  public var modes: [MeetingMode]
  /// For how long they serve.
  public var span: DateSpan
  /// Names of what shows that they are qualified, such as ESIA.
  public var credentials: [String]
  /// Days on which they take nobody on.
  public var away: [DateSpan]

  /// Describes a supervisor; ``faults()`` tells what is wrong with it.
  public init(
    id: SupervisorID, person: PersonID, lines: [ServiceLine] = ServiceLine.allCases,
    forms: [SupervisionForm] = [.oneToOne, .group], oneToOneMost: Int, groupsMost: Int,
    languages: [LanguageTag] = [.britishEnglish], modes: [MeetingMode] = MeetingMode.allCases,
    span: DateSpan, credentials: [String] = [], away: [DateSpan] = []
  ) {
    self.id = id
    self.person = person
    self.lines = lines
    self.forms = forms
    self.oneToOneMost = oneToOneMost
    self.groupsMost = groupsMost
    self.languages = languages
    self.modes = modes
    self.span = span
    self.credentials = credentials
    self.away = away
  }

  /// How many arrangements of a form they have at once at most; 0 for one that they do not offer.
  public func most(of form: SupervisionForm) -> Int {
    guard forms.contains(form) else { return 0 }
    switch form {
    case .oneToOne: return max(0, oneToOneMost)
    case .group: return max(0, groupsMost)
    case .peer: return 0
    }
  }

  /// Every fault that the record has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.supervisor, id.text))
    if lines.isEmpty { list.add("lines", .missing, ["what": "a service line"]) }
    list.duplicates("lines", lines.map(\.rawValue))
    if forms.isEmpty { list.add("forms", .missing, ["what": "a form of supervision"]) }
    list.duplicates("forms", forms.map(\.rawValue))
    if forms.contains(.peer) {
      list.add("forms", .contradiction, ["what": "peers have no supervisor among them"])
    }
    list.range("oneToOneMost", oneToOneMost, 0...1000)
    list.range("groupsMost", groupsMost, 0...1000)
    if languages.isEmpty { list.add("languages", .missing, ["what": "a language"]) }
    list.duplicates("languages", languages.map(\.tag))
    if modes.isEmpty { list.add("modes", .missing, ["what": "a way of meeting"]) }
    list.duplicates("modes", modes.map(\.rawValue))
    list.duplicates("credentials", credentials)
    for credential in credentials { list.text("credentials", credential, limit: 64) }
    list.overlaps("away", away)
    return list.faults
  }
}
