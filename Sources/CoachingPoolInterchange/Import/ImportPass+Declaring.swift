internal import CoachingPool

extension ImportPass {
  /// Finds out which entities the files declare, and to which each row belongs.
  mutating func declare() {
    for kind in ImportUnit.Kind.allCases {
      guard let file = file(kind.file) else { continue }
      if file.positions[0] < 0 || file.isCutShort { context.roster.unknown.insert(kind) }
      declare(kind, by: file)
    }
    helpWithReferences()
    for file in files {
      if let file, let kind = file.name.owner { attach(file, to: kind) }
    }
  }

  private mutating func declare(_ kind: ImportUnit.Kind, by file: OpenFile) {
    let count = file.table.rows.count
    context.roster.reserve(kind, count)
    units.reserveCapacity(units.count + count)
    var owners: [Int] = []
    owners.reserveCapacity(count)
    for (index, row) in file.table.rows.enumerated() {
      if row.isBlank {
        owners.append(Owner.blankRow)
        continue
      }
      guard let key = key(kind, of: row, file, hasToStand: false) else {
        owners.append(Owner.none)
        isMarked[file.name.rawValue][index] = true
        continue
      }
      let id = Self.identifier(kind, key)
      if let other = context.roster.unit(kind, id) {
        refuseSecond(index, key, other, file)
        owners.append(other)
      } else {
        owners.append(units.count)
        context.roster.declare(kind, id, as: units.count)
        units.append(ImportUnit(kind: kind, id: id, key: key, row: index))
        refuseForeign(units.count - 1, index, file)
      }
    }
    self.owners[file.name.rawValue] = owners
    for row in file.unread where !file.isCutShort {
      guard let key = file.key(of: row) else { continue }
      let id = Self.identifier(kind, key)
      guard context.roster.unit(kind, id) == nil else { continue }
      context.roster.declare(kind, id, as: units.count)
      var unit = ImportUnit(kind: kind, id: id, key: key, row: nil)
      unit.isRejected = true
      unit.unreadRow = row.number
      units.append(unit)
    }
  }

  private mutating func attach(_ file: OpenFile, to kind: ImportUnit.Kind) {
    var owners: [Int] = []
    owners.reserveCapacity(file.table.rows.count)
    for (index, row) in file.table.rows.enumerated() {
      if row.isBlank {
        owners.append(Owner.blankRow)
        continue
      }
      guard let key = key(kind, of: row, file, hasToStand: true),
        let unit = unit(kind, key, isDeclared: true)
      else {
        owners.append(Owner.none)
        isMarked[file.name.rawValue][index] = true
        continue
      }
      units[unit].further.append(ImportUnit.RowReference(file: file.name, row: index))
      owners.append(unit)
    }
    self.owners[file.name.rawValue] = owners
    for row in file.unread where !file.isCutShort {
      guard let key = file.key(of: row), let unit = unit(kind, key, isDeclared: false) else {
        continue
      }
      units[unit].isRejected = true
    }
  }

  /// The unit of a key; makes one for what stands in the pool.
  private mutating func unit(_ kind: ImportUnit.Kind, _ key: String, isDeclared: Bool) -> Int? {
    let id = Self.identifier(kind, key)
    if let unit = context.roster.unit(kind, id) { return unit }
    guard context.roster.stands(kind, id) else { return nil }
    context.roster.declare(kind, id, as: units.count)
    units.append(ImportUnit(kind: kind, id: id, key: key, row: nil))
    return units.count - 1
  }

  /// The key in the first column; reports one that is missing or leads nowhere.
  private func key(
    _ kind: ImportUnit.Kind, of row: CSVRow, _ file: OpenFile, hasToStand: Bool
  ) -> String? {
    var reader = RowReader<KeyColumn>(file, row, context)
    if !reader.has(.key) || reader.refuseIfEmpty(.key) { return nil }
    if hasToStand {
      guard reader.reference(.key, kind, to: Person.self) != nil else { return nil }
    }
    return reader.unguarded(.key, reader.cell(.key))
  }

  static func identifier(_ kind: ImportUnit.Kind, _ key: String) -> String {
    (try? Identifier<Person>(prefix: kind.prefix, key: key))?.text ?? key
  }
}
