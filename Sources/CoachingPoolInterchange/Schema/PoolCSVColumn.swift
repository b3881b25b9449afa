/// Describes one column of a file of a data folder.
public struct PoolCSVColumn: Sendable, Hashable {
  /// The heading, as the file has it unless a mapping says otherwise.
  public let heading: String
  /// Whether the file must have the column, and every row something in it.
  public let isRequired: Bool
  /// What its cells hold, and what an empty cell means.
  public let holds: String
  /// A cell as it may stand.
  public let example: String
  /// The fields of records that the column fills, as ``Fault/field`` names them behind their kind.
  let fields: [String]
  /// What others call the column, without spaces and in small letters: for suggestions alone.
  let synonyms: [String]

  static func required(
    _ heading: String, _ holds: String, example: String, fields: [String] = [],
    synonyms: [String] = []
  ) -> Self {
    Self(
      heading: heading, isRequired: true, holds: holds, example: example, fields: fields,
      synonyms: synonyms)
  }

  static func optional(
    _ heading: String, _ holds: String, example: String, fields: [String] = [],
    synonyms: [String] = []
  ) -> Self {
    Self(
      heading: heading, isRequired: false, holds: holds, example: example, fields: fields,
      synonyms: synonyms)
  }
}
