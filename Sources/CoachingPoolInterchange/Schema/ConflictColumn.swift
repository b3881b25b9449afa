/// The columns of `conflicts.csv`.
///
/// There is none for a ground, since a declaration names none (rule R16).
enum ConflictColumn: Int, ColumnSet {
  case id, declarer, other, declared

  var column: PoolCSVColumn {
    switch self {
    case .id:
      .required(
        "id", "identifier or key", example: "conflict-12", fields: ["conflictDeclaration.id"],
        synonyms: ["conflictid", "reference", "number", "key"])
    case .declarer:
      .required(
        "declarer", "person who declared it", example: "a.okafor@vale.example",
        fields: ["conflictDeclaration.declarer"], synonyms: ["person", "declaredby"])
    case .other:
      .required(
        "other", "person with whom they will not work", example: "c.ahmed@moorland.example",
        fields: ["conflictDeclaration.other"], synonyms: ["otherperson", "with"])
    case .declared:
      .required(
        "declared", "moment of the declaration, in Coordinated Universal Time",
        example: "2026-05-02T07:00:00Z", fields: ["conflictDeclaration.declaredAt"],
        synonyms: ["declaredat", "date"])
    }
  }
}
