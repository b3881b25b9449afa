internal import CoachingPool
internal import PoolJSON

/// Writes the JSON Schemas (draft 2020-12) of a whole pool's JSON file and of the manifest of its CSV files.
///
/// The envelope is described in full. Of each kind of record the schema names the members that are always
/// there and what they are, as the reader itself tells it; it leaves all others to the reader, which refuses
/// what it does not know with line and column: see ``WholePool/init(json:acceptsFaults:faultLimit:)``.
public enum WholePoolSchema: Sendable {
  /// The schema of the one JSON file, ending with a line feed.
  public static func json() -> [UInt8] {
    let kinds = RecordKind.allCases.map { kind in
      (
        kind.rawValue,
        SchemaNode.list(
          "Records of the kind \(kind.rawValue), one of an identifier, in their stored form.",
          .object([("$ref", .string("#/$defs/\(kind.rawValue)"))]))
      )
    }
    return document(
      "urn:coachingpool:pool:1", "A whole pool",
      "Everything that a pool holds, what people said in confidence among it: for moving the pool, and not for publication.",
      [
        ("schema", constant(WholePool.jsonSchema)), revision,
        (
          "records",
          SchemaNode.object("The records, kind by kind; a kind without records is left out.", kinds)
        ),
      ], [("$defs", .object(RecordKind.allCases.map { ($0.rawValue, record($0)) }))])
  }

  /// The schema of the manifest, ending with a line feed.
  public static func manifest() -> [UInt8] {
    let names = RecordKind.allCases.map { $0.rawValue + ".csv" }
    let types = SchemaNode.choice(
      FlatType.allCases.map(\.rawValue), "What the column's cells hold; an empty cell, nothing.")
    let file = SchemaNode.object(
      "A file of records of one kind.",
      [
        ("file", SchemaNode.choice(names, "Its name.")),
        ("rows", SchemaNode.integer(0...Int.max, "Its rows without the headings.")),
        (
          "fingerprint",
          SchemaNode.pattern(
            "^[0-9a-f]{16}$",
            "FNV-1a-64 of its bytes; absent where it was changed on purpose.")
        ),
        (
          "columns",
          .object([
            (
              "description",
              .string("The type of each column by its heading, the path of a member with dots.")
            ), ("type", .string("object")), ("additionalProperties", types),
          ])
        ),
      ], required: ["file", "rows"])
    return document(
      "urn:coachingpool:pool-csv:1", "The manifest of a whole pool's CSV files",
      "What the folder holds, so that a file that is missing, cut or changed shows.",
      [
        ("schema", constant(WholePool.csvSchema)), revision,
        ("files", SchemaNode.list("The files.", file)),
      ], [])
  }

  private static let revision = (
    "revision", SchemaNode.integer(WholePool.revisions, "The number of the state that it was.")
  )

  private static func constant(_ text: String) -> JSONNode {
    .object([("const", .string(text))])
  }

  private static func document(
    _ identifier: String, _ title: String, _ says: String, _ members: [(String, JSONNode)],
    _ more: [(String, JSONNode)]
  ) -> [UInt8] {
    // No list has to be there: an empty one is left out.
    let required = members.map(\.0).filter { $0 != "files" }
    let form = SchemaNode.object(says, members, required: required)
    return JSONNode.object(
      [
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        ("$id", .string(identifier)), ("title", .string(title)),
      ] + (form.members ?? []).map { ($0.name, $0.value) } + more
    ).bytes(style: .pretty)
  }

  /// What the reader says of an empty record: all that it misses.
  private static func record(_ kind: RecordKind) -> JSONNode {
    var faults = JSONFaults(quotesValues: false)
    _ = Record.read(kind, .object([]), &faults)
    let missing = faults.faults.filter { $0.code == .missing && $0.path == "/\($0.found)" }
    return .object([
      ("type", .string("object")),
      (
        "properties",
        .object(
          missing.map {
            ($0.found, .object([("description", .string("Expected is \($0.expected)."))]))
          })
      ),
      ("required", .array(missing.map { .string($0.found) })),
    ])
  }
}
