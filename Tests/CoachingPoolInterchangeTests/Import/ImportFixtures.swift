import CoachingPool
import CoachingPoolInterchange

/// A data folder as a person might keep it, with every file and most columns in use.
enum Folder {
  static let organisations = """
    id,name,type,sector,gss,headcount,headcount_as_of,membership,member_from,member_to,founding
    vale,Ashbourne Vale District Council,districtCouncil,localGovernment,E07000999,640,2026-03-31,subscriber,2025-04-01,2027-03-31,yes
    moor,Moorland Fire and Rescue,fireAuthority,fire,,,,associate,2025-04-01,,no

    """
  static let criteria = """
    organisation,id,sentence,excluded_levels,provision
    vale,ownCoach,Officers ask for a coach of our own.,officer;apprenticeOrTrainee,crossPool

    """
  static let people = """
    id,name,email,organisation,job_level,elected_role,manager,from,languages,attribute:Cost centre
    ada@vale.example,Adaeze Okafor,ada@vale.example,vale,director,,,2024-09-01,en-GB;cy,4711
    bal,Balvinder Singh,,moor,manager,,ada@vale.example,,,
    cat,Catrin Evans,,vale,,councillor,,,,

    """
  static let affiliations = """
    person,organisation,job_level,from,to
    ada@vale.example,moor,director,2025-01-01,2026-12-31

    """
  static let designations = """
    person,designation,organisation,from
    ada@vale.example,s151,vale,2024-09-01

    """
  static let briefings = """
    person,kind,completed,minutes
    bal,reverseMentoring,2026-02-03,180

    """
  static let practitioners = """
    id,person,kinds,own_limit,modes,away,sessions_a_month,profile
    ada-pool,ada@vale.example,coaching;mentoring,2,video;phone,2026-08-01/2026-08-15,2,"I listen, then ask."

    """
  static let credentials = """
    practitioner,kind,scheme,level,awarded,evidence_seen
    ada-pool,qualification,ILM,7,2022-06-30,2022-07-15

    """
  static let requests = """
    id,individual,organisation,kind,themes,choice,proposed_start,submitted
    r1,bal,moor,coaching,newRole;resilience,ada-pool,2026-10-01,2026-09-01T09:30:00Z
    r2,cat,vale,mentoring,inclusion,,2026-10-01,

    """

  static let conflicts = """
    id,declarer,other,declared
    conflict-1,cat,ada@vale.example,2026-05-02T07:00:00Z

    """

  static let all: [(String, String)] = [
    ("organisations.csv", organisations), ("criteria.csv", criteria), ("people.csv", people),
    ("affiliations.csv", affiliations), ("designations.csv", designations),
    ("briefings.csv", briefings), ("practitioners.csv", practitioners),
    ("credentials.csv", credentials),
    ("requests.csv", requests), ("conflicts.csv", conflicts),
  ]

  /// The folder with some files changed by replacing one text by another.
  static func files(_ changes: [(file: String, from: String, to: String)] = []) -> [ImportFile] {
    all.map { name, text in
      var text = text
      for change in changes where change.file == name {
        text = text.replacing(change.from, with: change.to)
      }
      return ImportFile(name: name, bytes: Array(text.utf8))
    }
  }
}

func file(_ name: String, _ text: String) -> ImportFile {
  ImportFile(name: name, bytes: Array(text.utf8))
}

/// Reads files into an empty pool.
func importing(
  _ files: [ImportFile], mapping: String? = nil, badRows: PoolImporter.BadRows = .refuseAll,
  into state: PoolState = .empty
) throws -> ImportReport {
  let mapping = try mapping.map { try ImportMapping(json: Array($0.utf8)) } ?? .identity
  return PoolImporter(mapping: mapping, badRows: badRows).read(files, into: state)
}

extension PoolState {
  /// A pool of a name and nothing else.
  static var empty: PoolState {
    let id = try? PoolID("west")
    return PoolState(id.map { [.pool(Pool(id: $0, names: [Dated("West")]))] } ?? [])
  }

  /// The pool with further records.
  func with(_ records: [Record]) -> PoolState {
    var state = self
    state.apply(records.map { Change.put($0) })
    return state
  }
}

extension ImportReport {
  var places: [Place] { faults.map(Place.init) }

  /// The file, line and column of each fault, and its suggestion.
  var lines: [String] {
    faults.map { fault in
      let place = "\(fault.file):\(fault.line ?? 0):\(fault.column?.number ?? 0)"
      return "\(place) \(fault.code.rawValue)" + (fault.suggestion.map { " → \($0)" } ?? "")
    }
  }

  func record(_ kind: RecordKind, _ id: String) -> Record? {
    records.first { $0.key == RecordKey(kind, id) }
  }

  func person(_ id: String) -> Person? {
    if case .person(let person) = record(.person, id) { person } else { nil }
  }
}
