extension PoolCSV {
  /// Describes every file and column in Markdown, from the same table by which they are read.
  public static func documentation() -> String {
    var text = """
      A data folder holds up to ten files of comma-separated values in UTF-8. Each is optional; what is
      not in the files is looked up in the pool. Headings do not count case. A list inside a cell is
      separated by `;`. Days are written YYYY-MM-DD; a column “to” holds the last day. An identifier is 1
      to 64 letters, digits, hyphens and underscores; any other key, such as an e-mail address, gives an
      identifier of its own and is kept. Text that begins with =, +, - or @ has an apostrophe before it.
      Yes and no are `yes` and `no`. Vocabularies are those of the library and of the pool’s policy.

      A folder is the pool coordinator’s, who alone may read all of it; take `conflicts.csv` out before it
      goes to anybody else, since the other side never learns of a declared conflict. No file holds what an
      individual wrote, an answer of a screening, or a characteristic that somebody states of themselves or
      asks of a practitioner: such a characteristic is the individual’s alone to read, the coordinator’s
      not, and a file is read by whoever opens it.

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
