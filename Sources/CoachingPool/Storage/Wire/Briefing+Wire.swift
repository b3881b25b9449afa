internal import PoolJSON

extension Briefing: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Briefing? {
    faults.object(node) { form in
      let kind = form.value("kind", ServiceKind.self)
      let completed = form.value("completed", CivilDate.self)
      let minutes = form.integer("minutes")
      guard let kind, let completed, let minutes else { return nil }
      return Briefing(for: kind, completed: completed, minutes: minutes)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("kind", kind)
      form.member("completed", completed)
      form.member("minutes", minutes)
    }
  }
}
