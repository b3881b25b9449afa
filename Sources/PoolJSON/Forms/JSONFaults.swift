/// Collects everything that is wrong with a form, not only the first thing.
///
/// It also knows the place in the document that is being read, so that each fault has its JSON
/// pointer. Throw it when a form was refused.
public struct JSONFaults: Error, Sendable, Hashable, CustomStringConvertible {
  /// Lists the faults in the order in which they were found.
  public private(set) var faults: [JSONFault] = []
  /// Counts the faults beyond `limit`, which are not kept.
  public private(set) var omitted = 0
  /// Bounds the faults kept, since a hostile document may hold millions.
  public let limit: Int
  /// Chooses what forms do with unknown members; each form inherits it.
  public let unknown: JSONUnknownMembers
  /// Tells whether messages may quote values; false where they end in a log and values are private.
  public let quotesValues: Bool

  @usableFromInline
  enum Step: Sendable, Hashable {
    case name(String)
    case index(Int)
  }
  @usableFromInline var steps: [Step] = []
  /// The names that the forms being read asked for, the innermost form's last; what a misspelt name may
  /// have meant.
  var asked: [String] = []

  /// Starts without faults at the top of a document.
  public init(
    unknown: JSONUnknownMembers = .refuse, quotesValues: Bool = true, limit: Int = 1_000
  ) {
    self.unknown = unknown
    self.quotesValues = quotesValues
    self.limit = max(limit, 0)
  }

  /// Tells whether nothing is wrong so far.
  public var isEmpty: Bool { faults.isEmpty && omitted == 0 }

  /// Counts all faults, the omitted ones too.
  @inlinable
  public var count: Int { faults.count + omitted }

  /// Gives the JSON pointer of the value being read.
  public var path: String {
    steps.map { step in
      switch step {
      case .name(let name): JSONPointer.token(name)
      case .index(let index): JSONPointer.token(index)
      }
    }.joined()
  }

  /// Puts each fault into a line of its own.
  public var description: String {
    let lines = faults.map(\.description) + (omitted > 0 ? ["\(omitted) more faults."] : [])
    return lines.joined(separator: "\n")
  }

  /// Records that `node`, the value being read, is not what the form expects.
  ///
  /// `expected` is a noun: `a day such as 2026-03-01`. Without `found` the node describes itself.
  public mutating func report(
    _ code: JSONFault.Code = .invalidValue, at node: JSONNode, expected: String,
    found: String? = nil, suggestion: String? = nil
  ) {
    guard hasRoom else {
      omitted += 1
      return
    }
    add(
      code, name: nil, at: node.position, expected: expected,
      found: found ?? node.shown(quoting: quotesValues), suggestion: suggestion)
  }

  /// Records a fault of the value being read, or of its member `name`.
  mutating func add(
    _ code: JSONFault.Code, name: String?, at position: JSONPosition, expected: String,
    found: String, suggestion: String? = nil
  ) {
    guard hasRoom else {
      omitted += 1
      return
    }
    faults.append(
      JSONFault(
        code: code, path: path + (name.map(JSONPointer.token) ?? ""), position: position,
        expected: expected, found: found, suggestion: suggestion))
  }

  /// Refuses the members of an object that its form did not ask for.
  @usableFromInline
  mutating func refuse(_ members: [JSONMember], known: [String]) {
    for member in members {
      let isKept = hasRoom
      add(
        .unknownMember, name: member.name, at: member.namePosition,
        expected: isKept ? JSONNearestName.shown(known, or: "or") : "", found: member.name,
        suggestion: isKept ? JSONNearestName.find(member.name, among: known) : nil)
    }
  }

  /// Makes room once for a document, and not little by little.
  @usableFromInline
  mutating func reserve() {
    steps.reserveCapacity(16)
    asked.reserveCapacity(64)
  }

  /// Tells whether another fault would be kept; if not, its sentence need not be made.
  @usableFromInline
  var hasRoom: Bool { faults.count < limit }

  /// Reads the value of the member `name` by `parse`; nil means that a fault was recorded.
  @inlinable
  mutating func descend<Value>(
    _ name: String, _ node: JSONNode, _ parse: (JSONNode, inout JSONFaults) -> Value?
  ) -> Value? {
    steps.append(.name(name))
    defer { steps.removeLast() }
    return accept(node, parse)
  }

  /// Reads the element at `index` by `parse`; nil means that a fault was recorded.
  @inlinable
  mutating func descend<Value>(
    _ index: Int, _ node: JSONNode, _ parse: (JSONNode, inout JSONFaults) -> Value?
  ) -> Value? {
    steps.append(.index(index))
    defer { steps.removeLast() }
    return accept(node, parse)
  }

  /// Sees to it that a value is nil exactly if a fault was recorded for it.
  @inlinable
  mutating func accept<Value>(
    _ node: JSONNode, _ parse: (JSONNode, inout JSONFaults) -> Value?
  ) -> Value? {
    let before = count
    let value = parse(node, &self)
    if value == nil, count == before { report(at: node, expected: "another value") }
    return count == before ? value : nil
  }
}
