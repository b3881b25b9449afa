/// Builds JSON pointers, RFC 6901: `/coaches/0/name`, with `~` as `~0` and `/` as `~1`.
enum JSONPointer {
  static func token(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == 0x7E || $0 == 0x2F }) else { return "/" + name }
    var token = "/"
    for scalar in name.unicodeScalars {
      switch scalar {
      case "~": token += "~0"
      case "/": token += "~1"
      default: token.unicodeScalars.append(scalar)
      }
    }
    return token
  }

  static func token(_ index: Int) -> String { "/\(index)" }
}
