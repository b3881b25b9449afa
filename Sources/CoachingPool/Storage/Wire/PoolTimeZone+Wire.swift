internal import PoolJSON

extension PoolTimeZone: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> PoolTimeZone? {
    faults.object(node) { form in
      let offset = form.integer("standardOffset", in: -840...840)
      let summerTime = form.optionalValue("summerTime", SummerTime.self)
      return offset.flatMap { PoolTimeZone(standardOffset: $0, summerTime: summerTime) }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("standardOffset", standardOffset)
      form.member("summerTime", summerTime)
    }
  }
}

extension PoolTimeZone.SummerTime: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let startMonth = form.integer("startMonth", in: 1...12)
      let endMonth = form.integer("endMonth", in: 1...12)
      let changeHour = form.integer("changeHour", in: 0...23)
      let shift = form.integer("shift", in: -120...120)
      guard let startMonth, let endMonth, let changeHour, let shift else { return nil }
      if startMonth == endMonth {
        form.report("endMonth", expected: "another month than \"startMonth\"")
      }
      return Self(startMonth: startMonth, endMonth: endMonth, changeHour: changeHour, shift: shift)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("startMonth", startMonth)
      form.member("endMonth", endMonth)
      form.member("changeHour", changeHour)
      form.member("shift", shift)
    }
  }
}
