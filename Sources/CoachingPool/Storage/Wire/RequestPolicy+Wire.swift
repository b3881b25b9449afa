internal import PoolJSON

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
        youngestAge: form.integer("youngestAge", default: usual.youngestAge))
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("graceAfterLapse", graceAfterLapse)
      form.member("invitationDays", invitationDays)
      form.member("firstQuestionAfter", firstQuestionAfter)
      form.member("questionInterval", questionInterval)
      form.member("clearanceDays", clearanceDays)
      form.member("youngestAge", youngestAge)
    }
  }
}
