internal import PoolJSON

extension CPDEntry: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> CPDEntry? {
    faults.object(node) { form in
      let id = form.value("id", CPDEntryID.self)
      let practitioner = form.value("practitioner", PractitionerID.self)
      let date = form.value("date", CivilDate.self)
      let minutes = form.integer("minutes")
      let category = form.value("category", CPDCategory.self)
      let event = form.optionalValue("event", PoolEventID.self)
      let title = form.optionalString("title")
      let recorded = form.value("recorded", Instant.self)
      let recordedBy = form.value("recordedBy", Role.self)
      let corrects = form.optionalValue("corrects", CPDEntryID.self)
      let withdrawn = form.optionalValue("withdrawn", Instant.self)
      guard let id, let practitioner, let date, let minutes, let category, let recorded,
        let recordedBy
      else { return nil }
      return CPDEntry(
        id: id, practitioner: practitioner, date: date, minutes: minutes, category: category,
        event: event, title: title.map { Confidential($0) }, recorded: recorded,
        recordedBy: recordedBy, corrects: corrects, withdrawn: withdrawn)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("practitioner", practitioner)
      form.member("date", date)
      form.member("minutes", minutes)
      form.member("category", category)
      form.member("event", event)
      // Revealed, since the stored form is the record itself: whoever can read the store reads it.
      form.member("title", title?.reveal())
      form.member("recorded", recorded)
      form.member("recordedBy", recordedBy)
      form.member("corrects", corrects)
      form.member("withdrawn", withdrawn)
    }
  }
}
