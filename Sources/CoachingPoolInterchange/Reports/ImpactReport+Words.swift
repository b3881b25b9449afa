internal import CoachingPool

extension ImpactReport {
  /// The first line of every rendering.
  var heading: String { "Coaching and mentoring: \(subject), \(daysText)" }

  /// The period by its first and its last day.
  var daysText: String {
    guard let first = period.start, let last = lastDay else { return period.description }
    return "\(first) to \(last)"
  }

  /// What a reader has to know before the figures, one paragraph each.
  var preface: [String] {
    var lines: [String] = []
    if isDemonstration {
      lines.append("Invented data: every organisation and person here is made up.")
    }
    if subject != pool { lines.append("Of the \(pool), for \(subject).") }
    if let widening {
      lines.append(
        "This report is of more than was asked for (\(Self.days(widening.asked))). "
          + widening.sentences.joined(separator: " "))
    }
    lines.append(
      "How people are protected, by the policy \(disclosurePolicy): \(disclosure) "
        + "What is worked out is worked out of the published numbers.")
    return lines
  }

  /// Where the report comes from, in one line.
  var colophon: String {
    "Release \(id), made on \(made) from revision \(revision) under policy \(policyVersion)."
  }

  static func days(_ period: DateSpan) -> String {
    guard let first = period.start, let end = period.end else { return period.description }
    return "\(first) to \(end.adding(days: -1))"
  }
}

extension PublishedMeasure {
  /// The title with a capital, and with what it is of beside the report's own subject.
  var heading: String {
    let title = "\(definition.title.prefix(1).uppercased())\(definition.title.dropFirst())"
    let parts = cut.parts.filter {
      !["organisation", "organisations", "line"].contains($0.dimension)
    }
    return parts.isEmpty ? title : "\(title) (\(parts.map(\.value).joined(separator: ", ")))"
  }

  /// The period by its days; a figure of a day has one.
  var daysText: String {
    guard let first = period.start, let end = period.end else { return period.description }
    let last = end.adding(days: -1)
    return first == last ? "on \(first)" : "\(first) to \(last)"
  }

  /// What is said of the bound and the number counted, in brackets after the figure.
  var qualification: String {
    var parts: [String] = []
    switch value {
    case .none(let error) where error.code == .withheld: parts.append("withheld")
    case .none(let error): parts.append(error.description)
    case .value(let value):
      if value.bound == .interval, !isAsExactAsShown, let lower = value.lower,
        let upper = value.upper
      {
        let ends = [lower, upper].map {
          definition.unit.numberText($0.value, definition.rounding)
        }
        parts.append("between \(ends[0]) and \(ends[1])")
      }
      if value.bound == .indicative { parts.append("an indication; it may be more or less") }
    }
    if let count { parts.append(count.text) }
    return parts.joined(separator: "; ")
  }

  /// Whether there is a figure to show.
  var isShown: Bool { value.value != nil }
}
