internal import PoolJSON

extension RequestPreferences: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> RequestPreferences? {
    faults.object(node) { form in
      // Absent is "choose for me"; a list, even an empty one, binds.
      let choice = form.optionalValue("choice", PractitionerChoice.self) ?? .chooseForMe
      let avoid = form.values("avoid", PractitionerID.self)
      let modes = form.values("modes", MeetingMode.self)
      let travel = form.optionalValue("travel", Travel.self)
      let requiredExperience = form.values("requiredExperience", ExperienceTag.self)
      let soughtExperience = form.values("soughtExperience", ExperienceTag.self)
      let approaches = form.values("approaches", ApproachTag.self)
      let sectors = form.values("sectors", Sector.self)
      let sessionsAMonth = form.optionalInteger("sessionsAMonth")
      guard let notOwnPoliticalGroup = form.bool("notOwnPoliticalGroup") else { return nil }
      return RequestPreferences(
        choice: choice, avoid: avoid, modes: modes, travel: travel ?? Travel(),
        requiredExperience: requiredExperience, soughtExperience: soughtExperience,
        approaches: approaches, sectors: sectors, sessionsAMonth: sessionsAMonth,
        notOwnPoliticalGroup: notOwnPoliticalGroup)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("choice", choice == .chooseForMe ? nil : choice)
      form.list("avoid", avoid)
      form.list("modes", modes)
      form.member("travel", travel.isEmpty ? nil : travel)
      form.list("requiredExperience", requiredExperience)
      form.list("soughtExperience", soughtExperience)
      form.list("approaches", approaches)
      form.list("sectors", sectors)
      form.member("sessionsAMonth", sessionsAMonth)
      form.member("notOwnPoliticalGroup", notOwnPoliticalGroup)
    }
  }
}

extension PractitionerChoice: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> PractitionerChoice? {
    faults.object(node) { form in
      let ranked = form.required("ranked") { $1.list($0, PractitionerID.read) }
      return ranked.map { .ranked($0) }
    }
  }

  /// Writes a ranked list; "choose for me" is no member at all and never comes here.
  func write(to writer: inout WireWriter) {
    writer.object { form in
      if case .ranked(let practitioners) = self {
        form.list("ranked", practitioners, evenIfEmpty: true)
      }
    }
  }
}
