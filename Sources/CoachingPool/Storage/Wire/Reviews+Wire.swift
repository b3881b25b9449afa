internal import PoolJSON

extension FinalReviewWaiver.Reason: WireChoice {}

extension Reviews: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Reviews? {
    faults.object(node) { form in
      let engagement = form.value("engagement", EngagementID.self)
      let summaries = form.values("summaries", ReviewSummary.self)
      let releases = form.values("releases", SummaryRelease.self)
      let waivers = form.values("waivers", FinalReviewWaiver.self)
      let handOvers = form.values("handOvers", HandOver.self)
      let reopened = form.optionalValue("reopened", Instant.self)
      let end = form.optionalInteger("end")
      guard let engagement else { return nil }
      var reviews = Reviews(
        of: engagement, summaries: summaries, releases: releases, waivers: waivers,
        handOvers: handOvers, reopened: reopened, end: end ?? 1)
      if end == nil { reviews.numberEnds() }
      return reviews
    }
  }

  /// Numbers the ends of a record of the time when only the moment of the last extension told them apart.
  private mutating func numberEnds() {
    guard reopened != nil else { return }
    end = 2
    for place in releases.indices where isOfThisEnd(releases[place].at) {
      releases[place].end = end
    }
    for place in waivers.indices where isOfThisEnd(waivers[place].at) { waivers[place].end = end }
    for place in handOvers.indices where isOfThisEnd(handOvers[place].at) {
      handOvers[place].end = end
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("engagement", engagement)
      form.list("summaries", summaries)
      form.list("releases", releases)
      form.list("waivers", waivers)
      form.list("handOvers", handOvers)
      form.member("reopened", reopened)
      form.member("end", reopened == nil && end == 1 ? nil : end)
    }
  }
}

extension ReviewSummary: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> ReviewSummary? {
    faults.object(node) { form in
      let point = form.value("point", ReviewPlan.Point.self)
      let version = form.integer("version")
      let written = form.value("written", Instant.self)
      let writtenBy = form.value("writtenBy", Role.self)
      let text = form.string("text")
      guard let point, let version, let written, let writtenBy, let text else { return nil }
      return ReviewSummary(
        point, version: version, written: written, writtenBy: writtenBy,
        text: Confidential(text))
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("point", point)
      form.member("version", version)
      form.member("written", written)
      form.member("writtenBy", writtenBy)
      // Revealed, since the stored form is the record itself: whoever can read the store reads it.
      form.member("text", text.reveal())
    }
  }
}

extension SummaryRelease: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> SummaryRelease? {
    faults.object(node) { form in
      let point = form.value("point", ReviewPlan.Point.self)
      let version = form.integer("version")
      let at = form.value("at", Instant.self)
      let readers = form.values("readers", EngagementParty.self)
      let end = form.optionalInteger("end") ?? 1
      guard let point, let version, let at else { return nil }
      return SummaryRelease(point, version: version, at: at, to: readers, end: end)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("point", point)
      form.member("version", version)
      form.member("at", at)
      form.list("readers", readers)
      form.member("end", end == 1 ? nil : end)
    }
  }
}

extension FinalReviewWaiver: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> FinalReviewWaiver? {
    faults.object(node) { form in
      let reason = form.value("reason", Reason.self)
      let at = form.value("at", Instant.self)
      let by = form.value("by", Role.self)
      let version = form.optionalInteger("agreementVersion")
      let end = form.optionalInteger("end") ?? 1
      guard let reason, let at, let by else { return nil }
      return FinalReviewWaiver(reason, at: at, by: by, under: version, end: end)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("reason", reason)
      form.member("at", at)
      form.member("by", by)
      form.member("agreementVersion", agreementVersion)
      form.member("end", end == 1 ? nil : end)
    }
  }
}

extension HandOver: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> HandOver? {
    faults.object(node) { form in
      let at = form.value("at", Instant.self)
      let by = form.value("by", Role.self)
      let actions = form.values("actions", SessionActionID.self)
      let end = form.optionalInteger("end") ?? 1
      guard let at, let by else { return nil }
      return HandOver(at: at, by: by, actions: actions, end: end)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("at", at)
      form.member("by", by)
      form.list("actions", actions)
      form.member("end", end == 1 ? nil : end)
    }
  }
}
