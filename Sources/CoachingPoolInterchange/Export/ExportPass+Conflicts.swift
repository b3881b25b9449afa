internal import CoachingPool

extension ExportPass {
  /// Writes declared conflicts into a file of their own, so that it is easily kept from others.
  mutating func writeConflicts() {
    write(.conflicts, as: ConflictColumn.self) { pass, file in
      for conflict in pass.conflicts {
        file.append(
          ConflictColumn.allCases.map { $0.cell(of: conflict) },
          of: RecordKey(.conflictDeclaration, conflict.id.text))
      }
    }
  }
}

extension ConflictColumn {
  func cell(of conflict: ConflictDeclaration) -> CSVCell {
    switch self {
    case .id: .identifier(conflict.id)
    case .declarer: .identifier(conflict.declarer)
    case .other: .identifier(conflict.other)
    case .declared: .plain(conflict.declaredAt.description)
    }
  }
}
