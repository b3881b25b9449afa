internal import PoolJSON

extension SupervisionForm: WireChoice {}
extension SupervisionNorm.Work: WireChoice {}

extension SupervisionNorm: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> SupervisionNorm? {
    faults.object(node) { form in
      let line = form.value("line", ServiceLine.self)
      let work = form.value("work", Work.self)
      let counts = form.values("counts", SupervisionForm.self)
      let yearMinutes = form.integer("yearMinutes", default: 0)
      let quarterMinutes = form.integer("quarterMinutes", default: 0)
      let practiceRatio = form.integer("practiceRatio", default: 0)
      let yearSessions = form.integer("yearSessions", default: 0)
      guard let line, let work else { return nil }
      return SupervisionNorm(
        line: line, work: work, counts: counts, yearMinutes: yearMinutes,
        quarterMinutes: quarterMinutes, practiceRatio: practiceRatio, yearSessions: yearSessions)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("line", line)
      form.member("work", work)
      form.list("counts", counts, evenIfEmpty: true)
      form.member("yearMinutes", yearMinutes)
      form.member("quarterMinutes", quarterMinutes)
      form.member("practiceRatio", practiceRatio)
      form.member("yearSessions", yearSessions)
    }
  }
}

extension RequiredCredential: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> RequiredCredential? {
    faults.object(node) { form in
      let line = form.value("line", ServiceLine.self)
      let scheme = form.string("scheme")
      let level = form.string("level")
      guard let line, let scheme, let level else { return nil }
      return RequiredCredential(line, scheme, level)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("line", line)
      form.member("scheme", scheme)
      form.member("level", level)
    }
  }
}

extension QualityPolicy: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> QualityPolicy? {
    faults.object(node) { form in
      var policy = QualityPolicy()
      for (name, path) in Self.numbers {
        policy[keyPath: path] = form.integer(name, default: policy[keyPath: path])
      }
      policy.supervisionNorms =
        form.optionalValues("supervisionNorms") ?? policy.supervisionNorms
      policy.requiredCredentials =
        form.optionalValues("requiredCredentials") ?? policy.requiredCredentials
      policy.credentialLevels = form.optionalValues("credentialLevels") ?? policy.credentialLevels
      return policy
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      for (name, path) in Self.numbers { form.member(name, self[keyPath: path]) }
      form.list("supervisionNorms", supervisionNorms, evenIfEmpty: true)
      form.list("requiredCredentials", requiredCredentials, evenIfEmpty: true)
      form.list("credentialLevels", credentialLevels, evenIfEmpty: true)
    }
  }

  /// The numbers by their names in the stored form.
  static let numbers: [(name: String, path: any WritableKeyPath<QualityPolicy, Int> & Sendable)] = [
    ("noticeDays", \.noticeDays), ("supervisionGraceDays", \.supervisionGraceDays),
    ("supervisionGroupLeast", \.supervisionGroupLeast),
    ("supervisionGroupMost", \.supervisionGroupMost), ("insurancePence", \.insurancePence),
    ("insuranceEvidenceDays", \.insuranceEvidenceDays), ("cpdYearMinutes", \.cpdYearMinutes),
    ("leastEngagementsAYear", \.leastEngagementsAYear),
    ("feedbackLeastPeople", \.feedbackLeastPeople),
    ("complaintAcknowledgeDays", \.complaintAcknowledgeDays),
    ("matchWithinDays", \.matchWithinDays), ("quietDays", \.quietDays),
    ("finalReviewWithinDays", \.finalReviewWithinDays), ("joinWithinDays", \.joinWithinDays),
  ]
}
