internal import PoolJSON

extension NumberRange {
  static func read(
    _ form: inout JSONObjectReader, _ name: String, default usual: NumberRange
  ) -> NumberRange {
    form.optionalObject(name) { range in
      NumberRange(
        least: range.integer("least", default: usual.least),
        most: range.integer("most", default: usual.most))
    } ?? usual
  }
}

extension EngagementPolicy: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> EngagementPolicy? {
    faults.object(node) { form in
      var policy = EngagementPolicy()
      policy.maySkipChemistry = form.bool("maySkipChemistry", default: policy.maySkipChemistry)
      policy.allowsPractitionerNotes = form.bool(
        "allowsPractitionerNotes", default: policy.allowsPractitionerNotes)
      policy.mayWaiveFinalReview = form.bool(
        "mayWaiveFinalReview", default: policy.mayWaiveFinalReview)
      for (name, path) in Self.numbers {
        policy[keyPath: path] = form.integer(name, default: policy[keyPath: path])
      }
      policy.standardTexts = form.optionalValues("standardTexts") ?? policy.standardTexts
      for (name, path) in Self.ranges {
        policy[keyPath: path] = NumberRange.read(&form, name, default: policy[keyPath: path])
      }
      return policy
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("maySkipChemistry", maySkipChemistry)
      form.member("allowsPractitionerNotes", allowsPractitionerNotes)
      form.member("mayWaiveFinalReview", mayWaiveFinalReview)
      for (name, path) in Self.numbers { form.member(name, self[keyPath: path]) }
      form.list("standardTexts", standardTexts, evenIfEmpty: true)
      for (name, path) in Self.ranges {
        form.object(name) { range in
          range.member("least", self[keyPath: path].least)
          range.member("most", self[keyPath: path].most)
        }
      }
    }
  }

  /// The numbers by their names in the stored form.
  static let numbers:
    [(name: String, path: any WritableKeyPath<EngagementPolicy, Int> & Sendable)] = [
      ("mostPauseDays", \.mostPauseDays), ("dormantAfter", \.dormantAfter),
      ("questionInterval", \.questionInterval), ("recontractingDays", \.recontractingDays),
      ("mostRecordedMinutes", \.mostRecordedMinutes), ("cancellationNotice", \.cancellationNotice),
      ("promptAfterMissed", \.promptAfterMissed),
      ("chemistryMinutes", \.chemistryMinutes), ("contractingMinutes", \.contractingMinutes),
      ("mostTypedItems", \.mostTypedItems), ("evaluationMonths", \.evaluationMonths),
    ]
}
