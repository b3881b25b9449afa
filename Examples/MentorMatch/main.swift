// Embeds the library with the rules of the Civil Service's mentor-matching service as custom rules.
//
//   swift run -c release MentorMatch Examples/Data/mentor-match-small

import CoachingPool

guard CommandLine.arguments.count == 2 else {
  Program.stop(64, "usage: MentorMatch FOLDER, which holds mentors.csv and mentees.csv")
}
do {
  let service = try MentorService(
    mentors: Program.table("mentors.csv", in: CommandLine.arguments[1]),
    mentees: Program.table("mentees.csv", in: CommandLine.arguments[1]))
  for (objectives, capacity) in [
    ([MatchingPolicy.Objective.peopleServed, .totalFit], 1),
    ([.peopleServed, .totalFit], 2), ([.peopleServed, .totalFit], 3), ([.totalFit], 1),
  ] {
    for optOut in [false, true] {
      print(try service.answer(objectives, capacity: capacity, honourIdentityOptOut: optOut))
    }
  }
} catch {
  Program.stop(65, "\(error)")
}
