/// Gives people numbers, one for all the records of a person.
struct PeopleNumbers {
  private var numbers: [PersonID: Int32] = [:]

  /// The number of a person, by the identity to which their records were merged.
  mutating func number(of identity: PersonID) -> Int32 {
    if let known = numbers[identity] { return known }
    let next = Int32(truncatingIfNeeded: numbers.count)
    numbers[identity] = next
    return next
  }
}
