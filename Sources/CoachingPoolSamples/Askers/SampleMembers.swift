internal import CoachingPool

/// Offices and adjustments that some of those who ask have.
enum SampleMembers {
  /// Political groups that no council has.
  static let groups = ["Lantern Group", "Meadow Alliance", "Hearth and Civic Group"]

  /// The office of an elected member; the group only where it is public (rule A10).
  static func office(
    at council: SampleBody, _ staff: SampleStaff, _ random: inout SampleRandom
  ) -> Affiliation {
    let role = random.pick(weighted: [
      (8, ElectedRole.leaderOrElectedMayor), (8, .deputyLeader), (26, .cabinetMember),
      (20, .committeeChair), (6, .oppositionLeader), (32, .councillor),
    ])
    let group = random.chance(80) ? random.pick(groups) : nil
    return Affiliation(
      organisation: council.id, capacity: .electedMember(role, politicalGroup: group),
      span: staff.since(&random))
  }

  /// Another office.
  static func lay(
    at body: SampleBody, _ staff: SampleStaff, _ random: inout SampleRandom
  ) -> Affiliation {
    let title =
      switch body.family {
      case .education: "Governor"
      case .health: "Non-executive Director"
      case .police: "Independent Adviser"
      default: "Independent Person"
      }
    return Affiliation(
      organisation: body.id, capacity: .officeHolder(title), jobTitle: title,
      span: staff.since(&random))
  }

  /// Lets somebody need one or two adjustments.
  static func adjust(_ person: inout Person, _ random: inout SampleRandom) {
    let needed = random.pick(
      random.chance(80) ? 1 : 2,
      of: [FunctionalAdjustment.stepFree, .captions, .breaks, .largePrint, .remoteOnly])
    person.adjustments = Confidential(needed)
  }
}
