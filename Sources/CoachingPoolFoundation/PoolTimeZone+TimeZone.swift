public import CoachingPool

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension PoolTimeZone {
  /// Takes over a zone whose clocks stand still around a moment; `nil` for any other.
  ///
  /// The offset is looked at every five days for a year before and after. Where it changes, or is no
  /// whole number of minutes, or lies beyond 14 hours, there is no answer, since the rule by which
  /// clocks change cannot be told from their hands: state it by ``PoolTimeZone/SummerTime``, or use
  /// ``PoolTimeZone/unitedKingdom``.
  public init?(_ zone: TimeZone, around moment: Instant) {
    let offset = zone.secondsFromGMT(for: Date(moment))
    let isStill = stride(from: -365, through: 365, by: 5).allSatisfy { days in
      zone.secondsFromGMT(for: Date(moment.adding(seconds: days * 86_400))) == offset
    }
    guard isStill, offset % 60 == 0 else { return nil }
    self.init(standardOffset: offset / 60)
  }
}
