extension ConfidentialityMatrix {
  /// The rows of which nothing is stored, so that no view could show it (rules A03 and A30).
  public static let neverStored = ["screeningAnswer", "supervisionContent"]
    .map { ConfidentialityRow(unchecked: $0) }

  /// The rows of which a record belongs to a practitioner and to no engagement: no view of an engagement
  /// shows them, but views of the practitioner's own do.
  public static let ofPractitioners = ["supervisionLog"]
    .map { ConfidentialityRow(unchecked: $0) }

  /// The rows whose records have yet to be built: their cells are not in the views.
  ///
  /// As soon as a kind of record holds one of them, by ``RecordKind/rows``, it may no longer stand here.
  public static let awaited: [ConfidentialityRow] = rows.filter { row in
    !neverStored.contains(row) && !RecordKind.allCases.contains { $0.rows.contains(row) }
  }
}
