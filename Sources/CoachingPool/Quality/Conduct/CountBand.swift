/// A count of people's matters as it may be published: none, fewer than the least, or the nearest multiple.
///
/// Source: the domain's disclosure control, policy `ofqual2025`, whose least and multiple are 5.
public enum CountBand: Hashable, Sendable, Codable {
  /// There is none.
  case none
  /// There are some, and fewer than this.
  case fewerThan(Int)
  /// There are about so many, a multiple of the least.
  case about(Int)

  /// Rounds a count to the nearest multiple of the least, half up.
  init(_ count: Int, least: Int) {
    let least = max(1, least)
    if count <= 0 {
      self = .none
    } else if count < least {
      self = .fewerThan(least)
    } else {
      let over = count % least
      self = .about(count - over + (2 * over >= least ? least : 0))
    }
  }
}
