extension PolicyLimit {
  /// The whole numbers of a ``RetentionPolicy``: one month at least, and fifty years at most.
  static let retention: [PolicyLimit] = RetentionPolicy.numbers.map { name, path in
    let row = RetentionClass(rawValue: name)
    return PolicyLimit(
      "retention.\(name)", 1...600,
      row.map { "months from \($0.trigger.title); then \($0.action.title)" } ?? "months",
      source: "domain section 12.2, rules A25 and A48"
    ) { $0.retention[keyPath: path] }
  }
}

extension RetentionClass.Trigger {
  /// What begins the time, as a noun.
  package var title: String {
    switch self {
    case .engagementEnd: "the end of the engagement"
    case .membershipEnd: "the day on which the practitioner left"
    case .lastActivity: "the end of what the person last did with the pool"
    case .submission: "the day on which it was submitted"
    case .collection: "the day on which it was recorded"
    case .decision: "the day on which it was decided, lifted or taken back"
    case .withThePerson: "nothing of its own"
    case .never: "nothing"
    }
  }
}

extension RetentionClass.Action {
  /// What happens, as a sentence without its beginning.
  package var title: String {
    switch self {
    case .erase: "it is erased"
    case .eraseTexts: "its texts are erased"
    case .pseudonymise: "it names nobody any more"
    case .truncateToRole: "only the actor's role stays"
    case .review: "somebody looks at it"
    case .keep: "it is kept"
    }
  }
}
