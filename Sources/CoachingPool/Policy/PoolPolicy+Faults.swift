extension PoolPolicy {
  /// Every fault that the policy has by itself; unknown rules are found by a ``RuleSet``.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.policy, version.description))
    for limit in Self.limits {
      list.range(limit.path.joined(separator: "."), limit.value(in: self), limit.range)
    }
    if capacity.standard > capacity.most || capacity.executive > capacity.most {
      list.add("capacity", .contradiction, ["what": "a line's number lies above the most"])
    }
    engagements.faults(into: &list)
    quality.faults(into: &list)
    impact.faults(in: self, into: &list)
    list.duplicates("requests.holidays", requests.holidays.map(\.description))
    list.range("requests.holidays", requests.holidays.count, 0...5000)
    for use in matching.criteria { list.range("matching.criteria", use.weight, 0...1000) }
    let weights = PointsRange.sum(of: matching.criteria.map(\.weight))
    if weights > PointsRange.mostWeight {
      list.add(
        "matching.criteria", .weightsBeyondRange,
        ["sum": "\(weights)", "most": "\(PointsRange.mostWeight)"])
    }
    list.duplicates("matching.requirements", matching.requirements.map(\.name.description))
    list.duplicates("matching.criteria", matching.criteria.map(\.name.description))
    if matching.objectives.isEmpty {
      list.add("matching.objectives", .missing, ["what": "an objective"])
    }
    if let first = matching.objectives.first, first.isBestWithoutPairs {
      list.add(
        "matching.objectives", .contradiction,
        ["what": "\(first.rawValue) comes after another aim"])
    }
    matching.relaxations.faults(into: &list)
    list.duplicates("matching.objectives", matching.objectives.map(\.rawValue))
    list.duplicates("extraWords", extraWords.map { "\($0.vocabulary) \($0.code)" })
    for word in extraWords {
      if Theme(word.code) == nil {
        list.add(
          "extraWords", .wrongForm, ["value": word.code, "form": "letters, digits, hyphens"])
      }
      if !Self.vocabularyNames.contains(word.vocabulary) {
        list.add(
          "extraWords", .unknownVocabulary,
          ["name": word.vocabulary, "known": Self.vocabularyNames.joined(separator: ", ")])
      }
      list.text("extraWords", word.title, limit: 200)
    }
    overrideFaults(&list)
    list.duplicates("deputies", deputies.map(\.text))
    list.range("deputies", deputies.count, 0...20)
    for audience in SupportRoute.Audience.allCases
    where !supportRoutes.contains(where: { $0.audience == audience }) {
      list.add("supportRoutes", .missing, ["what": "a support route for \(audience.rawValue)"])
    }
    for route in supportRoutes {
      list.text("supportRoutes", route.text, limit: 1000)
      if route.checked == nil {
        list.add("supportRoutes", .missing, ["what": "a day on which a route was checked"])
      }
    }
    return list.faults
  }
}

extension PoolPolicy {
  /// The names of the vocabularies to which a policy may add words.
  public static let vocabularyNames: [String] = [
    ServiceKind.vocabulary.name, Theme.vocabulary.name, Trigger.vocabulary.name,
    Need.vocabulary.name, Outcome.vocabulary.name, MeasureKind.vocabulary.name,
    Sector.vocabulary.name, OrganisationType.vocabulary.name, ElectedRole.vocabulary.name,
    StatutoryDesignation.vocabulary.name, FunctionalAdjustment.vocabulary.name,
    ExperienceTag.vocabulary.name, ApproachTag.vocabulary.name,
    ConfidentialityRow.vocabulary.name, ComplaintGround.vocabulary.name,
    ProfessionalBody.vocabulary.name, FeedbackItem.vocabulary.name,
    CPDCategory.vocabulary.name, PoolEventKind.vocabulary.name, CostCategory.vocabulary.name,
  ]
}

extension ReasonCode {
  /// A policy adds a word to a vocabulary that does not exist.
  public static let unknownVocabulary = ReasonCode("policy.unknownVocabulary")
}
