import Foundation
import PoolJSON
import Testing

@Suite struct `PoolJSON against Foundation` {
  @Test func `both read the same from every valid document`() throws {
    var random = SplitMix64(seed: 99)
    for round in 0..<150 {
      // In an array, since older Foundations refuse other fragments.
      let bytes = JSONNode.array([JSONTree.random(&random)]).bytes()
      let ours = try JSONReader.read(bytes)
      let theirs = try JSONDecoder().decode(Mirror.self, from: Data(bytes))
      #expect(
        theirs.matches(ours), "seeded tree \(round): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test func `we read what Foundation writes`() throws {
    let object: [String: Any] = [
      "text": "a/b \"c\" \u{1}\u{1f} é 😀", "whole": -42, "half": 0.5, "yes": true, "none": NSNull(),
      "list": [1, [2, ["three": 3]]] as [Any],
    ]
    for options in [JSONSerialization.WritingOptions.sortedKeys, [.prettyPrinted, .sortedKeys]] {
      let node = try JSONReader.read(
        JSONSerialization.data(withJSONObject: object, options: options))
      #expect(node["text"]?.stringValue == "a/b \"c\" \u{1}\u{1f} é 😀")
      #expect(node["whole"]?.integerValue == -42)
      #expect(node["half"]?.content == JSONNumber("0.5").map { .number($0) })
      #expect(node["list"]?.elements?[1].elements?[1]["three"]?.integerValue == 3)
    }
  }

  /// Holds what Foundation's decoder sees.
  private enum Mirror: Decodable {
    case null, bool(Bool), integer(Int64), double(Double), unreadable, string(String)
    case array([Mirror])
    case object([String: Mirror])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .null
      } else if let bool = try? value.decode(Bool.self) {
        self = .bool(bool)
      } else if let text = try? value.decode(String.self) {
        self = .string(text)
      } else if let integer = try? value.decode(Int64.self) {
        self = .integer(integer)
      } else if let double = try? value.decode(Double.self) {
        self = .double(double)
      } else if let array = try? value.decode([Mirror].self) {
        self = .array(array)
      } else if let object = try? value.decode([String: Mirror].self) {
        self = .object(object)
      } else {
        self = .unreadable
      }
    }

    func matches(_ node: JSONNode) -> Bool {
      switch (self, node.content) {
      case (.null, .null): true
      case (.bool(let a), .bool(let b)): a == b
      case (.string(let a), .string(let b)): Array(a.utf8) == Array(b.utf8)
      case (.integer(let a), .integer(let b)): a == b
      case (.integer(let a), .number(let b)): Double(a) == b.double  // 1.0 is an Int to it
      case (.double(let a), .number(let b)): a == b.double
      case (.array(let a), .array(let b)):
        a.count == b.count && zip(a, b).allSatisfy { $0.matches($1) }
      case (.object(let a), .object(let b)):
        a.count == Set(b.map(\.name)).count
          && b.allSatisfy { member in a[member.name]?.matches(member.value) ?? false }
      default: false
      }
    }
  }
}
