internal import PoolJSON

extension SupervisionWaiver.Code: WireChoice {}

extension SupervisionEntry: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> SupervisionEntry? {
    faults.object(node) { form in
      let id = form.value("id", SupervisionEntryID.self)
      let practitioner = form.value("practitioner", PractitionerID.self)
      let date = form.value("date", CivilDate.self)
      let startMinute = form.optionalInteger("startMinute")
      let minutes = form.integer("minutes")
      let company = form.value("form", SupervisionForm.self)
      let supervisor = form.optionalValue("supervisor", SupervisorID.self)
      let isElsewhere = form.bool("isElsewhere")
      let recorded = form.value("recorded", Instant.self)
      let corrects = form.optionalValue("corrects", SupervisionEntryID.self)
      let withdrawn = form.optionalValue("withdrawn", Instant.self)
      guard let id, let practitioner, let date, let minutes, let company, let isElsewhere,
        let recorded
      else { return nil }
      return SupervisionEntry(
        id: id, practitioner: practitioner,
        session: SupervisionSession(
          on: date, startMinute: startMinute, minutes: minutes, form: company,
          supervisor: supervisor, isElsewhere: isElsewhere), recorded: recorded,
        corrects: corrects, withdrawn: withdrawn)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("practitioner", practitioner)
      form.member("date", session.date)
      form.member("startMinute", session.startMinute)
      form.member("minutes", session.minutes)
      form.member("form", session.form)
      form.member("supervisor", session.supervisor)
      form.member("isElsewhere", session.isElsewhere)
      form.member("recorded", recorded)
      form.member("corrects", corrects)
      form.member("withdrawn", withdrawn)
    }
  }
}

extension SupervisionWaiver: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> SupervisionWaiver? {
    faults.object(node) { form in
      let id = form.value("id", SupervisionWaiverID.self)
      let practitioner = form.value("practitioner", PractitionerID.self)
      let span: DateSpan = form.span("span")
      let grantedBy = form.value("grantedBy", PersonID.self)
      let granted = form.value("granted", Instant.self)
      let code = form.value("code", Code.self)
      guard let id, let practitioner, let grantedBy, let granted, let code else { return nil }
      return SupervisionWaiver(
        id: id, practitioner: practitioner, span: span, grantedBy: grantedBy, granted: granted,
        code: code)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("practitioner", practitioner)
      form.member("span", span)
      form.member("grantedBy", grantedBy)
      form.member("granted", granted)
      form.member("code", code)
    }
  }
}
