internal import PoolJSON

extension PoolEvent.State: WireChoice {}

extension PoolEvent: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> PoolEvent? {
    faults.object(node) { form in
      let id = form.value("id", PoolEventID.self)
      let plan = form.value("plan", PoolEventPlan.self)
      let state = form.value("state", State.self)
      let attendance = form.values("attendance", EventAttendance.self)
      let visitors = form.integer("visitors")
      guard let id, let plan, let state, let visitors else { return nil }
      return PoolEvent(
        id: id, plan: plan, state: state, attendance: attendance, visitors: visitors)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("plan", plan)
      form.member("state", state)
      form.list("attendance", attendance)
      form.member("visitors", visitors)
    }
  }
}

extension PoolEventPlan: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> PoolEventPlan? {
    faults.object(node) { form in
      let kind = form.value("kind", PoolEventKind.self)
      let name = form.string("name")
      let theme = form.optionalString("theme")
      let span: DateSpan = form.span("span")
      let minutes = form.integer("minutes")
      let category = form.value("category", CPDCategory.self)
      let isOpen = form.bool("isOpenBeyondRegion")
      let organiser = form.optionalValue("organiser", OrganisationID.self)
      let places = form.optionalInteger("places")
      guard let kind, let name, let minutes, let category, let isOpen else { return nil }
      return PoolEventPlan(
        kind, name, theme: theme, span: span, minutes: minutes, category: category,
        isOpenBeyondRegion: isOpen, organiser: organiser, places: places)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("kind", kind)
      form.member("name", name)
      form.member("theme", theme)
      form.member("span", span)
      form.member("minutes", minutes)
      form.member("category", category)
      form.member("isOpenBeyondRegion", isOpenBeyondRegion)
      form.member("organiser", organiser)
      form.member("places", places)
    }
  }
}

extension EventAttendance: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> EventAttendance? {
    faults.object(node) { form in
      let person = form.value("person", PersonID.self)
      let minutes = form.optionalInteger("minutes")
      return person.map { EventAttendance($0, minutes: minutes) }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("person", person)
      form.member("minutes", minutes)
    }
  }
}
