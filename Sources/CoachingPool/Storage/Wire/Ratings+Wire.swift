internal import PoolJSON

extension GoalAttainment: WireChoice {}
extension GoalRating.Point: WireChoice {}
extension ObservedChange: WireChoice {}

extension GoalRating: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> GoalRating? {
    faults.object(node) { form in
      let id = form.value("id", GoalRatingID.self)
      let engagement = form.value("engagement", EngagementID.self)
      let goal = form.value("goal", SharedGoalID.self)
      let version = form.integer("agreementVersion")
      let point = form.value("point", Point.self)
      let level = form.value("level", GoalAttainment.self)
      let rated = form.value("rated", Instant.self)
      let corrects = form.optionalValue("corrects", GoalRatingID.self)
      // Before a rating could be released once more, to those who came later, it had one release.
      let release = form.optionalValue("release", RatingRelease.self)
      let releases = form.values("releases", RatingRelease.self)
      guard let id, let engagement, let goal, let version, let point, let level, let rated else {
        return nil
      }
      return GoalRating(
        id: id, engagement: engagement, goal: goal, agreementVersion: version, point: point,
        level: Confidential(level), rated: rated, corrects: corrects,
        releases: [release].compactMap { $0 } + releases)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("engagement", engagement)
      form.member("goal", goal)
      form.member("agreementVersion", agreementVersion)
      form.member("point", point)
      // Revealed, since the stored form is the record itself: whoever can read the store reads it.
      form.member("level", level.reveal())
      form.member("rated", rated)
      form.member("corrects", corrects)
      form.list("releases", releases)
    }
  }
}

extension RatingRelease: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> RatingRelease? {
    faults.object(node) { form in
      let at = form.value("at", Instant.self)
      let readers = form.values("readers", PersonID.self)
      return at.map { RatingRelease(at: $0, to: readers) }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("at", at)
      form.list("readers", readers)
    }
  }
}

extension SponsorRating: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> SponsorRating? {
    faults.object(node) { form in
      let id = form.value("id", SponsorRatingID.self)
      let engagement = form.value("engagement", EngagementID.self)
      let sponsor = form.value("sponsor", PersonID.self)
      let goal = form.value("goal", SharedGoalID.self)
      let version = form.integer("agreementVersion")
      let point = form.value("point", ReviewPlan.Point.self)
      let change = form.value("change", ObservedChange.self)
      let rated = form.value("rated", Instant.self)
      let corrects = form.optionalValue("corrects", SponsorRatingID.self)
      guard let id, let engagement, let sponsor, let goal, let version, let point, let change,
        let rated
      else { return nil }
      return SponsorRating(
        id: id, engagement: engagement, sponsor: sponsor, goal: goal, agreementVersion: version,
        point: point, change: Confidential(change), rated: rated, corrects: corrects)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("engagement", engagement)
      form.member("sponsor", sponsor)
      form.member("goal", goal)
      form.member("agreementVersion", agreementVersion)
      form.member("point", point)
      // Revealed, since the stored form is the record itself: whoever can read the store reads it.
      form.member("change", change.reveal())
      form.member("rated", rated)
      form.member("corrects", corrects)
    }
  }
}
