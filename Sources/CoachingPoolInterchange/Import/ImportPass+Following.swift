internal import CoachingPool

// What refers to a row that is rejected is no second mystery.
extension ImportPass {
  /// Reports what refers to rejected rows; where bad rows are left out, rejects it too, to the end.
  ///
  /// Linear in the number of references.
  mutating func follow() {
    // Where headings are wrong, every row of the file is; that was said once.
    if files.contains(where: { $0?.isSound == false }) { return }
    var open = units.indices.filter { isGone($0) && !units[$0].isFollowed }
    if open.isEmpty { return }
    var referrers: [[Int]] = Array(repeating: [], count: units.count)
    for (index, unit) in units.enumerated() where !unit.isRejected {
      for record in unit.records {
        for (kind, id) in record.referencesInFiles {
          guard let target = context.roster.unit(kind, id), target != index else { continue }
          referrers[target].append(index)
        }
      }
    }
    var next = 0
    while next < open.count {
      let target = open[next]
      next += 1
      units[target].isFollowed = true
      if !leavesOut { continue }
      for index in referrers[target] where !units[index].isRejected {
        units[index].isRejected = true
        report(index, refersTo: target, further: 0)
        if isGone(index) { open.append(index) }
      }
    }
    if !leavesOut { reportFirst(of: referrers, to: open) }
  }

  /// Whether the unit is rejected and the pool has no record to refer to in its place.
  private func isGone(_ index: Int) -> Bool {
    units[index].isRejected && !context.roster.stands(units[index].kind, units[index].id)
  }

  /// Reports one row of each kind for each kind that it refers to, and how many more there are.
  ///
  /// Mending the rejected rows mends them all, so that a list of them would only hide the causes.
  private mutating func reportFirst(of referrers: [[Int]], to targets: [Int]) {
    for kind in ImportUnit.Kind.allCases {
      for other in ImportUnit.Kind.allCases {
        var first: (referrer: Int, target: Int)?
        var found: Set<Int> = []
        for target in targets where units[target].kind == other {
          for index in referrers[target] where units[index].kind == kind {
            if first.map({ index < $0.referrer }) ?? true { first = (index, target) }
            found.insert(index)
          }
        }
        guard let first else { continue }
        report(first.referrer, refersTo: first.target, further: found.count - 1)
      }
    }
  }

  private mutating func report(_ index: Int, refersTo target: Int, further: Int) {
    let (unit, cause) = (units[index], units[target])
    guard let place = place(in: unit, referringTo: cause), let file = file(place.file),
      let declaring = self.file(cause.kind.file)
    else { return }
    isMarked[place.file.rawValue][place.row] = true
    sink.add(
      order: place.file.rawValue,
      {
        let number =
          cause.row.map { declaring.table.rows[$0].number } ?? cause.unreadRow
        let more =
          further == 0
          ? "" : "; \(further == 1 ? "1 more refers" : "\(further) more refer") to rejected rows"
        return file.table.fault(
          .rejectedReference, in: file.table.rows[place.row], column: place.column,
          problem: "the row refers to row \(number ?? 0) of \(declaring.table.fileName), which is "
            + "rejected" + more,
          expected: "\(cause.kind.article) whose row is right",
          remedy: "Nothing is wrong here: mend row \(number ?? 0) of \(declaring.table.fileName).")
      }())
  }

  /// The cell that names the other unit.
  private func place(in unit: ImportUnit, referringTo other: ImportUnit) -> Place? {
    var first: Place?
    for reference in rowReferences(of: unit) {
      guard let file = file(reference.file) else { continue }
      if first == nil { first = Place(file: reference.file, row: reference.row, column: -1) }
      let row = file.table.rows[reference.row]
      for (ordinal, kind) in reference.file.references where kind == other.kind {
        let position = file.positions[ordinal]
        guard position >= 0 else { continue }
        let words = file.words[ordinal]
        let names = row.cells[position].split(separator: PoolCSV.listSeparator).contains {
          let text = RowReader<KeyColumn>.trimmed(SpreadsheetFormula.unguarded(String($0)))
          return Self.identifier(kind, words?[text] ?? text) == other.id
        }
        if names {
          return Place(file: reference.file, row: reference.row, column: position)
        }
      }
    }
    return first
  }
}
