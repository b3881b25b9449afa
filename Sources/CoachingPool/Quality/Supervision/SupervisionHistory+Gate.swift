extension SupervisionHistory {
  /// For how long supervision keeps a practitioner open to new matches, if nothing more is had.
  ///
  /// It looks at the breach that stands on the day, or else at the first one to come, and gives the day on
  /// which that breach has lasted for the grace. A breach that ends by itself before then gates nobody, and
  /// the next is looked at. What was had or done after the day must not be in the history.
  ///
  /// Whether there is a breach changes on few days: an entry enters or leaves a quarter or the year,
  /// practice enters or leaves the year, a quarter or the year comes to be tested, a waiver begins or ends.
  /// Between two of them it is looked at once. Source: rules A14 and A38.
  /// - Complexity: O(n log n) in the entries, the sessions where a ratio is asked, and the waivers.
  func holding(on date: CivilDate, grace: Int) -> Standing.Holding {
    guard norm != nil, firstEngagement != nil else { return .withoutEnd }
    let days = changeDays
    var next = days.firstIndex { $0 > date } ?? days.count
    var began: CivilDate?
    var present = next - 1
    while present >= 0, isInBreach(on: days[present]) {
      began = days[present]
      present -= 1
    }
    while true {
      if let began {
        let gated = began.adding(days: max(0, grace))
        if next == days.count || gated < days[next] { return .until(gated) }
      } else if next == days.count {
        return .withoutEnd
      }
      if !isInBreach(on: days[next]) {
        began = nil
      } else if began == nil {
        began = days[next]
      }
      next += 1
    }
  }

  /// Every day on which it may change whether there is a breach, each once and in order.
  var changeDays: [CivilDate] {
    guard let norm, let firstEngagement else { return [] }
    let stretches = norm.quarterMinutes > 0 ? [3, 6, 9, 12] : [12]
    var days: [CivilDate] = []
    days.reserveCapacity(
      (counted.days.count + 1) * (stretches.count + 1) + 2 * waivers.count
        + (norm.practiceRatio > 0 ? 2 * practice.days.count : 0))
    func add(_ day: CivilDate, _ stretches: [Int]) {
      days.append(day)
      for months in stretches {
        if let left = SupervisionYear.day(day, leavesAfter: months) { days.append(left) }
      }
    }
    days.append(firstEngagement.adding(years: 1))
    if norm.quarterMinutes > 0 { add(firstEngagement.adding(days: -1), stretches) }
    for day in counted.days { add(day, stretches) }
    if norm.practiceRatio > 0 { for day in practice.days { add(day, [12]) } }
    for span in waivers { days += [span.start, span.end].compactMap { $0 } }
    days.sort()
    var last: CivilDate?
    days.removeAll { day in
      defer { last = day }
      return day == last
    }
    return days
  }
}
