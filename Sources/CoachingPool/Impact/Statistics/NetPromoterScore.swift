/// The balance of those who recommend and those who do not, from −100 to +100.
///
/// Answers of 9 and 10 promote, those of 0 to 6 detract; 7 and 8 are passive and count among all.
/// Source: metrics section 11.8.
public struct NetPromoterScore: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Answers of 9 and 10.
  public let promoters: Int
  /// Answers of 7 and 8.
  public let passives: Int
  /// Answers of 0 to 6.
  public let detractors: Int

  /// Takes counts; `nil` without answers, for a negative count, or for a sum beyond 64 bits.
  public init?(promoters: Int, passives: Int, detractors: Int) {
    guard promoters >= 0, passives >= 0, detractors >= 0 else { return nil }
    let total = Int128(promoters) + Int128(passives) + Int128(detractors)
    guard total > 0, total <= Int128(Int.max) else { return nil }
    self.promoters = promoters
    self.passives = passives
    self.detractors = detractors
  }

  /// Counts answers; `nil` without any.
  ///
  /// - Throws: ``RatingsError`` for every answer outside 0 to 10.
  public init?(_ ratings: [Int]) throws(RatingsError) {
    let scale = RatingScale.recommendation
    let faults = ratings.enumerated().filter { !(scale.lowest...scale.highest).contains($1) }
      .map { RatingsError.Fault(code: .outOfRange, place: $0, value: $1, scale: scale) }
    if !faults.isEmpty { throw RatingsError(faults: faults) }
    self.init(
      promoters: ratings.count { $0 >= 9 }, passives: ratings.count { $0 == 7 || $0 == 8 },
      detractors: ratings.count { $0 <= 6 })
  }

  /// How many answered.
  public var answered: Int { promoters + passives + detractors }

  /// The score, exactly.
  public var score: Ratio {
    Ratio(sum: (Int128(promoters) - Int128(detractors)) * 100, of: answered)
  }

  /// The score as a whole number with its sign, rounded half away from zero, and never a percentage.
  ///
  /// `+52`, `-7`, `0`.
  public var description: String { score.decimalText(showsPlus: true) }

  private enum CodingKeys: String, CodingKey { case promoters, passives, detractors }

  /// Reads the counts, and refuses those that have no score.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let score = Self(
      promoters: try container.decode(Int.self, forKey: .promoters),
      passives: try container.decode(Int.self, forKey: .passives),
      detractors: try container.decode(Int.self, forKey: .detractors))
    guard let score else {
      throw DecodingError.dataCorruptedError(
        forKey: .promoters, in: container,
        debugDescription: "Counts are zero or more, and one of them is above zero.")
    }
    self = score
  }
}
