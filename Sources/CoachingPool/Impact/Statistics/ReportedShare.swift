/// How many of those who answered one item answered it positively, with all that has to go with it.
///
/// Source: metrics section 11.7: always with n answered, N asked, response rate, item text and wave.
public struct ReportedShare: Hashable, Sendable, Codable {
  /// Positive answers.
  public let positive: Int
  /// Answers, at least 1.
  public let answered: Int
  /// People who were asked.
  public let asked: Int
  /// The words of the item.
  public let item: String
  /// When it was asked, such as `six months after`.
  public let wave: String
  /// The outcomes that the item joins.
  public let outcomes: [Outcome]

  /// Counts answers; `nil` without answers, or where the numbers are not in order.
  public init?(
    positive: Int, answered: Int, asked: Int, item: String, wave: String, outcomes: [Outcome] = []
  ) {
    guard answered > 0, asked >= answered, (0...answered).contains(positive) else { return nil }
    self.positive = positive
    self.answered = answered
    self.asked = asked
    self.item = item
    self.wave = wave
    self.outcomes = outcomes
  }

  /// Per cent of the answers that were positive.
  public var percent: Ratio { Ratio(sum: Int128(positive) * 100, of: answered) }

  /// Per cent of those asked who answered.
  public var responseRate: Ratio { Ratio(sum: Int128(answered) * 100, of: asked) }

  /// The numbers that a percentage has to carry.
  public var count: MeasureCount { MeasureCount(answered, asked: asked) }

  /// Whether the item joins several outcomes, so that its percentage cannot be split among them.
  public var isCompound: Bool { outcomes.count > 1 }

  /// How far the share may lie from that of all; `nil` for numbers too large for 127 bits.
  public var interval: WilsonInterval? {
    WilsonInterval(positive: positive, answered: answered)
  }

  private enum CodingKeys: String, CodingKey {
    case positive, answered, asked, item, wave, outcomes
  }

  /// Reads the counts, and refuses those that are not in order.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let share = Self(
      positive: try container.decode(Int.self, forKey: .positive),
      answered: try container.decode(Int.self, forKey: .answered),
      asked: try container.decode(Int.self, forKey: .asked),
      item: try container.decode(String.self, forKey: .item),
      wave: try container.decode(String.self, forKey: .wave),
      outcomes: try container.decode([Outcome].self, forKey: .outcomes))
    guard let share else {
      throw DecodingError.dataCorruptedError(
        forKey: .answered, in: container,
        debugDescription:
          "Some answer, no more are positive than answered, nor answered than asked.")
    }
    self = share
  }
}
