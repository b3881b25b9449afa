internal import PoolJSON

extension HalfOpenSpan: WireForm where Bound: WireText {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let from = form.optionalValue("from", Bound.self)
      let to = form.optionalValue("to", Bound.self)
      guard let span = Self(from: from, to: to) else {
        form.report("to", expected: "later than \"from\", since a span does not hold its end")
        return nil
      }
      return span
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("from", start)
      form.member("to", end)
    }
  }
}

extension Dated: WireForm where Value: WireText {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let value = form.value("value", Value.self)
      let span: DateSpan = form.span("span")
      return value.map { Dated($0, span) }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("value", value)
      form.member("span", span)
    }
  }
}
