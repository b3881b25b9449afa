import CoachingPool

extension RoundInspection {
  /// Reasons that a reader of their requirement may not read, each requirement and audience once.
  ///
  /// - Complexity: O(pairs · requirements), by no short cut.
  package func reasonsToldByAbsence() -> [String] {
    let state = context.state
    let seekers = state.requests.values.compactMap { Seeker($0, in: state, on: context.date) }
    let candidates = state.practitioners.values.compactMap {
      Candidate($0, in: state, on: context.date, at: context.now)
    }
    return rules.requirements.flatMap { rule in
      var found: [String] = []
      for seeker in seekers {
        for candidate in candidates {
          let reasons = rule.verdict(on: candidate, for: seeker, in: context).reasons
          for reason in reasons where rule.audience.learns(ofReasonFor: reason.audience) {
            let sentence = rule.told(reason)
            if !found.contains(sentence) { found.append(sentence) }
          }
        }
      }
      return found
    }
  }
}

extension Audience {
  /// Tells whether somebody may read a rule for this audience and not a reason for that one.
  fileprivate func learns(ofReasonFor audience: Audience) -> Bool {
    Audience.allCases.contains {
      $0.mayRead(reasonFor: self) && !$0.mayRead(reasonFor: audience)
    }
  }
}

extension Requirement {
  fileprivate func told(_ reason: Reason) -> String {
    "\(name) is for \(audience.rawValue) and gives \(reason.code) for \(reason.audience.rawValue) alone, so that its absence tells."
  }
}
