internal import CoachingPool

/// Plants records that may be of one person, as two registers in use for years have them (rule A09).
enum SampleDuplicates {
  static let most = 6

  /// Makes second records of some people: the same name and organisation, another address.
  static func list(of people: [Person]) -> [Person] {
    let count = min(most, people.count / 4)
    guard count > 0 else { return [] }
    return (0..<count).map { turn in
      let first = people[turn * people.count / count]
      var second = Person(
        id: SampleStaff.id("second record \(turn)"), name: first.name,
        affiliations: first.affiliations.prefix(1).map {
          Affiliation(
            organisation: $0.organisation, capacity: $0.capacity, manager: $0.manager,
            span: $0.span)
        })
      second.email = first.email.map { "enquiries.\($0)" }
      return second
    }
  }
}
