internal import PoolJSON

extension Supervisor: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Supervisor? {
    faults.object(node) { form in
      let id = form.value("id", SupervisorID.self)
      let person = form.value("person", PersonID.self)
      let lines = form.values("lines", ServiceLine.self)
      let forms = form.values("forms", SupervisionForm.self)
      let oneToOneMost = form.integer("oneToOneMost")
      let groupsMost = form.integer("groupsMost")
      let languages = form.values("languages", LanguageTag.self)
      let modes = form.values("modes", MeetingMode.self)
      let span: DateSpan = form.span("span")
      let credentials = form.values("credentials", String.self)
      let away = form.values("away", DateSpan.self)
      guard let id, let person, let oneToOneMost, let groupsMost else { return nil }
      return Supervisor(
        id: id, person: person, lines: lines, forms: forms, oneToOneMost: oneToOneMost,
        groupsMost: groupsMost, languages: languages, modes: modes, span: span,
        credentials: credentials, away: away)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("person", person)
      form.list("lines", lines)
      form.list("forms", forms)
      form.member("oneToOneMost", oneToOneMost)
      form.member("groupsMost", groupsMost)
      form.list("languages", languages)
      form.list("modes", modes)
      form.member("span", span)
      form.list("credentials", credentials)
      form.list("away", away)
    }
  }
}

extension SupervisionArrangement: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> SupervisionArrangement? {
    faults.object(node) { form in
      let id = form.value("id", SupervisionArrangementID.self)
      let supervisor = form.value("supervisor", SupervisorID.self)
      let company = form.value("form", SupervisionForm.self)
      let line = form.value("line", ServiceLine.self)
      let members = form.values("members", PractitionerID.self)
      let span: DateSpan = form.span("span")
      let most = form.integer("most")
      guard let id, let supervisor, let company, let line, let most else { return nil }
      return SupervisionArrangement(
        id: id, supervisor: supervisor, form: company, line: line, members: members, span: span,
        most: most)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("supervisor", supervisor)
      form.member("form", self.form)
      form.member("line", line)
      form.list("members", members)
      form.member("span", span)
      form.member("most", most)
    }
  }
}
