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
/// Members asked for in the order in which they stand are found in constant time, others in time
/// linear in the object.
public struct JSONObjectReader: Sendable {
  /// Tells where the object starts.
  public let position: JSONPosition
  /// Chooses what happens to members that are not asked for.
  public let unknown: JSONUnknownMembers

  var faults: JSONFaults
  private let members: [JSONMember]
  private var marks = JSONReadMarks()
  /// The names asked for, absent ones too: what a misspelt name may have meant.
  private var known: [String] = []
  private var cursor = 0

  init(
    _ members: [JSONMember], at position: JSONPosition, unknown: JSONUnknownMembers,
    faults: JSONFaults
  ) {
    self.members = members
    self.position = position
    self.unknown = unknown
    self.faults = faults
    known.reserveCapacity(min(members.count, 32))
  }

  /// Lists the members not asked for so far, in source order; take it after the last read.
  public var unread: [JSONMember] {
    members.indices.filter { !marks.contains($0) }.map { members[$0] }
  }

  /// Tells whether a member stands here, and counts it as known but not as read.
  public mutating func has(_ name: String) -> Bool {
    known.append(name)
    return find(name) != nil
  }

  /// Records that the member `name`, or the object if there is none, is not as expected.
  ///
  /// For what only several members together show: an end before the start.
  public mutating func report(
    _ name: String, _ code: JSONFault.Code = .invalidValue, expected: String, found: String? = nil
  ) {
    let node = find(name).map { members[$0].value }
    let shown = found ?? node?.shown(quoting: faults.quotesValues) ?? "nothing"
    faults.add(code, name: name, at: node?.position ?? position, expected: expected, found: shown)
  }

  /// Takes the value of `name`; records a fault if there is none.
  mutating func take(_ name: String, expected: @autoclosure () -> String) -> JSONNode? {
    if let node = take(name) { return node }
    faults.add(.missing, name: name, at: position, expected: expected(), found: name)
    return nil
  }

  /// Takes the value of `name`; nil if there is none, or a null that stands for none.
  mutating func takeOptional(_ name: String, expected: @autoclosure () -> String) -> JSONNode? {
    guard let node = take(name) else { return nil }
    guard node.isNull else { return node }
    if unknown == .refuse {
      faults.add(
        .nullRefused, name: name, at: node.position, expected: expected(), found: "null")
    }
    return nil
  }

  private mutating func take(_ name: String) -> JSONNode? {
    known.append(name)
    guard let index = find(name) else { return nil }
    marks.insert(index)
    cursor = index + 1
    return members[index].value
  }

  private func find(_ name: String) -> Int? {
    if cursor < members.count, JSONName.same(members[cursor].name, name) { return cursor }
    return members.firstIndex { JSONName.same($0.name, name) }
  }

  /// Refuses what was not asked for, if the form is one that does.
  mutating func refuseUnread() {
    guard unknown == .refuse else { return }
    for (index, member) in members.enumerated() where !marks.contains(index) {
      let isKept = faults.hasRoom
      faults.add(
        .unknownMember, name: member.name, at: member.namePosition,
        expected: isKept ? JSONNearestName.shown(known, or: "or") : "", found: member.name,
        suggestion: isKept ? JSONNearestName.find(member.name, among: known) : nil)
    }
  }
}
