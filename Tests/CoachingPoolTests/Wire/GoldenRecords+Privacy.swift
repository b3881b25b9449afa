// Of a file of their own, for the table's length.
extension Wire {
  static let goldenHold = #"""
    {"id":"hold-1","subject":{"kind":"engagement","id":"eng-2"},"number":"case-7",\#
    "placed":"2026-05-12T12:00:00Z","lifted":"2026-05-13T12:00:00Z"}
    """#

  static let goldenConsent = #"""
    {"id":"consent-1","engagement":"eng-2","person":"p-3","given":"2026-05-12T12:00:00Z",\#
    "withdrawn":"2026-05-13T12:00:00Z"}
    """#
}
