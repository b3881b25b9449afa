/// How many of the agreed expectations were rated as met.
public struct ReturnOnExpectation: Hashable, Sendable {
  /// Expectations rated as met.
  public let met: Int
  /// Expectations agreed, at least 1.
  public let agreed: Int

  /// Counts expectations; `nil` where none was agreed, or more were met than agreed.
  public init?(met: Int, agreed: Int) {
    guard agreed > 0, (0...agreed).contains(met) else { return nil }
    self.met = met
    self.agreed = agreed
  }

  /// Per cent of those agreed.
  public var percent: Ratio { Ratio(sum: Int128(met) * 100, of: agreed) }
}
