internal import PoolJSON

extension TrainingCohort.State: WireChoice {}
extension TrainingPlace.State: WireChoice {}

extension TrainingCohort: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> TrainingCohort? {
    faults.object(node) { form in
      let id = form.value("id", TrainingCohortID.self)
      let programme = form.value("programme", TrainingProgramme.self)
      let title = form.string("title")
      let organisation = form.optionalValue("organisation", OrganisationID.self)
      let span: DateSpan = form.span("span")
      let places = form.integer("places")
      let state = form.value("state", State.self)
      let members = form.values("members", TrainingPlace.self)
      guard let id, let programme, let title, let places, let state else { return nil }
      return TrainingCohort(
        id: id, programme: programme, title: title, organisation: organisation, span: span,
        places: places, state: state, members: members)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("programme", programme)
      form.member("title", title)
      form.member("organisation", organisation)
      form.member("span", span)
      form.member("places", places)
      form.member("state", state)
      form.list("members", members)
    }
  }
}

/// The word for a programme; what trains practitioners has scheme and level beside it.
private enum ProgrammeKind: String, CaseIterable, WireChoice {
  case practitionerTraining
  case coachingSkills
}

extension TrainingProgramme: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> TrainingProgramme? {
    faults.object(node) { form in
      let kind = form.value("kind", ProgrammeKind.self)
      if kind == .practitionerTraining {
        let scheme = form.string("scheme")
        let level = form.string("level")
        guard let scheme, let level else { return nil }
        return .practitionerTraining(scheme: scheme, level: level)
      }
      for name in ["scheme", "level"] {
        _ = form.optionalString(name)
        if kind == .coachingSkills, form.has(name) {
          form.report(name, expected: "absent but in the training of practitioners")
        }
      }
      return kind.map { _ in .coachingSkills }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      switch self {
      case .coachingSkills: form.member("kind", ProgrammeKind.coachingSkills)
      case .practitionerTraining(let scheme, let level):
        form.member("kind", ProgrammeKind.practitionerTraining)
        form.member("scheme", scheme)
        form.member("level", level)
      }
    }
  }
}

extension TrainingPlace: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> TrainingPlace? {
    faults.object(node) { form in
      let person = form.value("person", PersonID.self)
      let practitioner = form.optionalValue("practitioner", PractitionerID.self)
      let state = form.value("state", State.self)
      let enrolled = form.value("enrolled", Instant.self)
      let ended = form.optionalValue("ended", Instant.self)
      guard let person, let state, let enrolled else { return nil }
      return TrainingPlace(
        person, practitioner: practitioner, state: state, enrolled: enrolled, ended: ended)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("person", person)
      form.member("practitioner", practitioner)
      form.member("state", state)
      form.member("enrolled", enrolled)
      form.member("ended", ended)
    }
  }
}
