internal import CoachingPool

/// Gathers the rows that make up one entity, which go in together or not at all.
struct ImportUnit {
  /// Points to a row of a file.
  struct RowReference: Hashable {
    let file: PoolCSV.FileName
    let row: Int
  }

  /// What the rows describe.
  enum Kind: Int, CaseIterable {
    case organisation, person, practitioner, request, conflict

    /// The file whose rows declare the entity.
    var file: PoolCSV.FileName {
      switch self {
      case .organisation: .organisations
      case .person: .people
      case .practitioner: .practitioners
      case .request: .requests
      case .conflict: .conflicts
      }
    }

    /// What stands before the hash of a foreign key.
    var prefix: String {
      switch self {
      case .organisation: "o"
      case .person: "p"
      case .practitioner: "c"
      case .request: "r"
      case .conflict: "conflict"
      }
    }

    /// The word for it in a sentence.
    var word: String {
      switch self {
      case .organisation: "organisation"
      case .person: "person"
      case .practitioner: "practitioner"
      case .request: "request"
      case .conflict: "declared conflict"
      }
    }

    /// The word with its article.
    var article: String { (self == .organisation ? "an " : "a ") + word }
  }

  let kind: Kind
  /// The identifier.
  let id: String
  /// The key that gave the identifier.
  let key: String
  /// The row that declares it; `nil` where it stands in the pool and only further rows are given.
  var row: Int?
  /// The rows of further files, in the order of files and rows.
  var further: [RowReference] = []
  /// What came of them.
  var records: [Record] = []
  /// Why it does not go in.
  var isRejected = false
  /// Whether what refers to it was reported.
  var isFollowed = false
  /// The number of a row that could not be read as CSV, but seems to declare it.
  var unreadRow: Int?
}
