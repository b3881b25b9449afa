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
    func share(_ part: Int, _ whole: Int, _ titles: (String, String)) -> Share {
      Share(
        value: MeasuredValue { () throws(FigureError) in
          try BoundedValue.exact(Ratio(part)).percent(of: .exact(Ratio(whole)))
        }, count: MeasureCount(whole),
        working: [
          MeasureInput(titles.0, .exact(Ratio(part)), .engagements),
          MeasureInput(titles.1, .exact(Ratio(whole)), .engagements),
        ])
    }
    supported = exact(count.supported)
    accessed = exact(count.accessed)
    supportedOneToOne = exact(count.supportedOneToOne)
    active = exact(count.active)
    started = exact(count.started)
    completed = exact(count.completed)
    minutes = exact(count.minutes)
    participantMinutes = exact(count.participantMinutes)
    minutesOneToOne = exact(count.minutesOneToOne)
    minutesOfCompleted = exact(count.minutesOfCompleted)
    completion = share(
      count.completedForTheRate, count.completedForTheRate + count.endedEarly, Self.ofCompletion)
    crossing = share(
      count.acrossOrganisations, count.withBothOrganisations, Self.ofCrossing)
  }

  /// Takes the numbers as a policy shows them; an engagement is protected as a person is.
  ///
  /// Of minutes only the contributors and the most that one of them had are known, both on the safe side.
  init(_ count: ImpactCount, under policy: DisclosurePolicy) {
    func shown(_ number: Int) -> MeasuredValue { .shown(policy.shown(number), under: policy) }
    func sum(_ minutes: Int, of people: Int) -> MeasuredValue {
      .shown(
        policy.magnitude(minutes, of: people, largest: count.mostMinutesOfAPerson), under: policy)
    }
    func share(_ part: Int, _ whole: Int, _ titles: (String, String)) -> Share {
      Share(policy.share(part, of: whole), titles, under: policy)
    }
    supported = shown(count.supported)
    accessed = shown(count.accessed)
    supportedOneToOne = shown(count.supportedOneToOne)
    active = shown(count.active)
    started = shown(count.started)
    completed = shown(count.completed)
    minutes = sum(count.minutes, of: count.supported)
    participantMinutes = sum(count.participantMinutes, of: count.supported)
    minutesOneToOne = sum(count.minutesOneToOne, of: count.supportedOneToOne)
    // Beside all work, work with one tells of work with several, which may be that of one team.
    let (team, several) = (
      count.minutes - count.minutesOneToOne, count.supported - count.supportedOneToOne
    )
    if team > 0, sum(team, of: several).value == nil {
      let none = MeasuredValue.none(FigureError(.withheld, [policy.symbolOfFigures]))
      (participantMinutes, minutesOneToOne, supportedOneToOne) = (none, none, none)
    }
    minutesOfCompleted = .shown(
      policy.magnitude(
        count.minutesOfCompleted, of: count.completed, largest: count.mostMinutesOfACompletion),
      under: policy)
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
  init(_ share: PublishedShare, _ titles: (String, String), under policy: DisclosurePolicy) {
    func input(_ title: String, _ count: PublishedCount) -> MeasureInput? {
      MeasuredValue.shown(count, under: policy).value
        .map { MeasureInput(title, $0, .engagements) }
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
