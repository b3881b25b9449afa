extension AgreementTerms {
  /// Tells whether everything is said that has to be, naming each missing item (rule R27).
  public var completeness: Verdict {
    Verdict(
      AgreementItem.allCases.filter { !says($0) }.map {
        Reason(.agreementItemMissing, ["item": $0.rawValue, "title": $0.title])
      })
  }

  /// Whether something is said about an item; of goals, everything about each.
  func says(_ item: AgreementItem) -> Bool {
    func isSaid(_ text: String?) -> Bool { text.map { !$0.allSatisfy(\.isWhitespace) } ?? false }
    return switch item {
    case .goals:
      !goals.isEmpty
        && goals.allSatisfy {
          isSaid($0.goal) && isSaid($0.individualImpact) && isSaid($0.organisationalImpact)
        }
    case .measures: !goals.isEmpty && goals.allSatisfy { isSaid($0.measure) }
    case .reviewPlan: !reviewPlan.points.isEmpty && reviewPlan.attendees.contains(.individual)
    case .limits: !limits.isEmpty
    default: isSaid(self[item])
    }
  }

  /// What stands against proposing the terms: too much typed, and commitments that nobody can keep.
  func proposal(to parties: [AgreementParty], under policy: EngagementPolicy) -> Verdict {
    var reasons: [Reason] = []
    let typed = typedItems(beside: policy)
    if typed.count > policy.mostTypedItems {
      reasons.append(
        Reason(
          .tooManyItemsTyped,
          [
            "typed": "\(typed.count)", "most": "\(policy.mostTypedItems)",
            "items": typed.map(\.rawValue).joined(separator: ", "),
          ]))
    }
    let hasSponsor = parties.contains { $0.role == .sponsor }
    if !hasSponsor, !commitments.isEmpty || protectedTime.isArrangedBySponsor {
      reasons.append(Reason(.commitmentsOfNobody))
    }
    let roles = parties.map(\.role)
    for role in reviewPlan.attendees.uniqued() where !roles.contains(role) {
      reasons.append(Reason(.attendeeIsNoParty, ["role": role.rawValue]))
    }
    return Verdict(reasons)
  }

  /// What is wrong with the terms by themselves; no message quotes them.
  func faults(_ field: String, into list: inout FaultList) {
    list.duplicates("\(field).texts", texts.map(\.item.rawValue))
    for text in texts {
      list.length("\(field).texts", text.text, limit: 4000)
      if !text.item.isText {
        list.add(
          "\(field).texts", .contradiction,
          ["what": "the item \(text.item.rawValue) is not said in sentences"])
      }
    }
    list.range("\(field).goals", goals.count, 0...20)
    list.duplicates("\(field).goals", goals.map(\.id.text))
    for goal in goals {
      for text in [
        goal.goal, goal.individualImpact, goal.organisationalImpact, goal.measure,
        goal.baseline ?? "",
      ] { list.length("\(field).goals", text, limit: 2000) }
    }
    list.range("\(field).logistics.sessions", logistics.sessions, 1...1000)
    list.range("\(field).logistics.minutes", logistics.minutes, 1...1440)
    if let gap = logistics.gapDays {
      list.range("\(field).logistics.gapDays", gap.least, 1...366)
      list.range("\(field).logistics.gapDays", gap.most, max(1, min(gap.least, 366))...366)
    }
    if let place = logistics.place { list.length("\(field).logistics.place", place, limit: 200) }
    list.duplicates("\(field).commitments", commitments.map(\.rawValue))
    list.duplicates("\(field).limits", limits.map(\.rawValue))
    list.duplicates("\(field).reviewPlan", reviewPlan.points.map(\.rawValue))
    list.duplicates("\(field).reviewPlan", reviewPlan.attendees.map(\.rawValue))
  }
}

extension FaultList {
  /// Refuses a text that is too long; unlike `text` it may be empty.
  mutating func length(_ field: String, _ text: String, limit: Int) {
    let length = text.utf8.count
    if length > limit {
      add(field, .textTooLong, ["limit": "\(limit)", "length": "\(length)"])
    }
  }
}

extension ReasonCode {
  /// An agreement does not say something that it has to (rule R27).
  public static let agreementItemMissing = ReasonCode("agreement.itemMissing")
  /// People typed more items than the policy lets them (rule A22).
  public static let tooManyItemsTyped = ReasonCode("agreement.tooManyItemsTyped")
  /// A sponsor's commitments are agreed, and no sponsor is involved.
  public static let commitmentsOfNobody = ReasonCode("agreement.commitmentsOfNobody")
  /// Somebody is to come to a review who is no party to the agreement.
  public static let attendeeIsNoParty = ReasonCode("agreement.attendeeIsNoParty")
}
