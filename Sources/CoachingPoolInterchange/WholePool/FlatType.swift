/// What the cells of a column of a whole pool's CSV file hold, by the word that the manifest has for it.
///
/// An empty cell says that the record has no such member, whatever the type.
enum FlatType: String, CaseIterable {
  /// A text as it is; one that is empty or begins with a quote as JSON has it, `""`.
  case text
  /// A number in the digits of JSON.
  case number
  /// `true` or `false`.
  case boolean
  /// Anything else as JSON has it: lists, what is of several kinds, objects without regular members.
  case json
}
