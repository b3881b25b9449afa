import CoachingPool

/// Puts a page of profiles into lines for whoever looks for a coach or mentor.
struct ProfileLines {
  private let page: ProfilePage
  private let isDemonstration: Bool

  init(_ page: ProfilePage, on state: PoolState) {
    self.page = page
    isDemonstration = state.pool?.isDemonstration == true
  }

  func lines() -> [String] {
    var lines: [String] = []
    if isDemonstration {
      lines.append("Invented data: every organisation and person here is made up.")
    }
    let shown = page.entries.isEmpty ? "none shown" : "from number \(page.offset + 1)"
    lines.append("\(page.total) \(page.total == 1 ? "profile" : "profiles"), \(shown)")
    for profile in page.entries { lines += entry(profile) }
    let facets = page.facets
    lines.append("How many there would be, by")
    lines += counts("kind", facets.kinds.map { ($0.value.code, $0.count) })
    lines += counts("theme", facets.themes.map { ($0.value.code, $0.count) })
    lines += counts("sector", facets.sectors.map { ($0.value.code, $0.count) })
    lines += counts("experience", facets.experience.map { ($0.value.code, $0.count) })
    lines += counts("approach", facets.approaches.map { ($0.value.code, $0.count) })
    lines += counts("mode", facets.modes.map { ($0.value.rawValue, $0.count) })
    lines += counts("language", facets.languages.map { ($0.value.tag, $0.count) })
    return lines
  }

  private func entry(_ profile: ProfileView) -> [String] {
    let posts = profile.organisationTypes.map(\.title) + profile.sectors.map(\.title)
    let line = profile.line == .executive ? ["executive coaching service"] : []
    let themes = profile.themes.isEmpty ? ["any theme"] : profile.themes.map(\.title)
    let ways = profile.modes.map(\.rawValue) + profile.languages.map(\.tag)
    let awards = profile.credentials.map { "\($0.scheme) \($0.level)" }
    let parts = [
      posts + line, profile.kinds.map(\.title), themes,
      profile.experience.map(\.title) + profile.approaches.map(\.title), ways, awards,
    ]
    let text = Terminal.safeLines(profile.profile).split(separator: "\n")
    return ["\(profile.practitioner): \(Terminal.safe(profile.name))"]
      + parts.filter { !$0.isEmpty }.map {
        "     " + Terminal.safe($0.joined(separator: ", "))
      } + text.map { "     “\($0)”" }
  }

  private func counts(_ facet: String, _ counts: [(value: String, count: Int)]) -> [String] {
    counts.isEmpty
      ? []
      : ["  \(facet): " + counts.map { "\($0.value) \($0.count)" }.joined(separator: ", ")]
  }
}
