internal import PoolJSON

extension BenchmarkRate.Tax: WireChoice {}

extension Benchmark: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Benchmark? {
    faults.object(node) { form in
      let id = form.value("id", BenchmarkID.self)
      let perHour = form.value("perHour", Money.self)
      let kind = form.value("kind", ServiceKind.self)
      let tax = form.value("tax", BenchmarkRate.Tax.self)
      let source = form.string("source")
      let span: DateSpan = form.span("span")
      let recorded = form.value("recorded", Instant.self)
      let withdrawn = form.optionalValue("withdrawn", Instant.self)
      guard let id, let perHour, let kind, let tax, let source, let recorded else { return nil }
      return Benchmark(
        id: id, perHour: perHour, kind: kind, tax: tax, source: source, span: span,
        recorded: recorded, withdrawn: withdrawn)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("perHour", perHour)
      form.member("kind", kind)
      form.member("tax", tax)
      form.member("source", source)
      form.member("span", span)
      form.member("recorded", recorded)
      form.member("withdrawn", withdrawn)
    }
  }
}
