extension EvaluationInstrument {
  /// Finds everything that is wrong with the instruments of a policy.
  static func faults(
    of instruments: [EvaluationInstrument], at field: String, in policy: PoolPolicy,
    into list: inout FaultList
  ) {
    list.range(field, instruments.count, 0...100)
    list.duplicates(field, instruments.map { "\($0.id), version \($0.version)" })
    for (place, instrument) in instruments.enumerated() {
      instrument.faults(at: "\(field).\(place)", in: policy, into: &list)
      let isOutOfOrder = instruments.contains {
        $0.id == instrument.id && $0.version < instrument.version && $0.from >= instrument.from
      }
      if isOutOfOrder {
        list.add(
          "\(field).\(place).from", .contradiction,
          ["what": "a later version is used no later than an earlier one"])
      }
    }
  }

  private func faults(at field: String, in policy: PoolPolicy, into list: inout FaultList) {
    list.range("\(field).version", version, 1...Int.max)
    list.text("\(field).title", title, limit: 200)
    list.text("\(field).source", source, limit: 500)
    list.range("\(field).items", items.count, 1...200)
    list.duplicates("\(field).items", items.map(\.id.text))
    if let until, until <= from {
      list.add(
        "\(field).until", .contradiction, ["what": "it is used no more before it is used"])
    }
    for (place, item) in items.enumerated() {
      item.faults(at: "\(field).items.\(place)", in: policy, into: &list)
    }
  }
}

extension EvaluationItem {
  fileprivate func faults(at field: String, in policy: PoolPolicy, into list: inout FaultList) {
    list.text("\(field).text", text, limit: 500)
    list.text("\(field).scale", form.scale.name, limit: 200)
    list.unknown("\(field).outcomes", outcomes, in: policy)
    list.duplicates("\(field).outcomes", outcomes.map(\.code))
    list.duplicates("\(field).audience", audience.map(\.rawValue))
    list.duplicates("\(field).waves", waves.map(\.rawValue))
    for role in audience where !EvaluationRequest.roles.contains(role) {
      list.add("\(field).audience", .contradiction, ["what": "the \(role.rawValue) is not asked"])
    }
    let isAsked = audience.contains { role in
      waves.contains { EvaluationRequest.permits($0, for: role) }
    }
    if !isAsked { list.add("\(field).waves", .missing, ["what": "when anybody is asked it"]) }
  }
}
