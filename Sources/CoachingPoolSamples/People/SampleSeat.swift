internal import CoachingPool

/// Where somebody works: a body, one of its directorates, a team in it, and a level.
struct SampleSeat {
  let body: SampleBody
  let level: JobLevel
  let directorate: Int
  let team: Int

  var area: Directorate { body.directorates[directorate] }

  /// The team by name; those who lead a directorate, or the body, are a team too.
  var teamName: String {
    switch level {
    case .chiefExecutive, .director: "Leadership Team"
    case .assistantDirector, .headOfService: "\(area.name) Leadership Team"
    default: area.team(team)
    }
  }

  /// What somebody in the seat is called.
  func title(_ random: inout SampleRandom) -> String {
    level == .chiefExecutive
      ? body.family.chiefTitle(body.type) : area.title(level, team: area.team(team), &random)
  }

  /// The experience that goes with the seat, the broadest first.
  var experience: [ExperienceTag] {
    let tags = [body.family.experience].compactMap { $0 } + area.experience
    return tags.map { ExperienceTag(unchecked: $0) }
  }
}
