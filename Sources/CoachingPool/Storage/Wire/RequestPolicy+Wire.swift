internal import PoolJSON

extension RequestPolicy.DayCount: WireChoice {}

extension RequestPolicy: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> RequestPolicy? {
    faults.object(node) { form in
      let usual = RequestPolicy()
      return RequestPolicy(
        graceAfterLapse: form.integer("graceAfterLapse", default: usual.graceAfterLapse),
        invitationDays: form.integer("invitationDays", default: usual.invitationDays),
        firstQuestionAfter: form.integer("firstQuestionAfter", default: usual.firstQuestionAfter),
        questionInterval: form.integer("questionInterval", default: usual.questionInterval),
        clearanceDays: form.integer("clearanceDays", default: usual.clearanceDays),
        youngestAge: form.integer("youngestAge", default: usual.youngestAge),
        maxConcurrentInvitations: form.integer(
          "maxConcurrentInvitations", default: usual.maxConcurrentInvitations),
        invitationDayCount: form.optionalValue("invitationDayCount") ?? usual.invitationDayCount,
        holidays: form.values("holidays"),
        forwardsAutomatically: form.bool(
          "forwardsAutomatically", default: usual.forwardsAutomatically),
        roundsMissedInSilence: form.integer(
          "roundsMissedInSilence", default: usual.roundsMissedInSilence))
    }
  }

  // What came after the first format is left out where it is the default, so that a policy that was
  // stored before keeps its bytes.
  func write(to writer: inout WireWriter) {
    let usual = RequestPolicy()
    writer.object { form in
      form.member("graceAfterLapse", graceAfterLapse)
      form.member("invitationDays", invitationDays)
      form.member("firstQuestionAfter", firstQuestionAfter)
      form.member("questionInterval", questionInterval)
      form.member("clearanceDays", clearanceDays)
      form.member("youngestAge", youngestAge)
      func later<Form: WireForm & Equatable>(_ name: String, _ path: KeyPath<Self, Form>) {
        if self[keyPath: path] != usual[keyPath: path] { form.member(name, self[keyPath: path]) }
      }
      later("maxConcurrentInvitations", \.maxConcurrentInvitations)
      later("invitationDayCount", \.invitationDayCount)
      form.list("holidays", holidays)
      later("forwardsAutomatically", \.forwardsAutomatically)
      later("roundsMissedInSilence", \.roundsMissedInSilence)
    }
  }
}
