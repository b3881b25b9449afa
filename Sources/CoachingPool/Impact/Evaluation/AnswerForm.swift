/// In what form a question of an evaluation is answered; every answer is a whole number.
///
/// A new case is a breaking change and comes with a major version.
public enum AnswerForm: Hashable, Sendable {
  /// Whether somebody agrees with a statement, 1 (not at all) to 5 (entirely); 4 and 5 are positive.
  case agreement
  /// How somebody rates something on a scale, before and after.
  case rating(RatingScale)
  /// How likely somebody is to recommend it, 0 to 10 (metrics section 11.8).
  case recommendation
  /// How much change somebody sees, −2 to +2 as in ``ObservedChange``; +1 and +2 are positive.
  case observedChange
  /// Yes, 1, or no, 0; a yes leads to a conversation about benefits, and a no to none.
  case screener
  /// The total of another instrument, whose scale bears its name and version; its questions are not here.
  ///
  /// So a copyrighted one, such as (S)WEMWBS, is taken in by a pool that is registered for it.
  case total(RatingScale)

  /// The forms without their scales.
  ///
  /// A new case is a breaking change and comes with a major version.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Agreement with a statement.
    case agreement
    /// A rating on a scale.
    case rating
    /// A recommendation.
    case recommendation
    /// Change that is seen.
    case observedChange
    /// Yes or no.
    case screener
    /// The total of another instrument.
    case total

    /// Whether the scale is the question's own, and not the same for all of the form.
    public var hasOwnScale: Bool { self == .rating || self == .total }
  }

  /// Composes a form; `nil` where a scale is missing, or given for a form that has one already.
  public init?(_ kind: Kind, on scale: RatingScale? = nil) {
    switch (kind, scale) {
    case (.rating, let scale?): self = .rating(scale)
    case (.total, let scale?): self = .total(scale)
    case (.agreement, nil): self = .agreement
    case (.recommendation, nil): self = .recommendation
    case (.observedChange, nil): self = .observedChange
    case (.screener, nil): self = .screener
    default: return nil
    }
  }

  /// The form without its scale.
  public var kind: Kind {
    switch self {
    case .agreement: .agreement
    case .rating: .rating
    case .recommendation: .recommendation
    case .observedChange: .observedChange
    case .screener: .screener
    case .total: .total
    }
  }

  /// The numbers that an answer can be.
  public var scale: RatingScale {
    switch self {
    case .rating(let scale), .total(let scale): scale
    case .agreement: Self.agreementScale
    case .recommendation: .recommendation
    case .observedChange: Self.changeScale
    case .screener: Self.screenerScale
    }
  }

  private static let agreementScale = RatingScale(known: "agreement", 1, 5, true)
  private static let changeScale = RatingScale(known: "observed change", -2, 2, true)
  private static let screenerScale = RatingScale(known: "no or yes", 0, 1, true)

  /// The least answer that is positive; `nil` where none is positive by itself.
  public var leastPositive: Int? {
    switch self {
    case .agreement: 4
    case .observedChange, .screener: 1
    case .rating, .recommendation, .total: nil
    }
  }

  /// Whether a number can be an answer.
  public func accepts(_ answer: Int) -> Bool {
    (scale.lowest...scale.highest).contains(answer)
  }
}

extension AnswerForm: Codable {
  private enum CodingKeys: String, CodingKey { case kind, scale }

  /// Reads a form, and refuses one whose scale is missing or too many.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let form = Self(
      try container.decode(Kind.self, forKey: .kind),
      on: try container.decodeIfPresent(RatingScale.self, forKey: .scale))
    guard let form else {
      throw DecodingError.dataCorruptedError(
        forKey: .scale, in: container,
        debugDescription: "A rating and a total have a scale, and no other form has.")
    }
    self = form
  }

  /// Writes the kind, and the scale where it is the question's own.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    if kind.hasOwnScale { try container.encode(scale, forKey: .scale) }
  }
}
