/// Hashes and compares a name by its bytes.
///
/// `String ==` holds `é` composed and decomposed for equal; as names in JSON they are two.
struct JSONName: Sendable, Hashable {
  let text: String

  static func same(_ left: String, _ right: String) -> Bool {
    let left = left.utf8
    let right = right.utf8
    guard left.count == right.count else { return false }
    let isSame = left.withContiguousStorageIfAvailable { left in
      right.withContiguousStorageIfAvailable { right in
        for index in 0..<left.count where left[index] != right[index] { return false }
        return true
      }
    }
    return (isSame ?? nil) ?? left.elementsEqual(right)
  }

  static func == (left: JSONName, right: JSONName) -> Bool { same(left.text, right.text) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
