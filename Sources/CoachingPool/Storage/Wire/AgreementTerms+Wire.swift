internal import PoolJSON

extension SharedGoal: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> SharedGoal? {
    faults.object(node) { form in
      let id = form.value("id", SharedGoalID.self)
      let goal = form.string("goal")
      let individualImpact = form.string("individualImpact")
      let organisationalImpact = form.string("organisationalImpact")
      let measure = form.string("measure")
      let baseline = form.optionalString("baseline")
      guard let id, let goal, let individualImpact, let organisationalImpact, let measure else {
        return nil
      }
      return SharedGoal(
        id: id, goal: goal, individualImpact: individualImpact,
        organisationalImpact: organisationalImpact, measure: measure, baseline: baseline)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("goal", goal)
      form.member("individualImpact", individualImpact)
      form.member("organisationalImpact", organisationalImpact)
      form.member("measure", measure)
      form.member("baseline", baseline)
    }
  }
}

extension SessionLogistics: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> SessionLogistics? {
    faults.object(node) { form in
      let sessions = form.integer("sessions")
      let minutes = form.integer("minutes")
      let gapDays = form.optionalObject("gapDays") { range -> NumberRange? in
        let least = range.integer("least")
        let most = range.integer("most")
        guard let least, let most else { return nil }
        return NumberRange(least: least, most: most)
      }
      let mode = form.value("mode", MeetingMode.self)
      let place = form.optionalString("place")
      guard let sessions, let minutes, let mode else { return nil }
      return SessionLogistics(
        sessions: sessions, minutes: minutes, gapDays: gapDays, mode: mode, place: place)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("sessions", sessions)
      form.member("minutes", minutes)
      if let gapDays {
        form.object("gapDays") { range in
          range.member("least", gapDays.least)
          range.member("most", gapDays.most)
        }
      }
      form.member("mode", mode)
      form.member("place", place)
    }
  }
}

extension ReviewPlan: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> ReviewPlan? {
    faults.object(node) { form in
      ReviewPlan(points: form.values("points"), attendees: form.values("attendees"))
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.list("points", points)
      form.list("attendees", attendees)
    }
  }
}

extension ProtectedTimeTerms: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> ProtectedTimeTerms? {
    faults.object(node) { form in
      let inWorkingHours = form.bool("inWorkingHours")
      let isArrangedBySponsor = form.bool("isArrangedBySponsor")
      guard let inWorkingHours, let isArrangedBySponsor else { return nil }
      return ProtectedTimeTerms(
        inWorkingHours: inWorkingHours, isArrangedBySponsor: isArrangedBySponsor)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("inWorkingHours", inWorkingHours)
      form.member("isArrangedBySponsor", isArrangedBySponsor)
    }
  }
}

extension AgreementTerms: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> AgreementTerms? {
    faults.object(node) { form in
      let goals = form.values("goals", SharedGoal.self)
      let texts = form.values("texts", AgreementText.self)
      let logistics = form.value("logistics", SessionLogistics.self)
      let reviewPlan = form.value("reviewPlan", ReviewPlan.self)
      let protectedTime = form.value("protectedTime", ProtectedTimeTerms.self)
      let commitments = form.values("commitments", SponsorDuty.self)
      let limits = form.values("limits", DisclosureGround.self)
      guard let logistics, let reviewPlan, let protectedTime else { return nil }
      return AgreementTerms(
        goals: goals, texts: texts, logistics: logistics, reviewPlan: reviewPlan,
        protectedTime: protectedTime, commitments: commitments, limits: limits)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.list("goals", goals)
      form.list("texts", texts)
      form.member("logistics", logistics)
      form.member("reviewPlan", reviewPlan)
      form.member("protectedTime", protectedTime)
      form.list("commitments", commitments)
      form.list("limits", limits)
    }
  }
}
