/// The name of one place of a page, made of `a` to `z`, digits and hyphens.
package struct HTMLID: Hashable, Sendable {
  /// The name as it stands in the markup.
  package let text: String

  /// Takes letters, digits and hyphens of a text; anything else becomes a hyphen.
  ///
  /// At most 64 bytes are kept, and a letter always comes first.
  package init(_ name: String) {
    var bytes: [UInt8] = []
    for byte in name.utf8.prefix(64) {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: bytes.append(byte)
      case 0x41...0x5A: bytes.append(byte + 0x20)
      default: bytes.append(0x2D)
      }
    }
    let isLetter = bytes.first.map { (0x61...0x7A).contains($0) } ?? false
    text = (isLetter ? "" : "x-") + String(decoding: bytes, as: UTF8.self)
  }

  private init(whole text: String) { self.text = text }

  /// The name of a part of that place.
  package func part(_ name: StaticString) -> HTMLID { HTMLID(whole: "\(text)-\(name)") }

  /// The name of a numbered place.
  package static func numbered(_ kind: StaticString, _ number: Int) -> HTMLID {
    HTMLID(whole: "\(kind)-\(number)")
  }
}
