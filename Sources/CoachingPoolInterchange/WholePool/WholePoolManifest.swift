internal import CoachingPool
internal import PoolJSON

/// Says what a folder of a whole pool's CSV files holds, so that a file that is missing, cut or changed shows.
struct WholePoolManifest {
  /// One file of the folder.
  struct File {
    let kind: RecordKind
    let rows: Int
    /// `nil` where somebody took it out, to import what they changed.
    let fingerprint: Fingerprint?
    let columns: [FlatColumn]

    var name: String { kind.rawValue + ".csv" }
  }

  static let fileName = "pool.json"

  let revision: Revision
  let files: [File]

  init(revision: Revision, files: [File]) {
    self.revision = revision
    self.files = files
  }

  // MARK: Writing

  /// The file, by a line for each column.
  func bytes() -> [UInt8] {
    var writer = JSONWriter(style: .pretty)
    writer.object { document in
      document.member("schema", WholePool.csvSchema)
      document.member("revision", revision.number)
      document.list("files", files) { writer, file in
        writer.object { form in
          form.member("file", file.name)
          form.member("rows", file.rows)
          form.member("fingerprint", file.fingerprint?.description)
          form.object("columns") { form in
            for column in file.columns { form.member(column.heading, column.type) }
          }
        }
      }
    }
    return writer.bytes
  }

  // MARK: Reading

  /// Reads the file; what is wrong with it is added, and of the rest the sound files are kept.
  init(_ bytes: [UInt8], _ faults: inout WholePoolFaults) throws(WholePoolError) {
    let root = try WholePoolSchemaName(WholePool.csvSchema).document(bytes, file: Self.fileName)
    var form = JSONFaults(limit: faults.room)
    var files: [File] = []
    var kinds: Set<RecordKind> = []
    let revision = form.object(root) { document -> Revision? in
      _ = document.string("schema")
      let revision = document.integer("revision", in: WholePool.revisions)
      _ = document.list("files") { node, faults -> Bool? in
        guard let file = File.read(node, &faults) else { return nil }
        guard kinds.insert(file.kind).inserted else {
          faults.report(at: node, expected: "each file once", found: file.name)
          return nil
        }
        files.append(file)
        return true
      }
      return revision.map { Revision($0) }
    }
    self.init(revision: revision ?? .empty, files: files)
    faults.add(form) { fault in
      var place = WholePoolFault.Place()
      place.file = Self.fileName
      (place.line, place.column) = (fault.position.line, fault.position.column)
      place.pointer = fault.path
      return place
    }
  }
}

extension WholePoolManifest.File {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let kind = form.required(
        "file", expecting: "the name of a kind of record with .csv, such as person.csv",
        RecordKind.init(fileName:))
      let rows = form.integer("rows", in: 0...Int.max)
      let fingerprint = form.optional(
        "fingerprint", expecting: "16 hexadecimal digits in lower case"
      ) { Fingerprint($0) }
      let columns = form.entries("columns") { node, faults in
        faults.choice(node, FlatType.self)
      }.map { entry in
        let path = entry.name.split(separator: ".", omittingEmptySubsequences: false)
        return FlatColumn(path: path.map(String.init), type: entry.value)
      }
      if columns.contains(where: { $0.path.count > 64 || !$0.path.allSatisfy(FlatShape.isRegular) })
        || FlatTree(columns) == nil
      {
        form.report(
          "columns",
          expected:
            "names of letters and digits with dots between them, none the beginning of another",
          found: "others")
      }
      guard let kind, let rows else { return nil }
      return Self(kind: kind, rows: rows, fingerprint: fingerprint, columns: columns)
    }
  }
}

extension RecordKind {
  /// The kind whose records a file of that name holds.
  init?(fileName: String) {
    guard fileName.hasSuffix(".csv") else { return nil }
    self.init(rawValue: String(fileName.dropLast(4)))
  }
}
