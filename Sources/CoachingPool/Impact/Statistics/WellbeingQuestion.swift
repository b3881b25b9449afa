/// One of the four questions on personal wellbeing of the Office for National Statistics, 0 to 10.
///
/// There is no score of all four. A new case is a breaking change and comes with a major version. Source:
/// metrics section 11.10; the ONS harmonised principle for personal wellbeing.
public enum WellbeingQuestion: String, Hashable, Sendable, Codable, CaseIterable {
  /// How satisfied somebody is with life nowadays.
  case satisfied
  /// How far the things that somebody does are worthwhile.
  case worthwhile
  /// How happy somebody felt yesterday.
  case happy
  /// How anxious somebody felt yesterday; less is better.
  case anxious

  /// How answers are grouped.
  ///
  /// A new case is a breaking change and comes with a major version.
  public enum Band: String, Hashable, Sendable, Codable, CaseIterable {
    /// Anxiety of 0 or 1.
    case veryLow
    /// 0 to 4; anxiety of 2 or 3.
    case low
    /// 5 or 6; anxiety of 4 or 5.
    case medium
    /// 7 or 8; anxiety of 6 to 10.
    case high
    /// 9 or 10; never of anxiety.
    case veryHigh
  }

  /// The scale of the question, on which answers may be paired.
  public var scale: RatingScale {
    RatingScale(known: "ONS4 \(rawValue)", 0, 10, self != .anxious)
  }

  /// The band of an answer; `nil` outside 0 to 10.
  public func band(of answer: Int) -> Band? {
    switch (self, answer) {
    case (.anxious, 0...1): .veryLow
    case (.anxious, 2...3): .low
    case (.anxious, 4...5): .medium
    case (.anxious, 6...10): .high
    case (.anxious, _): nil
    case (_, 0...4): .low
    case (_, 5...6): .medium
    case (_, 7...8): .high
    case (_, 9...10): .veryHigh
    default: nil
    }
  }
}
