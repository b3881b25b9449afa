internal import CoachingPool

/// Makes entries of CPD: about half of those who take people on put some down.
struct SampleDevelopment {
  private(set) var records: [Record] = []
  private let date: CivilDate
  private let seed: UInt64

  private static let categories: [CPDCategory] = [
    .trainingCourse, .conference, .readingAndResearch, .peerLearning, .mentorCoaching,
  ]

  init(_ date: CivilDate, _ seed: UInt64) {
    self.date = date
    self.seed = seed
  }

  mutating func add(_ membership: PractitionerMembership, _ index: Int) {
    var random = SampleRandom(seed, .development, index)
    guard membership.status == .live, random.chance(50) else { return }
    for number in 1...random.number(in: 1...3) {
      let day = date.adding(days: -random.number(in: 5...360))
      records.append(
        .cpdEntry(
          CPDEntry(
            id: CPDEntryID(unchecked: "cpd-\(padded(index + 1, 5))-\(number)"),
            practitioner: membership.id, date: day, minutes: 30 * random.number(in: 2...14),
            category: random.pick(Self.categories), recorded: .atTen(of: day))))
    }
  }
}
