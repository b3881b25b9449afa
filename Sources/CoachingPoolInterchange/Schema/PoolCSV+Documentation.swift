extension PoolCSV {
  /// Describes every file and column in Markdown, from the same table by which they are read.
  public static func documentation() -> String {
    var text = """
      A data folder holds up to eight files of comma-separated values in UTF-8. Each is optional; what is
      not in the files is looked up in the pool. Headings do not count case. A list inside a cell is
      separated by `;`. Days are written YYYY-MM-DD; a column “to” holds the last day. An identifier is 1
      to 64 letters, digits, hyphens and underscores; any other key, such as an e-mail address, gives an
      identifier of its own and is kept. Text that begins with =, +, - or @ has an apostrophe before it.
      Yes and no are `yes` and `no`. Vocabularies are those of the library and of the pool’s policy.

      """
    for file in schema {
      text += "\n## \(file.name)\n\nA row is \(file.row).\n\n"
      text += "| Heading | Required | Holds | Example |\n|---|---|---|---|\n"
      for column in file.columns {
        text +=
          "| `\(column.heading)` | \(column.isRequired ? "yes" : "") | \(column.holds) | "
          + "`\(column.example)` |\n"
      }
      if file.takesAttributes {
        text +=
          "| `attribute:NAME` | | text: a field of the host’s own, any number of them | `G7` |\n"
      }
    }
    return text
  }
}
