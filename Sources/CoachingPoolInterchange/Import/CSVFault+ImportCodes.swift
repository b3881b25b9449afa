extension CSVFault.Code {
  /// A file of the list is none of a data folder, and no mapping names it.
  public static let unknownFile: Self = "unknownFile"
  /// Two files of the list stand for one file of a data folder.
  public static let duplicateFile: Self = "duplicateFile"
  /// A file that the mapping names is not there.
  public static let missingFile: Self = "missingFile"
  /// A column that the file must have is not there.
  public static let missingHeading: Self = "missingHeading"
  /// A heading is not documented and not mapped.
  public static let unknownHeading: Self = "unknownHeading"
  /// A column could hold a screening answer, or what somebody wrote in confidence (rule A03).
  public static let refusedColumn: Self = "refusedColumn"
  /// The mapping gives a constant for a column that the file has.
  public static let constantBesideColumn: Self = "constantBesideColumn"
  /// A cell that must hold something is empty.
  public static let emptyCell: Self = "emptyCell"
  /// A word is in no vocabulary of the library or the policy.
  public static let unknownWord: Self = "unknownWord"
  /// A cell is not a day of the form YYYY-MM-DD, or the day does not exist.
  public static let badDate: Self = "badDate"
  /// A cell is not a moment of the form YYYY-MM-DDThh:mm:ssZ.
  public static let badMoment: Self = "badMoment"
  /// A cell is not a whole number in its range.
  public static let badNumber: Self = "badNumber"
  /// A cell has another form than the one it needs.
  public static let badForm: Self = "badForm"
  /// Days end before they begin, or two spans cover the same day.
  public static let badSpan: Self = "badSpan"
  /// Two cells of a row contradict each other, or one needs the other.
  public static let contradiction: Self = "contradiction"
  /// Something is named that is neither in the files nor in the pool.
  public static let danglingReference: Self = "danglingReference"
  /// A row refers to another row that is rejected.
  public static let rejectedReference: Self = "rejectedReference"
  /// A row belongs to a record of which another row is rejected.
  public static let rejectedTogether: Self = "rejectedTogether"
  /// Two rows have the same identifier.
  public static let duplicateIdentifier: Self = "duplicateIdentifier"
  /// Two different keys give the same identifier.
  public static let identifierCollision: Self = "identifierCollision"
}
