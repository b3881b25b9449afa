internal import PoolJSON

extension DisclosurePolicy.Zeros: WireChoice {}
extension DisclosurePolicy.PercentageSource: WireChoice {}
extension DisclosurePolicy.Differencing: WireChoice {}

extension DisclosurePolicy: WireForm {
  /// Reads a policy; what is absent is as in the library's policy of that name, or else as in its default.
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> DisclosurePolicy? {
    faults.object(node) { form in
      let name = form.string("name", default: DisclosurePolicy.ofqual2025.name)
      let usual = standard.first { $0.name == name } ?? .ofqual2025
      let symbol = form.string("symbol", default: usual.symbol)
      var numbers: [Int] = []
      for (name, path) in Self.numbers {
        numbers.append(form.integer(name, default: usual[keyPath: path]))
      }
      let zeros = form.choice("zeros", default: usual.zeros)
      let suppressesSecondary = form.bool(
        "suppressesSecondary", default: usual.suppressesSecondary)
      let percentagesFrom = form.choice("percentagesFrom", default: usual.percentagesFrom)
      let differencing = form.choice("differencing", default: usual.differencing)
      let policy = DisclosurePolicy(
        name, leastShown: numbers[0], symbol: symbol, roundingBase: numbers[1],
        smallCount: numbers[2], zeros: zeros, suppressesSecondary: suppressesSecondary,
        percentagesFrom: percentagesFrom, leastPercentageBaseTenths: numbers[3],
        leastMeanCount: numbers[4], guardedShare: numbers[5], leastContributors: numbers[6],
        dominancePercent: numbers[7], differencing: differencing)
      let wrong = DisclosurePolicyError.faults(of: policy)
      for fault in wrong {
        form.report(
          fault.field, expected: "another value. \(fault.description)", found: fault.value)
      }
      return wrong.isEmpty ? policy : nil
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("name", name)
      form.member("symbol", symbol)
      for (name, path) in Self.numbers { form.member(name, self[keyPath: path]) }
      form.member("zeros", zeros)
      form.member("suppressesSecondary", suppressesSecondary)
      form.member("percentagesFrom", percentagesFrom)
      form.member("differencing", differencing)
    }
  }

  /// The numbers by their names in the stored form.
  private static let numbers:
    [(name: String, path: any KeyPath<DisclosurePolicy, Int> & Sendable)] =
      [
        ("leastShown", \.leastShown), ("roundingBase", \.roundingBase),
        ("smallCount", \.smallCount),
        ("leastPercentageBaseTenths", \.leastPercentageBaseTenths),
        ("leastMeanCount", \.leastMeanCount), ("guardedShare", \.guardedShare),
        ("leastContributors", \.leastContributors), ("dominancePercent", \.dominancePercent),
      ]
}
