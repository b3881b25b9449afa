/// A sum of money, exact and of one currency, or the reason why there is none.
///
/// It is in minor units and carries its bound: a subscription of which nobody recorded the fee makes a sum
/// of several "at least".
public struct MoneySum: Hashable, Sendable {
  /// One amount of a sum.
  struct Term {
    /// The amount in minor units.
    let minorUnits: Ratio
    let currency: CurrencyCode
  }

  /// The sum in minor units, or why there is none.
  public let value: MeasuredValue
  /// The currency; `nil` where there is no sum, or nothing in it.
  public let currency: CurrencyCode?

  init(_ value: MeasuredValue, in currency: CurrencyCode?) {
    self.value = value
    self.currency = value.value == nil ? nil : currency
  }

  /// Adds amounts up; nothing at all is zero.
  ///
  /// - Parameters:
  ///   - terms: What is known.
  ///   - missing: Names of what is not known and is zero or more.
  init(_ terms: [Term], missing: [String] = []) {
    let currencies = Set(terms.map(\.currency)).sorted()
    self.init(
      MeasuredValue { () throws(FigureError) in
        if terms.isEmpty, !missing.isEmpty { throw FigureError(.nothingRecorded, missing) }
        if currencies.count > 1 { throw FigureError(.currenciesDiffer, currencies.map(\.code)) }
        var sum: Ratio = 0
        for term in terms { sum = try sum + term.minorUnits }
        return missing.isEmpty ? .exact(sum) : .atLeast(sum)
      }, in: currencies.first)
  }

  /// Computes a figure of two sums of one currency.
  static func figure(
    _ first: MoneySum, _ second: MoneySum,
    _ formula: (BoundedValue, BoundedValue) throws(FigureError) -> BoundedValue
  ) -> MeasuredValue {
    MeasuredValue { () throws(FigureError) in
      let values = (try first.value.get(), try second.value.get())
      if let one = first.currency, let other = second.currency, one != other {
        throw FigureError(.currenciesDiffer, [one, other].sorted().map(\.code))
      }
      return try formula(values.0, values.1)
    }
  }
}

extension MeasuredValue {
  /// Gives the figure.
  ///
  /// - Throws: ``FigureError``, the reason why there is none.
  public func get() throws(FigureError) -> BoundedValue {
    switch self {
    case .value(let value): return value
    case .none(let error): throw error
    }
  }
}

extension MoneySum: CustomStringConvertible {
  /// The sum with its currency, rounded to two decimal places of the minor unit, or why there is none.
  public var description: String {
    switch value {
    case .none(let error): error.description
    case .value(let sum):
      "\(currency.map { "\($0) " } ?? "")minor units, \(sum.bound): "
        + (sum.figure?.decimalText(places: 2) ?? "\(sum)")
    }
  }
}
