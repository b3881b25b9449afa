internal import PoolJSON

/// Writes the line of a mapping file that would help, ready to copy.
enum MappingLine {
  static func heading(_ column: String, is heading: String, in file: String) -> String {
    text(file, "headings", .object([(column, .string(heading))]))
  }

  static func ignoring(_ heading: String, in file: String) -> String {
    text(file, "ignore", .array([.string(heading)]))
  }

  static func constant(_ column: String, _ cell: String, in file: String) -> String {
    text(file, "constants", .object([(column, .string(cell))]))
  }

  static func word(_ theirs: String, is ours: String, of column: String, in file: String) -> String
  {
    text(file, "words", .object([(column, .object([(theirs, .string(ours))]))]))
  }

  static func file(_ name: String, is theirs: String) -> String {
    text(name, "file", .string(theirs))
  }

  private static func text(_ file: String, _ member: String, _ value: JSONNode) -> String {
    let node = JSONNode.object([(file, .object([(member, value)]))])
    return String(decoding: node.bytes(), as: UTF8.self)
  }
}
