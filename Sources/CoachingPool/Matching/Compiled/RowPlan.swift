/// What is to be looked at for one seeker: which kept columns, and which columns were asked about.
struct RowPlan: Sendable {
  /// What a rule's part of the row is.
  static let isAsked: Int32 = -1
  /// The rule was asked already: what it says stands in the lists below.
  static let isSettled: Int32 = -2

  /// The number of each requirement's key, or one of the two above.
  var requirementKeys: [Int32] = []
  /// The number of each criterion's key, or one of the two above.
  var criterionKeys: [Int32] = []
  /// The only columns that a requirement leaves, ascending, by its position.
  var open: [(requirement: Int32, columns: [Int32])] = []
  /// Columns that a requirement keeps away.
  var closed: [(requirement: Int32, column: Int32)] = []
  /// Columns that no rule keeps away and that are not to be read all the same.
  var forbidden: [Int32] = []
  /// Scores that were asked for.
  var scores: [(column: Int32, criterion: Int32, score: Int32)] = []
}
