extension PoolState {
  /// The day on which a practitioner's membership began; `nil` where nobody recorded it.
  func joined(_ practitioner: PractitionerID) -> CivilDate? { nil }
}
