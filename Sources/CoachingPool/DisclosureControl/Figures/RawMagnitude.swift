/// Holds what each contributor adds to one cell of a magnitude: minutes, pence.
///
/// Like a ``RawTable`` it shows nothing of itself and has no `Codable` conformance.
public struct RawMagnitude: Hashable, Sendable {
  let amounts: [Int]
  let total: Int

  /// Keeps one amount for each contributor; those who contribute nothing do not count.
  ///
  /// - Throws: ``MagnitudeError`` for an amount below 0, of which no share could be told, and for a
  ///   sum beyond 64 bits.
  public init(_ amounts: [Int]) throws(MagnitudeError) {
    var total = 0
    for amount in amounts {
      if amount < 0 { throw MagnitudeError(code: .negative) }
      let (sum, overflow) = total.addingReportingOverflow(amount)
      if overflow { throw MagnitudeError(code: .tooLarge) }
      total = sum
    }
    self.amounts = amounts.filter { $0 > 0 }
    self.total = total
  }
}

extension RawMagnitude: Redacted {
  /// A word that says only that there is something.
  public var description: String { "(raw magnitude)" }
}

/// Says why some amounts make no magnitude.
public struct MagnitudeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Tells the faults apart.
  public struct Code: Hashable, Sendable {
    /// The name of the fault.
    public let name: String
    /// An amount is below 0.
    public static let negative = Code(name: "negative")
    /// The amounts have a sum beyond 64 bits.
    public static let tooLarge = Code(name: "tooLarge")
  }

  /// What is wrong.
  public let code: Code

  /// A full sentence.
  public var description: String {
    code == .negative
      ? "An amount of a contributor is below 0, so that no share of the sum can be told; "
        + "publish what was taken back apart."
      : "The amounts of the contributors have a sum beyond 64 bits; look for a wrong amount."
  }
}
