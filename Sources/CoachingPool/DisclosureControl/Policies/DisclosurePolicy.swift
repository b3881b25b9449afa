/// States which figures about people may be shown, and as what: statistical disclosure control.
///
/// Only what counts or describes people is protected; the number of organisations is not. A policy is
/// data: hosts state their own
/// beside the four of this library. Counts at national level of NHS statistics need none.
///
/// ```swift
/// DisclosurePolicy.ofqual2025.shown(441).text  // "440"
/// DisclosurePolicy.ofqual2025.shown(4).text    // "fewer than 5"
/// ```
///
/// Source: domain section 12.3; rules A39 to A42.
public struct DisclosurePolicy: Hashable, Sendable {
  /// What becomes of a count of nobody.
  public enum Zeros: String, Hashable, Sendable, Codable, CaseIterable {
    /// It is shown as 0.
    case shown
    /// It is shown as 0, unless all people of its row or column stand in one other cell.
    case shownUnlessAllInOneCell
  }

  /// What percentages are computed from.
  public enum PercentageSource: String, Hashable, Sendable, Codable, CaseIterable {
    /// The true counts.
    case trueCounts
    /// The counts as they are published.
    case publishedCounts
  }

  /// How two releases are subtracted when one is looked for that isolates a small group.
  public enum Differencing: String, Hashable, Sendable, Codable, CaseIterable {
    /// The true counts are subtracted, whatever a reader can know of them.
    case trueCounts
    /// What a reader can know is subtracted: a count rounded to 440 is any of 438 to 442.
    case publishedRanges
  }

  /// The policy's name.
  public let name: String
  /// The smallest count of people that is shown as a number; 1 where every count is.
  public let leastShown: Int
  /// What stands in the place of a count that is not shown.
  public let symbol: String
  /// The multiple to which a count is rounded; 1 for no rounding.
  public let roundingBase: Int
  /// Counts from 1 up to and without this one are disclosive, and protected from being worked out.
  public let smallCount: Int
  /// What becomes of zero.
  public let zeros: Zeros
  /// Whether further cells are hidden so that no hidden cell follows from a total.
  public let suppressesSecondary: Bool
  /// What percentages are computed from.
  public let percentagesFrom: PercentageSource
  /// The fewest people of whom a percentage is shown, in tenths of a person: 225 for 22.5.
  public let leastPercentageBaseTenths: Int
  /// The fewest values of which a mean or a median is shown.
  public let leastMeanCount: Int
  /// A percentage is hidden where its numerator or complement is from 1 to this (rule A40).
  public let guardedShare: Int
  /// The fewest contributors of whom a magnitude, such as minutes or pence, is shown.
  public let leastContributors: Int
  /// The largest share of a magnitude, in per cent, that one contributor may have.
  public let dominancePercent: Int
  /// How two releases are subtracted.
  public let differencing: Differencing

  /// States a policy.
  ///
  /// - Throws: ``DisclosurePolicyError`` with all that is wrong: a bound out of range, a symbol or a
  ///   name without a character, or a smallest shown count that would round to 0.
  public init(
    name: String, leastShown: Int = 5, symbol: String, roundingBase: Int = 1,
    smallCount: Int = 5, zeros: Zeros = .shown, suppressesSecondary: Bool = false,
    percentagesFrom: PercentageSource = .trueCounts, leastPercentageBaseTenths: Int = 100,
    leastMeanCount: Int = 10, guardedShare: Int = 4, leastContributors: Int = 5,
    dominancePercent: Int = 80, differencing: Differencing = .publishedRanges
  ) throws(DisclosurePolicyError) {
    self.init(
      name, leastShown: leastShown, symbol: symbol, roundingBase: roundingBase,
      smallCount: smallCount, zeros: zeros, suppressesSecondary: suppressesSecondary,
      percentagesFrom: percentagesFrom, leastPercentageBaseTenths: leastPercentageBaseTenths,
      leastMeanCount: leastMeanCount, guardedShare: guardedShare,
      leastContributors: leastContributors, dominancePercent: dominancePercent,
      differencing: differencing)
    let faults = DisclosurePolicyError.faults(of: self)
    if !faults.isEmpty { throw DisclosurePolicyError(policy: name, faults: faults) }
  }

  /// States a policy that is known to be sound.
  init(
    _ name: String, leastShown: Int = 5, symbol: String, roundingBase: Int = 1,
    smallCount: Int = 5, zeros: Zeros = .shown, suppressesSecondary: Bool = false,
    percentagesFrom: PercentageSource = .trueCounts, leastPercentageBaseTenths: Int = 100,
    leastMeanCount: Int = 10, guardedShare: Int = 4, leastContributors: Int = 5,
    dominancePercent: Int = 80, differencing: Differencing = .publishedRanges
  ) {
    self.name = name
    self.leastShown = leastShown
    self.symbol = symbol
    self.roundingBase = roundingBase
    self.smallCount = smallCount
    self.zeros = zeros
    self.suppressesSecondary = suppressesSecondary
    self.percentagesFrom = percentagesFrom
    self.leastPercentageBaseTenths = leastPercentageBaseTenths
    self.leastMeanCount = leastMeanCount
    self.guardedShare = guardedShare
    self.leastContributors = leastContributors
    self.dominancePercent = dominancePercent
    self.differencing = differencing
  }
}

extension DisclosurePolicy: CustomStringConvertible {
  /// The policy's name.
  public var description: String { name }
}
