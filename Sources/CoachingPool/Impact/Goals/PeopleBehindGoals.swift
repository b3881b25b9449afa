/// Who is behind the numbers of a tally, by numbers of people.
struct PeopleBehindGoals: Sendable {
  var met: Set<Int32> = []
  var unmet: Set<Int32> = []
  var unrated: Set<Int32> = []
  var rated: Set<Int32> = []
  var scored: Set<Int32> = []
  var compared: Set<Int32> = []
  /// Individuals and sponsors whose ratings saw change for the better, and those whose did not.
  var better: (individuals: Set<Int32>, sponsors: Set<Int32>) = ([], [])
  var notBetter: (individuals: Set<Int32>, sponsors: Set<Int32>) = ([], [])

  /// The fewer of the individuals and of the sponsors of whom anything was observed.
  var observed: Int {
    min(
      better.individuals.union(notBetter.individuals).count,
      better.sponsors.union(notBetter.sponsors).count)
  }
}
