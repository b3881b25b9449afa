extension DisclosurePolicy {
  /// Shows a share of people: a percentage with one decimal place, with n and N by the policy.
  ///
  /// It is hidden where too few people are the whole, where numerator or complement is from 1 to
  /// ``guardedShare`` (rule A40), and where the numerator or the whole is hidden itself. Where
  /// counts are shown exactly a guarded numerator is hidden with it, since the whole stands beside
  /// it. A numerator below 0 counts as 0, one above the whole as the whole.
  public func share(_ numerator: Int, of denominator: Int) -> PublishedShare {
    let whole = max(0, denominator)
    let part = min(max(0, numerator), whole)
    let of = shown(whole)
    let isTold = roundingBase <= 1 && isGuarded(part, of: whole)
    let n = isTold ? PublishedCount.hidden(symbol) : shown(part)
    return PublishedShare(
      percentage: percentage(part, of: whole, shownAs: n, of), numerator: n, denominator: of)
  }

  /// Shows a mean with one decimal place, rounded half up, of enough values.
  public func mean(sum: Int, count: Int) -> PublishedMean {
    guard count >= max(1, leastMeanCount) else {
      return PublishedMean(tenths: nil, symbol: symbol, of: shown(count))
    }
    guard let tenths = Self.halfUp(10 * Int128(sum), count) else {
      return PublishedMean(tenths: nil, symbol: symbol, of: shown(count))
    }
    return PublishedMean(tenths: tenths, symbol: nil, of: shown(count))
  }

  /// Shows a median that the caller found among so many values; the same rule as for a mean.
  ///
  /// - Parameters:
  ///   - doubled: Twice the median, since half values occur.
  ///   - count: Of how many values it is the median.
  public func median(doubled: Int, count: Int) -> PublishedMean {
    let tenths = doubled.multipliedReportingOverflow(by: 5)
    guard count >= max(1, leastMeanCount), !tenths.overflow else {
      return PublishedMean(tenths: nil, symbol: symbol, of: shown(count))
    }
    return PublishedMean(tenths: tenths.partialValue, symbol: nil, of: shown(count))
  }

  func percentage(
    _ part: Int, of whole: Int, shownAs shownPart: PublishedCount, _ shownWhole: PublishedCount
  ) -> PublishedPercentage {
    let hidden = PublishedPercentage(hidden: symbol)
    guard let number = shownPart.number, let of = shownWhole.number,
      isWide(whole), !isGuarded(part, of: whole)
    else { return hidden }
    let (top, bottom) = percentagesFrom == .publishedCounts ? (number, of) : (part, whole)
    guard bottom > 0, let tenths = Self.halfUp(1000 * Int128(top), bottom) else { return hidden }
    return PublishedPercentage(tenths: tenths)
  }

  /// Whether enough people are the whole of a percentage.
  private func isWide(_ whole: Int) -> Bool {
    whole > 0 && 10 * Int128(whole) >= Int128(leastPercentageBaseTenths)
  }

  /// The most people that are too few for a percentage, where these are; `nil` where they are enough.
  func widestWithoutShare(_ whole: Int) -> Int? {
    isWide(whole) ? nil : max(0, leastPercentageBaseTenths - 1) / 10
  }

  /// Whether a percentage of enough people is hidden for its size (rule A40).
  func isGuarded(_ part: Int, of whole: Int) -> Bool {
    guardedShare > 0
      && ((1...guardedShare).contains(part) || (1...guardedShare).contains(whole - part))
  }

  /// What a reader who knows the whole learns of a numerator from its share, shown or hidden.
  ///
  /// That a share is hidden tells that numerator or complement is small, that it is shown tells that
  /// neither is; of which side the reader is told.
  func numeratorsLearned(
    from share: PublishedPercentage, _ part: Int, of whole: Int
  ) -> [CountRange] {
    if isGuarded(part, of: whole) {
      return [
        part <= guardedShare
          ? CountRange(1, guardedShare) : CountRange(max(0, whole - guardedShare), whole - 1)
      ]
    }
    if part == 0 || part == whole { return [CountRange(part, part)] }
    let beyond = CountRange(guardedShare + 1, whole - guardedShare - 1)
    guard percentagesFrom == .trueCounts else { return [beyond] }
    return [beyond] + [share.numerators(of: whole)].compactMap { $0 }
  }

  /// Divides and rounds to the nearest whole number, half up; `nil` beyond 64 bits.
  private static func halfUp(_ numerator: Int128, _ denominator: Int) -> Int? {
    let twice = 2 * numerator + Int128(denominator)
    let divisor = 2 * Int128(denominator)
    return Int(exactly: twice / divisor - (twice % divisor < 0 ? 1 : 0))
  }
}
