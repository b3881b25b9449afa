import Foundation
import PoolJSON

/// Counts how often both readers agreed, and lists where they did not.
struct JSONTally {
  /// Texts that both read as the same.
  private(set) var accepted = 0
  /// Texts that both refuse.
  private(set) var refused = 0
  private(set) var disagreements: [String] = []

  mutating func compare(_ text: [UInt8]) {
    let theirs = try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)
    do throws(JSONError) {
      let ours = try JSONReader.read(text)
      if let theirs {
        accepted += 1
        if !Self.isSame(theirs, ours) { disagree("is read otherwise", text) }
      } else if !Self.holdsHugeNumber(ours) {
        disagree("is refused by Foundation alone", text)
      }
    } catch {
      if theirs == nil {
        refused += 1
      } else if !Self.hasCause(error.code, at: error.position.offset, in: text) {
        disagree("is refused by us alone, \(error)", text)
      }
    }
  }

  private mutating func disagree(_ what: String, _ text: [UInt8]) {
    disagreements.append(
      "\(String(decoding: text, as: UTF8.self).debugDescription) \(what)")
  }

  /// Whether what the reader refuses although it is JSON, or others let it pass, stands in the text.
  static func hasCause(_ code: JSONError.Code, at offset: Int, in text: [UInt8]) -> Bool {
    let string = String(decoding: text, as: UTF8.self)
    switch code {
    case .byteOrderMark: return text.starts(with: [0xEF, 0xBB, 0xBF])
    case .utf16: return text.prefix(2).contains { [0, 0xFE, 0xFF].contains($0) }
    case .nulEscape: return string.contains("\\u0000")
    case .trailingComma: return string.contains(/,[ \t\r\n]*[}\]]/)
    case .duplicateKey:
      let all = texts(in: text)
      guard let name = all.first(where: { $0.start == offset })?.decoded else { return false }
      return all.contains { $0.start < offset && $0.decoded == name }
    default: return false
    }
  }

  /// The texts between quotes, each with where it starts and how Foundation decodes it.
  private static func texts(in text: [UInt8]) -> [(start: Int, decoded: [UInt8])] {
    var found: [(start: Int, decoded: [UInt8])] = []
    var index = 0
    while let start = text[index...].firstIndex(of: 0x22) {
      var end = start + 1
      while end < text.count, text[end] != 0x22 { end += text[end] == 0x5C ? 2 : 1 }
      guard end < text.count else { return found }
      let whole = Data([0x5B] + text[start...end] + [0x5D])
      if let list = try? JSONSerialization.jsonObject(with: whole) as? [String],
        let decoded = list.first
      {
        found.append((start, Array(decoded.utf8)))
      }
      index = end + 1
    }
    return found
  }

  /// Foundation keeps numbers as they fit a Double, and refuses those that do not.
  private static func holdsHugeNumber(_ node: JSONNode) -> Bool {
    switch node.content {
    case .number(let number): number.double == nil
    case .array(let elements): elements.contains(where: holdsHugeNumber)
    case .object(let members): members.contains { holdsHugeNumber($0.value) }
    default: false
    }
  }

  static func isSame(_ theirs: Any, _ ours: JSONNode) -> Bool {
    switch ours.content {
    case .null: return theirs is NSNull
    case .bool(let value): return isTruth(theirs) && theirs as? Bool == value
    case .integer(let value):
      guard let number = theirs as? NSNumber, !isTruth(theirs) else { return false }
      // Foundation keeps an integer close to the least of 64 bits as a Double, rounded twice.
      let double = Double(value)
      return number.int64Value == value && abs(number.doubleValue - double) <= 4 * double.ulp
    case .number(let value):
      guard !isTruth(theirs), let number = (theirs as? NSNumber)?.doubleValue,
        let double = value.double
      else {
        return false
      }
      // Foundation rounds a number of many digits twice, by way of a decimal one.
      return abs(number - double) <= 4 * double.ulp
    case .string(let value): return (theirs as? String).map(unmarked) == unmarked(value)
    case .array(let elements):
      guard let theirs = theirs as? [Any], theirs.count == elements.count else { return false }
      return zip(theirs, elements).allSatisfy { isSame($0, $1) }
    case .object(let members):
      guard Set(members.map { Array($0.name.utf8) }).count == members.count else { return false }
      // A dictionary takes names that people read alike for one.
      let names = Set(members.map { String(decoding: unmarked($0.name), as: UTF8.self) })
      guard let theirs = theirs as? [String: Any], theirs.count <= members.count else {
        return false
      }
      if names.count < members.count { return true }
      let values = Dictionary(theirs.map { (unmarked($0.key), $0.value) }) { first, _ in first }
      return values.count == members.count
        && members.allSatisfy { member in
          values[unmarked(member.name)].map { isSame($0, member.value) } ?? false
        }
    }
  }

  /// Whether Foundation read `true` or `false`, which is a number to it as well.
  private static func isTruth(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
  }

  /// The bytes without U+FEFF, which Foundation drops where a text begins or goes on after an escape.
  private static func unmarked(_ text: String) -> [UInt8] {
    Array(String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{FEFF}" })).utf8)
  }
}
