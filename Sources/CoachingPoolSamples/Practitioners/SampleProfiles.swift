internal import CoachingPool

/// Writes what practitioners say of themselves, in one or two plain sentences.
enum SampleProfiles {
  private static let manners = [
    "I listen first and ask the questions that people have not asked themselves.",
    "People tell me that I am calm company when a decision is hard.",
    "I like to work with somebody's strengths and to end each meeting with one clear step.",
    "I bring challenge where it is welcome and quiet where it is not.",
    "We start from what matters to you, and you set the pace.",
    "I keep to time and to confidence, and I leave the answers to you.",
    "I enjoy helping people see the wider system that they are part of.",
    "Half an hour of thinking undisturbed does more than most advice; I try to give that.",
    "I was coached through a change of my own and would like to pass that on.",
    "I am happy to meet outdoors and walk while we talk.",
  ]

  static func pool(
    _ calling: SampleCalling, _ seat: SampleSeat, _ random: inout SampleRandom
  ) -> String {
    let field = seat.area.name.lowercased()
    let years = random.number(in: 4...28)
    let starts =
      switch calling {
      case .reverseMentor:
        [
          "I have worked in \(field) for \(years % 9 + 1) years and can say plainly how decisions feel on the ground.",
          "I talk with senior people about what it is like to begin a career here today.",
        ]
      case .mentor, .reciprocalMentor:
        [
          "I have \(years) years in \(field) behind me and gladly share what worked and what did not.",
          "After \(years) years in public service I know \(field) from several sides.",
          "I mentor people who take on new work in \(field).",
        ]
      case .teamCoach:
        [
          "I coach whole teams as well as single people, mostly when their work is being rearranged.",
          "Teams ask me in when they get on well and still get stuck.",
        ]
      default:
        [
          "I coach beside my own work in \(field).",
          "I trained as a coach \(years % 12 + 2) years ago and have worked in \(field) for longer.",
          "My day job is in \(field); coaching keeps me curious.",
          "I coach people at every level, often those who lead others for the first time.",
        ]
      }
    let start = random.pick(starts)
    return random.chance(75) ? "\(start) \(random.pick(manners))" : start
  }

  static func executive(_ background: String, _ random: inout SampleRandom) -> String {
    let start = random.pick([
      "\(background), now coaching senior leaders full time.",
      "\(background) for \(random.number(in: 4...15)) years, and a coach since.",
      "\(background). I work with leaders on decisions that have no tidy answer.",
    ])
    return "\(start) \(random.pick(manners))"
  }
}
