extension RawTable {
  /// What people call a place: "Health, Mentoring", "Health, total".
  public func name(of place: TablePlace) -> String {
    let row =
      switch place.row {
      case .category(let number): name(number, rows.categories.map(\.name))
      case .group(let number): name(number, rows.groups)
      case .total: "total"
      }
    guard let columns else { return row }
    let column =
      switch place.column {
      case .category(let number): name(number, columns.categories.map(\.name))
      case .group(let number): "group \(number)"
      case .total: "total"
      }
    return "\(row), \(column)"
  }

  private func name(_ number: Int, _ names: [String]) -> String {
    names.indices.contains(number) ? names[number] : "\(number)"
  }

  /// The people whom a place counts.
  func scope(of place: TablePlace) -> ReleaseScope {
    var narrowed = scope
    switch place.row {
    case .category(let number):
      narrowed = narrowed.narrowed(rows.name, by: [rows.categories[number].narrowing])
    case .group(let number):
      let group = rows.groups[number]
      let members = rows.categories.filter { $0.group == group }
      narrowed = narrowed.narrowed(rows.name, by: members.map(\.narrowing))
    case .total: break
    }
    guard let columns, case .category(let number) = place.column else { return narrowed }
    return narrowed.narrowed(columns.name, by: [columns.categories[number].narrowing])
  }
}
