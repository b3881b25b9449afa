extension ConfidentialityMatrix {
  /// The rows of which nothing is stored, so that no view could show it (rules A03 and A30).
  public static let neverStored = ["screeningAnswer", "supervisionContent"]
    .map { ConfidentialityRow(unchecked: $0) }

  /// The rows whose records are a practitioner's: views of their own show them, and no view of an
  /// engagement does.
  public static let ofPractitioners = ["practitionerFeedback", "supervisionLog", "complaint"]
    .map { ConfidentialityRow(unchecked: $0) }

  /// The rows whose records have yet to be built: their cells are not in the views.
  ///
  /// As soon as a kind of record holds one of them, by ``RecordKind/rows``, it may no longer stand here.
  public static let awaited: [ConfidentialityRow] = rows.filter { row in
    !neverStored.contains(row) && !RecordKind.allCases.contains { $0.rows.contains(row) }
  }
}
