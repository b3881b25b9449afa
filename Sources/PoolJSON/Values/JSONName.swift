/// Hashes and compares a name by its bytes.
///
/// `String ==` holds `é` composed and decomposed for equal; as names in JSON they are two.
struct JSONName: Sendable, Hashable {
  let text: String

  static func same(_ left: String, _ right: String) -> Bool {
    // The first test is one comparison of two words for short ASCII names, which is nearly all.
    left == right && left.utf8.elementsEqual(right.utf8)
  }

  static func == (left: JSONName, right: JSONName) -> Bool { same(left.text, right.text) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
