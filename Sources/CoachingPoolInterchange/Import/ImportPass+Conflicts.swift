internal import CoachingPool

extension ImportPass {
  /// Reads a declared conflict.
  mutating func conflict(_ unit: ImportUnit) -> [Record]? {
    let id = ConflictDeclarationID(unchecked: unit.id)
    let conflict: ConflictDeclaration? = declaration(of: unit, as: ConflictColumn.self) { row in
      row.conflict(id)
    }
    return conflict.map { [.conflictDeclaration($0)] }
  }
}

extension RowReader<ConflictColumn> {
  fileprivate mutating func conflict(_ id: ConflictDeclarationID) -> ConflictDeclaration? {
    let declarer = requiredReference(.declarer, .person, to: Person.self)
    let other = requiredReference(.other, .person, to: Person.self)
    let declared = refuseIfEmpty(.declared) ? nil : moment(.declared)
    guard isSound, let declarer, let other, let declared else { return nil }
    return ConflictDeclaration(id: id, declarer: declarer, other: other, declaredAt: declared)
  }
}
