internal import CoachingPool
internal import PoolJSON

/// Collects faults up to a limit and counts the rest.
struct WholePoolFaults {
  let limit: Int
  private(set) var list: [WholePoolFault] = []
  private(set) var unlisted = 0

  init(limit: Int = 1_000) { self.limit = max(1, limit) }

  var isEmpty: Bool { list.isEmpty && unlisted == 0 }

  /// How many more are listed.
  var room: Int { limit - list.count }

  /// Adds a fault; what makes it is not run beyond the limit.
  mutating func add(_ fault: @autoclosure () -> WholePoolFault) {
    if list.count < limit { list.append(fault()) } else { unlisted += 1 }
  }

  /// Counts faults that were not made.
  mutating func add(unlisted count: Int) { unlisted += count }

  /// Puts the faults in the order of their places, those of one place as they were found.
  mutating func sort() {
    list = list.enumerated().sorted { one, other in
      let (left, right) = (one.element.place, other.element.place)
      return (left.file ?? "", left.line, left.column, one.offset)
        < (right.file ?? "", right.line, right.column, other.offset)
    }.map(\.element)
  }

  func throwIfAny(_ code: WholePoolError.Code) throws(WholePoolError) {
    if !isEmpty { throw WholePoolError(code, list, unlisted: unlisted) }
  }

  /// The stored form of a record, or nothing where it has none, and then a fault.
  mutating func stored(_ record: Record, _ index: Int) -> [UInt8] {
    do throws(WireError) {
      return try record.encoded()
    } catch {
      var place = WholePoolFault.Place()
      (place.kind, place.index) = (record.key.kind, index)
      for fault in error.faults {
        add(
          WholePoolFault(
            .init(fault.code.name), place, "\(record.key): \(fault.description)"))
      }
      return []
    }
  }

  /// The stored form of a record as a tree; `nil` where it has none, and then a fault.
  mutating func node(_ record: Record, _ index: Int) -> JSONNode? {
    let bytes = stored(record, index)
    if bytes.isEmpty { return nil }
    do throws(JSONError) {
      return try JSONReader.read(bytes, limits: .largest)
    } catch {
      var place = WholePoolFault.Place()
      (place.kind, place.index) = (record.key.kind, index)
      add(error, place)
      return nil
    }
  }

  /// Takes over what is wrong with a form; `place` says where, and how the sentence begins.
  mutating func add(_ faults: JSONFaults, _ place: (JSONFault) -> WholePoolFault.Place) {
    for fault in faults.faults {
      add(WholePoolFault(.init(fault.code.rawValue), place(fault), fault.sentence))
    }
    add(unlisted: faults.omitted)
  }

  /// Takes over why bytes are no JSON, without showing any of them.
  mutating func add(_ error: JSONError, _ place: WholePoolFault.Place) {
    add(
      WholePoolFault(
        .notJSON, place,
        "the bytes are no JSON from here on, by the rule \"\(error.code)\". Their content may be "
          + "confidential and is not shown. Check that the file was not cut short or changed."))
  }
}

extension JSONFault {
  /// The fault in a sentence without its place.
  var sentence: String {
    let hint = suggestion.map { " Did you mean \"\(Excerpt.of($0, limit: 60))\"?" } ?? ""
    return switch code {
    case .missing: "the member \"\(found)\" is missing; expected is \(expected)."
    case .unknownMember:
      "the member \"\(Excerpt.of(found, limit: 60))\" is unknown here."
        + (hint.isEmpty ? " Expected is \(expected)." : hint)
    case .nullRefused:
      "expected is \(expected), but found is null. Leave the member out if it has no value."
    default: "expected is \(expected), but found is \(found).\(hint)"
    }
  }
}
