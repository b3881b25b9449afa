extension UInt8 {
  /// Whether it is a letter of ASCII, small or large.
  var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
