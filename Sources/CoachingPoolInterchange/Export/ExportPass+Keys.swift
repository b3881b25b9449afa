internal import CoachingPool

extension ExportPass {
  /// The key of a row: the foreign one where the identifier comes from it, else the identifier.
  mutating func key(_ id: String, _ external: String?, _ kind: ImportUnit.Kind, _ record: RecordKey)
    -> CSVCell
  {
    guard let external else { return .text(id) }
    let givesIt =
      external != id && ImportPass.identifier(kind, external) == id
      && RowReader<KeyColumn>.trimmed(external) == external
    if givesIt { return .text(external) }
    omit(record, "externalID", "the identifier does not come from it")
    return .text(id)
  }

  /// The fields that go into a file: those with a visibility of their own stay in the pool.
  ///
  /// No column could hold who may see a field, and an import would open it to all who see the person.
  private func writable(_ attributes: [HostAttribute]) -> [HostAttribute] {
    attributes.filter { $0.visibility == .identityAndContact }
  }

  /// The names of the hosts' fields that get a column, in the order of their bytes.
  func attributeNames(_ lists: [[HostAttribute]]) -> [String] {
    var names: Set<String> = []
    for list in lists { for attribute in writable(list) { names.insert(attribute.name) } }
    var seen: Set<String> = []
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.filter { name in
      let key = CSVHeadings.key(of: name)
      return !key.isEmpty && !name.contains("\0") && RefusedHeadings.ground(for: name) == nil
        && seen.insert(key).inserted
    }
  }

  /// The cells of a record's own fields; notes what they do not hold.
  mutating func cells(
    _ attributes: [HostAttribute], in columns: [String], _ record: RecordKey
  ) -> [CSVCell] {
    let given = attributes
    let attributes = writable(given)
    if attributes.count < given.count {
      omit(record, "attributes", "no column holds who may see a field, so it stays in the pool")
    }
    if attributes.isEmpty { return columns.map { _ in .empty } }
    var values: [String: String] = [:]
    for attribute in attributes { values[attribute.name] = attribute.value }
    let written = columns.filter { values[$0] != nil }
    if written.count < attributes.count {
      omit(record, "attributes", "the name of a field is no heading of its own, or not allowed")
    } else if attributes.map(\.name) != written {
      omit(record, "attributes", "no column holds the order of the fields")
    }
    if attributes.contains(where: { $0.value.isEmpty }) {
      omit(record, "attributes", "an empty cell is no field")
    }
    return columns.map { .text(values[$0]) }
  }
}
