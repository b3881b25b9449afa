internal import PoolJSON

extension MissedRoundsDecision.Code: WireChoice {}

extension RequestWaiting: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> RequestWaiting? {
    faults.object(node) { form in
      let chosen = form.optionalValue("chosen", Instant.self)
      let confirmed = form.optionalValue("confirmed", Instant.self)
      let questions = form.values("questions", Instant.self)
      let missedRounds = form.integer("missedRounds", in: 0...Int.max, default: 0)
      let decision = form.optionalValue("decision", MissedRoundsDecision.self)
      let approvedMoves = form.values("approvedMoves", PractitionerID.self)
      return RequestWaiting(
        chosen: chosen, confirmed: confirmed, questions: questions, missedRounds: missedRounds,
        decision: decision, approvedMoves: approvedMoves)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("chosen", chosen)
      form.member("confirmed", confirmed)
      form.list("questions", questions)
      form.member("missedRounds", missedRounds == 0 ? nil : missedRounds)
      form.member("decision", decision)
      form.list("approvedMoves", approvedMoves)
    }
  }
}

extension MissedRoundsDecision: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> MissedRoundsDecision? {
    faults.object(node) { form in
      let code = form.value("code", Code.self)
      let decided = form.value("decided", Instant.self)
      let missedRounds = form.integer("missedRounds", in: 0...Int.max)
      guard let code, let decided, let missedRounds else { return nil }
      return MissedRoundsDecision(code, decided: decided, missedRounds: missedRounds)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("code", code)
      form.member("decided", decided)
      form.member("missedRounds", missedRounds)
    }
  }
}
