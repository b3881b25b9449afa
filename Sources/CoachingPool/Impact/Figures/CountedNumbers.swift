/// The numbers from which the measures of section 11.1 follow: the true ones, or those that are published.
///
/// The formulas are the same for both. A measure that is worked out of published numbers tells nothing that
/// they do not tell.
struct CountedNumbers {
  /// A share with the number of those counted.
  struct Share {
    let value: MeasuredValue
    let count: MeasureCount?
    let working: [MeasureInput]
  }

  var supported: MeasuredValue
  var accessed: MeasuredValue
  var supportedOneToOne: MeasuredValue
  var active: MeasuredValue
  var started: MeasuredValue
  var completed: MeasuredValue
  var minutes: MeasuredValue
  var participantMinutes: MeasuredValue
  var minutesOneToOne: MeasuredValue
  var minutesOfCompleted: MeasuredValue
  var completion: Share
  var crossing: Share

  /// Takes the true numbers.
  init(_ count: ImpactCount) {
    func exact(_ number: Int) -> MeasuredValue { .value(.exact(Ratio(number))) }
    self.init(
      count, people: exact, minutes: { minutes, _, _ in exact(minutes) },
      share: { part, whole, titles in
        Share(
          value: MeasuredValue { () throws(FigureError) in
            try BoundedValue.exact(Ratio(part)).percent(of: .exact(Ratio(whole)))
          }, count: MeasureCount(whole),
          working: [
            MeasureInput(titles.0, .exact(Ratio(part)), .engagements),
            MeasureInput(titles.1, .exact(Ratio(whole)), .engagements),
          ])
      })
  }

  /// Takes the numbers as a policy shows them; an engagement is protected as a person is.
  ///
  /// Of minutes only the contributors and the most that one of them had are known, both on the safe side.
  init(_ count: ImpactCount, under policy: DisclosurePolicy) {
    func sum(_ minutes: Int, of people: Int, largest: Int) -> MeasuredValue {
      .shown(policy.magnitude(minutes, of: people, largest: largest), under: policy)
    }
    self.init(
      count, people: { .shown(policy.shown($0), under: policy) },
      minutes: { sum($0, of: $1, largest: $2) },
      share: { Share(policy.share($0, of: $1), $2, under: policy) })
    // Beside all work, work with one tells of work with several, which may be that of one team.
    let team = count.minutes - count.minutesOneToOne
    let several = count.supported - count.supportedOneToOne
    if team > 0,
      sum(team, of: several, largest: count.mostMinutesOfAPerson).value == nil
    {
      let none = MeasuredValue.none(FigureError(.withheld, [policy.symbolOfFigures]))
      (participantMinutes, minutesOneToOne, supportedOneToOne) = (none, none, none)
    }
  }

  /// Takes numbers in the way that they are told: counts of people and engagements, minutes of so many people
  /// of whom one had so much at most, and shares.
  private init(
    _ count: ImpactCount, people: (Int) -> MeasuredValue,
    minutes sum: (Int, Int, Int) -> MeasuredValue,
    share: (Int, Int, (String, String)) -> Share
  ) {
    let most = count.mostMinutesOfAPerson
    supported = people(count.supported)
    accessed = people(count.accessed)
    supportedOneToOne = people(count.supportedOneToOne)
    active = people(count.active)
    started = people(count.started)
    completed = people(count.completed)
    minutes = sum(count.minutes, count.supported, most)
    participantMinutes = sum(count.participantMinutes, count.supported, most)
    minutesOneToOne = sum(count.minutesOneToOne, count.supportedOneToOne, most)
    // One person may have had all engagements that are more than the people.
    let (several, overflow) = count.mostMinutesOfACompletion.multipliedReportingOverflow(
      by: max(1, count.completed - count.completers + 1))
    minutesOfCompleted = sum(
      count.minutesOfCompleted, count.completers, overflow ? .max : several)
    completion = share(
      count.completedForTheRate, count.completedForTheRate + count.endedEarly, Self.ofCompletion)
    crossing = share(
      count.acrossOrganisations, count.withBothOrganisations, Self.ofCrossing)
  }

  private static let ofCompletion = ("completed", "completed and ended early")
  private static let ofCrossing = ("across organisations", "both organisations known")
}

extension CountedNumbers.Share {
  /// Takes a share as a policy shows it.
  init(
    _ share: PublishedShare, _ titles: (String, String), under policy: DisclosurePolicy,
    in unit: MeasureUnit = .engagements
  ) {
    func input(_ title: String, _ count: PublishedCount) -> MeasureInput? {
      MeasuredValue.shown(count, under: policy).value
        .map { MeasureInput(title, $0, unit) }
    }
    let count = share.denominator.number.flatMap { $0 > 0 ? MeasureCount($0) : nil }
    let inputs = [input(titles.0, share.numerator), input(titles.1, share.denominator)]
      .compactMap { $0 }
    guard let tenths = share.percentage.tenths, count != nil else {
      let isEmpty = share.denominator.number == 0
      // Exact numbers beside a share that is not told would tell it.
      let isTold = policy.roundingBase > 1
      (self.count, working) = isTold ? (count, inputs) : (nil, [])
      value = .none(
        isEmpty
          ? FigureError(.divisionByZero)
          : FigureError(.withheld, [policy.symbolOfFigures]))
      return
    }
    (self.count, working) = (count, inputs)
    value = MeasuredValue { () throws(FigureError) in
      let rounded = try BoundedValue.published(try Ratio(tenths) / 10, .oneDecimal)
      // No share is below none or above all.
      return BoundedValue(
        lower: rounded.lower.map { $0.value < 0 ? BoundEnd(0) : $0 },
        upper: rounded.upper.map { $0.value > 100 ? BoundEnd(100) : $0 }, stated: rounded.stated)
        ?? rounded
    }
  }
}

extension DisclosurePolicy {
  /// What stands in the place of a share, a mean or a sum that is not shown: the symbol of counts, unless it
  /// speaks of a number of people.
  var symbolOfFigures: String { symbol.contains(" ") ? "withheld" : symbol }
}

extension MeasuredValue {
  /// Takes a count as it is published: what a reader can know of it.
  static func shown(_ count: PublishedCount, under policy: DisclosurePolicy) -> Self {
    guard let number = count.number else {
      return .none(FigureError(.withheld, [count.text]))
    }
    let range = policy.range(of: count)
    let value = BoundedValue(
      lower: BoundEnd(Ratio(range.least)), upper: range.most.map { BoundEnd(Ratio($0)) },
      stated: Ratio(number))
    return value.map { .value($0) } ?? .value(.exact(Ratio(number)))
  }

  /// Takes a magnitude as it is published.
  static func shown(_ magnitude: PublishedMagnitude, under policy: DisclosurePolicy) -> Self {
    guard let amount = magnitude.amount else {
      return .none(FigureError(.withheld, [policy.symbolOfFigures]))
    }
    return .value(.exact(Ratio(amount)))
  }

  /// Divides one figure by another, or says why that cannot be.
  func divided(by other: Self) -> Self {
    combined(with: other) { (first, second) throws(FigureError) in try first / second }
  }

  /// Works a figure out of two, or says why that cannot be.
  func combined(
    with other: Self, _ formula: (BoundedValue, BoundedValue) throws(FigureError) -> BoundedValue
  ) -> Self {
    switch (self, other) {
    case (.none(let error), _), (_, .none(let error)): return .none(error)
    case (.value(let first), .value(let second)):
      do throws(FigureError) {
        return .value(try formula(first, second))
      } catch { return .none(error) }
    }
  }
}
