// Parts of a stretch of days, by which amounts are spread and hours valued.
extension DateSpan {
  /// How many days it has; `nil` without a beginning or an end.
  var dayCount: Int? {
    guard let start, let end else { return nil }
    return end.days(since: start)
  }

  /// What part of its days lies in another stretch; zero where it has no beginning or no end.
  func share(in window: DateSpan) -> Ratio {
    guard let all = dayCount, let days = intersection(window)?.dayCount else { return 0 }
    return Ratio(days, over: all) ?? 0
  }

  /// The stretches into which days cut it that lie inside, in order.
  func split(at days: [CivilDate]) -> [DateSpan] {
    let inside = Set(days).filter { contains($0) && $0 != start }.sorted()
    let starts = [start] + inside.map { .some($0) }
    let ends = inside.map { .some($0) } + [end]
    return zip(starts, ends).compactMap { DateSpan(from: $0, to: $1) }
  }

  /// How many months it has: whole ones where it has them, else its days by a twelfth of 365.
  ///
  /// `nil` without a beginning or an end.
  var months: Ratio? {
    guard let start, let end, let dayCount else { return nil }
    let (first, last) = (start.components, end.components)
    let months = (last.year - first.year) * 12 + last.month - first.month
    if months > 0, start.adding(months: months) == end { return Ratio(months) }
    return Ratio(dayCount * 12, over: 365)
  }
}
