internal import PoolJSON

extension RequestPolicy.DayCount: WireChoice {}
extension RequestPolicy.LeavingOut: WireChoice {}

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
          "roundsMissedInSilence", default: usual.roundsMissedInSilence),
        leavingOut: form.optionalValue("leavingOut") ?? usual.leavingOut,
        mostDaysAway: form.integer("mostDaysAway", default: usual.mostDaysAway),
        approvalWorkingDays: form.integer(
          "approvalWorkingDays", default: usual.approvalWorkingDays))
    }
  }

  // Every member, at its default too: a file then shows what can be set, and what is stored keeps its
  // meaning when a default of the library changes.
  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("graceAfterLapse", graceAfterLapse)
      form.member("invitationDays", invitationDays)
      form.member("firstQuestionAfter", firstQuestionAfter)
      form.member("questionInterval", questionInterval)
      form.member("clearanceDays", clearanceDays)
      form.member("youngestAge", youngestAge)
      form.member("maxConcurrentInvitations", maxConcurrentInvitations)
      form.member("invitationDayCount", invitationDayCount)
      form.list("holidays", holidays, evenIfEmpty: true)
      form.member("forwardsAutomatically", forwardsAutomatically)
      form.member("roundsMissedInSilence", roundsMissedInSilence)
      form.member("leavingOut", leavingOut)
      form.member("mostDaysAway", mostDaysAway)
      form.member("approvalWorkingDays", approvalWorkingDays)
    }
  }
}
