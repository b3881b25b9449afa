internal import PoolJSON

extension ServiceLine: WireChoice {}
extension PractitionerStatus: WireChoice {}
extension MeetingMode: WireChoice {}

extension PractitionerMembership: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> PractitionerMembership? {
    faults.object(node) { form in
      let id = form.value("id", PractitionerID.self)
      let person = form.value("person", PersonID.self)
      let line = form.value("line", ServiceLine.self)
      let status = form.value("status", PractitionerStatus.self)
      let kinds = form.values("kinds", ServiceKind.self)
      let ownLimit = form.optionalInteger("ownLimit")
      let modes = form.values("modes", MeetingMode.self)
      let travel = form.optionalValue("travel", Travel.self)
      let provides = form.values("provides", FunctionalAdjustment.self)
      let languages = form.values("languages", LanguageTag.self)
      let themes = form.values("themes", Theme.self)
      let experience = form.values("experience", ExperienceTag.self)
      let approaches = form.values("approaches", ApproachTag.self)
      let credentials = form.values("credentials", Credential.self)
      let isInTraining = form.bool("isInTraining")
      let away = form.values("away", DateSpan.self)
      let sessionsAMonth = form.optionalInteger("sessionsAMonth")
      let characteristics = form.values("characteristics", StatedCharacteristic.self)
      let profile = form.string("profile")
      let attributes = form.values("attributes", HostAttribute.self)
      guard let id, let person, let line, let status, let isInTraining, let profile else {
        return nil
      }
      return PractitionerMembership(
        id: id, person: person, line: line, status: status, kinds: kinds, ownLimit: ownLimit,
        modes: modes, travel: travel ?? Travel(), provides: provides, languages: languages,
        themes: themes, experience: experience, approaches: approaches, credentials: credentials,
        isInTraining: isInTraining, away: away, sessionsAMonth: sessionsAMonth,
        characteristics: Confidential(characteristics), profile: profile, attributes: attributes)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("person", person)
      form.member("line", line)
      form.member("status", status)
      form.list("kinds", kinds)
      form.member("ownLimit", ownLimit)
      form.list("modes", modes)
      form.member("travel", travel.isEmpty ? nil : travel)
      form.list("provides", provides)
      form.list("languages", languages)
      form.list("themes", themes)
      form.list("experience", experience)
      form.list("approaches", approaches)
      form.list("credentials", credentials)
      form.member("isInTraining", isInTraining)
      form.list("away", away)
      form.member("sessionsAMonth", sessionsAMonth)
      // Revealed, since the stored form is the record itself: whoever can read the store reads it.
      form.list("characteristics", characteristics.reveal())
      form.member("profile", profile)
      form.list("attributes", attributes)
    }
  }
}
