/// A magnitude as a reader sees it: the sum, or a symbol in its place.
public struct PublishedMagnitude: Hashable, Sendable, Codable {
  /// The sum; `nil` where it is hidden.
  public let amount: Int?
  /// What stands in its place where it is hidden.
  public let symbol: String?
  /// Of how many contributors it is, as the policy shows a count; `nil` of a sum of cells, since
  /// one may contribute to several.
  public let contributors: PublishedCount?
}

/// Magnitudes beside each other, with their sum where it may be shown.
public struct PublishedMagnitudes: Hashable, Sendable, Codable {
  /// The cells, in the order in which they were given.
  public let cells: [PublishedMagnitude]
  /// The sum of all; `nil` where it was not asked for, or would tell of a hidden cell.
  public let total: PublishedMagnitude?
}

extension DisclosurePolicy {
  /// Shows the sum of a magnitude, unless too few contribute or one contributes nearly all.
  ///
  /// Hidden are fewer than ``leastContributors``, and a largest contributor of more than
  /// ``dominancePercent`` per cent. A cell without contributors is 0.
  public func magnitude(_ raw: RawMagnitude) -> PublishedMagnitude {
    magnitude(raw.total, of: raw.amounts.count, largest: raw.amounts.max() ?? 0)
  }

  /// Shows a sum of which the number of contributors and the most that one of them gave are known.
  ///
  /// - Parameters:
  ///   - total: The sum.
  ///   - count: How many contribute, or fewer.
  ///   - largest: What one of them gives at most, or more.
  func magnitude(_ total: Int, of count: Int, largest: Int) -> PublishedMagnitude {
    let contributors = shown(count)
    guard total > 0 else {
      return PublishedMagnitude(amount: 0, symbol: nil, contributors: contributors)
    }
    let dominates = 100 * Int128(largest) > Int128(dominancePercent) * Int128(total)
    guard count >= leastContributors, !dominates else {
      return PublishedMagnitude(amount: nil, symbol: symbol, contributors: contributors)
    }
    return PublishedMagnitude(amount: total, symbol: nil, contributors: contributors)
  }

  /// Shows magnitudes beside each other; their sum is shown only where no cell is hidden.
  ///
  /// With one cell hidden the sum would tell it, and with more each contributor of a hidden cell
  /// could bound the others; so the sum goes first, and no shown cell is lost.
  ///
  /// - Throws: ``MagnitudeError`` where the sum of all does not fit in 64 bits.
  public func magnitudes(
    _ cells: [RawMagnitude], withTotal: Bool = true
  ) throws(MagnitudeError) -> PublishedMagnitudes {
    let shown = cells.map { magnitude($0) }
    guard withTotal, shown.allSatisfy({ $0.amount != nil }) else {
      return PublishedMagnitudes(cells: shown, total: nil)
    }
    let whole = try RawMagnitude(cells.flatMap(\.amounts))
    let total = magnitude(whole)
    return PublishedMagnitudes(
      cells: shown,
      total: PublishedMagnitude(amount: total.amount, symbol: total.symbol, contributors: nil))
  }
}
