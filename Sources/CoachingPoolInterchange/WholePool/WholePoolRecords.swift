internal import CoachingPool
internal import PoolJSON

/// Holds the records of a file or folder that could be read, each with its place, and what is known of the
/// others.
struct WholePoolRecords {
  private(set) var records: [Record] = []
  private var places: [WholePoolFault.Place] = []
  /// The texts of the records that could not be read, their identifiers among them.
  private var names: Set<String> = []
  private var hasFailed = false
  private var isPolicyKnown = true
  /// Whether a record may be missing of which not even the identifier is known.
  private var areNamesKnown = true

  /// Keeps a record, or remembers what may be known of one that could not be read.
  mutating func take(
    _ record: Record?, at place: WholePoolFault.Place, or node: JSONNode
  ) -> Bool? {
    if let record {
      records.append(record)
      places.append(place)
      return true
    }
    hasFailed = true
    if place.kind == .policy { isPolicyKnown = false }
    names.formUnion((node.members ?? []).compactMap(\.value.stringValue))
    return nil
  }

  /// Remembers that records of a kind cannot be read at all.
  mutating func lose(_ kind: RecordKind?) {
    hasFailed = true
    areNamesKnown = false
    if kind == .policy || kind == nil { isPolicyKnown = false }
  }

  /// Adds what is wrong with the records beside each other, and puts all faults in order.
  func check(acceptsFaults: Bool, _ faults: inout WholePoolFaults) {
    var all: [RecordKey: [Int]] = [:]
    for (number, record) in records.enumerated() { all[record.key, default: []].append(number) }
    var repeated: [RecordKey: Int] = [:]
    let found = ImportPool.faults(of: records, besideKeys: !acceptsFaults && isPolicyKnown)
    for fault in found where isCertain(fault) {
      let numbers = all[fault.record] ?? []
      var number = numbers.first
      var sentence = "\(fault.record), \(fault.field): \(Self.shown(fault))"
      if fault.field == "id", fault.reason.code == .duplicate, let first = number {
        let times = repeated[fault.record, default: 0] + 1
        repeated[fault.record] = times
        if numbers.indices.contains(times) { number = numbers[times] }
        sentence += " The first stands on line \(places[first].line)."
      }
      faults.add(
        WholePoolFault(
          .init(fault.reason.code.name), number.map { places[$0] } ?? .init(), sentence))
    }
    faults.sort()
  }

  /// The reason of a fault, without what an entity holds: identifiers, words, days and numbers stay.
  private static func shown(_ fault: Fault) -> Reason {
    let reason = fault.reason.shown(to: .everyone)
    // Only what has no form at all may be any text.
    guard reason.code == .wrongForm, !fault.record.kind.mayBeQuoted else { return reason }
    return Reason(
      reason.code,
      reason.values.map { value in
        value.name == "value" ? ReasonValue(name: "value", value: "The value") : value
      })
  }

  /// Whether a fault stands whatever the records say that could not be read.
  private func isCertain(_ fault: Fault) -> Bool {
    guard hasFailed, fault.reason.code == .danglingReference else { return true }
    guard areNamesKnown, let value = fault.reason["value"] else { return false }
    // What names more than an identifier may lie within a record that could not be read.
    return !value.contains(" ") && !names.contains(value)
  }
}
