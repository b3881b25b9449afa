/// Reads the members of one object, remembers which were read, and collects every fault.
///
/// One comes from `JSONFaults.object` or `JSONNode.form`. Each read returns nil, and records a fault
/// with position and JSON pointer, if a required member is missing or a value is not as expected.
/// The whole form is nil as soon as anything in it is wrong, so that a default or a shortened list
/// that a fault left behind is never seen.
///
/// ```swift
/// let session = try node.form { form -> Session? in
///   let id = form.required("id", expecting: "an identifier", SessionID.init)
///   let minutes = form.integer("minutes", in: 1...480)
///   let note = form.optionalString("note")
///   let themes = form.list("themes", Theme.read)
///   guard let id, let minutes else { return nil }
///   return Session(id: id, minutes: minutes, note: note, themes: themes)
/// }
/// ```
///
/// Members asked for in the order in which they stand are found in constant time, and so are most that do not
/// stand there; others in time linear in the object.
public struct JSONObjectReader: Sendable {
  /// Chooses what happens to members that are not asked for.
  public let unknown: JSONUnknownMembers

  @usableFromInline var faults: JSONFaults
  @usableFromInline let document: JSONDocument
  /// Where the object's entry stands.
  private let object: Int
  private var marks = JSONReadMarks()
  /// Where the name stands that is likely to be asked for next, and which it is.
  private var cursor: Int
  private var ordinal = 0
  /// How many names the forms around this one asked for.
  private var askedAround = 0

  @usableFromInline
  init(_ node: JSONNode, unknown: JSONUnknownMembers) {
    document = node.document
    object = node.place
    cursor = node.place + 2
    self.unknown = unknown
    faults = JSONFaults(unknown: unknown, quotesValues: true, limit: 0)
  }

  /// Tells where the object starts.
  public var position: JSONPosition { document.position(of: object) }

  /// Lists the members not asked for so far, in source order; take it after the last read.
  ///
  /// Linear in the members.
  public var unread: [JSONMember] {
    let members = JSONNode(document, at: object).members ?? []
    return members.indices.filter { !marks.contains($0) }.map { members[$0] }
  }

  /// Tells whether a member stands here, and counts it as known but not as read.
  public mutating func has(_ name: String) -> Bool {
    faults.asked.append(name)
    return find(name) != nil
  }

  /// Records that the member `name`, or the object if there is none, is not as expected.
  ///
  /// For what only several members together show: an end before the start.
  public mutating func report(
    _ name: String, _ code: JSONFault.Code = .invalidValue, expected: String, found: String? = nil
  ) {
    let node = find(name).map { JSONNode(document, at: $0.place + 1) }
    let shown = found ?? node?.shown(quoting: faults.quotesValues) ?? "nothing"
    faults.add(code, name: name, at: node?.position ?? position, expected: expected, found: shown)
  }

  /// Records that there is no member `name`.
  @usableFromInline
  mutating func miss(_ name: String, expected: String) {
    faults.add(.missing, name: name, at: position, expected: expected, found: name)
  }

  /// Records a null that stands for no value, unless the form takes it.
  @usableFromInline
  mutating func refuseNull(_ name: String, at place: Int, expected: String) {
    guard unknown == .refuse else { return }
    faults.add(
      .nullRefused, name: name, at: document.position(of: place), expected: expected, found: "null")
  }

  /// Takes the value of `name`: where it stands; nil if there is none.
  @usableFromInline
  mutating func take(_ name: String) -> Int? {
    faults.asked.append(name)
    // Without a copy of the string, which would be counted.
    if let place = name.utf8.withContiguousStorageIfAvailable({ take($0) }) { return place }
    var name = name
    return name.withUTF8 { take($0) }
  }

  private mutating func take(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    // The likeliest first: members stand in the order in which they are asked for.
    guard ordinal < document.entries[object].count, document.hasName(name, at: cursor) else {
      guard let found = document.member(name, of: object) else { return nil }
      read(found.place, found.ordinal)
      return found.place &+ 1
    }
    let place = cursor
    read(place, ordinal)
    return place &+ 1
  }

  @inline(__always)
  private mutating func read(_ place: Int, _ ordinal: Int) {
    marks.insert(ordinal)
    cursor = document.next(after: place &+ 1)
    self.ordinal = ordinal &+ 1
  }

  private func find(_ name: String) -> (place: Int, ordinal: Int)? {
    document.member(name, of: object)
  }

  /// Takes over the faults found so far, and with them the place in the document.
  @usableFromInline
  mutating func begin(_ faults: inout JSONFaults) {
    swap(&self.faults, &faults)
    askedAround = self.faults.asked.count
  }

  /// Refuses the members that were not asked for, unless they are kept, and gives the faults back.
  @usableFromInline
  mutating func end(_ faults: inout JSONFaults) {
    swap(&self.faults, &faults)
    if unknown == .refuse, !marks.containsAll(document.entries[object].count) {
      faults.refuse(unread, known: Array(faults.asked[askedAround...]))
    }
    faults.asked.removeSubrange(askedAround...)
  }
}
