/// Says how other people's files differ from the documented ones: names, delimiter, headings, words.
///
/// It is read from JSON, so that a changed heading is one line of a file and no change of code. Each
/// member is a documented file; what is not named is as documented.
///
/// ```json
/// {
///   "people.csv": {
///     "file": "staff export.csv",
///     "delimiter": "semicolon",
///     "headings": {"job_level": "Grade", "attribute:costCentre": "Cost centre"},
///     "words": {"job_level": {"G7": "manager"}},
///     "ignore": ["Comments"],
///     "constants": {"languages": "en-GB"}
///   }
/// }
/// ```
///
/// `headings` gives their heading for ours; `words` our word, key or cell for theirs, to the letter;
/// `ignore` their headings to pass over; `constants` a cell for every row of a column that the file
/// lacks. Delimiters are `comma`, `semicolon`, `tab` and `pipe`.
public struct ImportMapping: Sendable, Hashable {
  /// By the place of the file in the schema.
  private var files: [Int: FileMapping] = [:]

  /// Takes every file as documented.
  public static let identity = ImportMapping()

  init() {}

  /// The mapping of a file; as documented where nothing is said.
  subscript(name: PoolCSV.FileName) -> FileMapping {
    get { files[name.rawValue] ?? FileMapping(file: PoolCSV.schema[name.rawValue].name) }
    set { files[name.rawValue] = newValue }
  }

  /// Whether the mapping names the file, so that it has to be there.
  func names(_ name: PoolCSV.FileName) -> Bool { files[name.rawValue] != nil }
}
