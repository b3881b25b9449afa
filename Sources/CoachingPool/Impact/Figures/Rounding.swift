/// How a figure is rounded when it is shown: to which multiple, and which way.
///
/// Written as `nearest 0.1`, `nearest 1000`, `down 50`. Source: metrics section 11, "display rounding half
/// away from zero, stated per metric"; 11.2, hours published as "more than" a floor of 50 or 100.
public struct Rounding: Hashable, Sendable {
  /// Which of the two multiples around it a figure becomes.
  ///
  /// A new case is a breaking change and comes with a major version.
  public enum Direction: String, Hashable, Sendable, Codable, CaseIterable {
    /// The nearer one; of two equally near the one further from zero.
    case nearest
    /// The one that is not above it, as for "more than" and "at least".
    case down
    /// The one that is not below it, as for "fewer than" and "at most".
    case up
  }

  /// Which way.
  public let direction: Direction
  /// The whole number of units of the last decimal place that a figure becomes a multiple of.
  public let multiple: Int
  /// How many decimal places are shown, 0 to 18.
  public let places: Int

  /// Rounds to so many units of a decimal place; `nil` for a multiple below 1 or places outside 0 to 18.
  public init?(_ direction: Direction, multiple: Int = 1, places: Int = 0) {
    guard multiple >= 1, (0...18).contains(places) else { return nil }
    self.init(known: direction, multiple, places)
  }

  private init(known direction: Direction, _ multiple: Int, _ places: Int) {
    self.direction = direction
    self.multiple = multiple
    self.places = places
  }

  /// To the nearest whole number.
  public static let whole = Rounding(known: .nearest, 1, 0)
  /// To the nearest tenth.
  public static let oneDecimal = Rounding(known: .nearest, 1, 1)
  /// To the nearest hundredth.
  public static let twoDecimals = Rounding(known: .nearest, 1, 2)
  /// To the nearest ten thousandth.
  public static let fourDecimals = Rounding(known: .nearest, 1, 4)
  /// To the nearest thousand, as a saving is published.
  public static let thousand = Rounding(known: .nearest, 1000, 0)
  /// Down to fifties, as hours are published with "more than".
  public static let downToFifty = Rounding(known: .down, 50, 0)
  /// Down to hundreds, as hours are published with "more than".
  public static let downToHundred = Rounding(known: .down, 100, 0)

  /// The number of which a rounded figure is a multiple.
  public var step: Ratio {
    Ratio(multiple, over: Self.powerOfTen(places)) ?? 1
  }

  private static func powerOfTen(_ exponent: Int) -> Int {
    var power = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}

extension Ratio {
  /// Rounds to a multiple.
  ///
  /// - Throws: ``FigureError`` where the result needs more than 127 bits.
  public func rounded(_ rounding: Rounding) throws(FigureError) -> Ratio {
    let steps = try self / rounding.step
    let whole: Int128 =
      switch rounding.direction {
      case .down: steps.floor
      case .up: -(-steps).floor
      case .nearest:
        numerator < 0
          ? -(try Self.halfUp(-steps)).floor
          : (try Self.halfUp(steps)).floor
      }
    return try Self.reducing(whole, 1) * rounding.step
  }

  private static func halfUp(_ steps: Ratio) throws(FigureError) -> Ratio {
    try steps + reducing(1, 2)
  }

  /// Writes it rounded, with the decimal places of the rounding.
  ///
  /// What cannot be rounded within 127 bits is written as the fraction that it is.
  public func text(
    _ rounding: Rounding, showsPlus: Bool = false, isGrouped: Bool = true
  ) -> String {
    guard let rounded = try? rounded(rounding) else { return description }
    return rounded.decimalText(
      places: rounding.places, showsPlus: showsPlus, isGrouped: isGrouped)
  }
}

extension Rounding: TextForm {
  /// What the text looks like.
  public static var textForm: String { "a rounding such as nearest 0.1, nearest 1000 or down 50" }

  /// Reads a direction and a step, and nothing else.
  public init?(_ text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, let direction = Direction(rawValue: String(words[0])) else {
      return nil
    }
    let parts = words[1].split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let multiple = Int(parts.joined()) else { return nil }
    let places = parts.count == 2 ? parts[1].utf8.count : 0
    guard let rounding = Rounding(direction, multiple: multiple, places: places),
      rounding.description == text
    else { return nil }
    self = rounding
  }

  /// The direction and the step, such as `nearest 0.1`.
  public var description: String {
    "\(direction.rawValue) \(step.decimalText(places: places))"
  }

  /// Says it in a sentence: `rounded to the nearest 0.1`, `rounded down to a multiple of 50`.
  public var text: String {
    let step = step.decimalText(places: places, isGrouped: true)
    return switch direction {
    case .nearest: "rounded to the nearest \(step)"
    case .down: "rounded down to a multiple of \(step)"
    case .up: "rounded up to a multiple of \(step)"
    }
  }

  /// Two more places and no multiple, to show what a number was before it was rounded.
  var finer: Rounding { Rounding(known: .nearest, 1, min(places + 2, 18)) }
}
