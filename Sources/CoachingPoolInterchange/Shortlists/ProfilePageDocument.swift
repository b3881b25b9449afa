public import CoachingPool
internal import PoolJSON

/// Writes a page of profiles as JSON of the schema `coachingpool.profiles/1`, for whoever looks for one.
///
/// The same page gives the same bytes. Its JSON Schema stands in `Documentation/Schemas`.
public struct ProfilePageDocument: Sendable {
  private let page: ProfilePage
  private let isDemonstration: Bool
  private let date: CivilDate

  /// Takes a page, the pool from which it was drawn, and the day.
  public init(_ page: ProfilePage, on state: PoolState, date: CivilDate) {
    self.page = page
    self.date = date
    isDemonstration = state.pool?.isDemonstration == true
  }

  /// The document's bytes, ending with a line feed.
  /// - Complexity: linear in the entries and the values of the facets.
  public func bytes() -> [UInt8] {
    var writer = JSONWriter(style: .pretty)
    writer.object { document in
      document.member("schema", "coachingpool.profiles/1")
      document.member("inventedData", isDemonstration ? true : nil)
      document.member("date", date.description)
      document.member("total", page.total)
      document.member("offset", page.offset)
      document.list("entries", page.entries) { writer, profile in
        writer.object { write(profile, to: &$0) }
      }
      document.name("facets")
      document.object { write(page.facets, to: &$0) }
    }
    return writer.bytes
  }

  private func write(_ profile: ProfileView, to writer: inout JSONWriter) {
    writer.member("practitioner", profile.practitioner.text)
    writer.member("name", profile.name)
    writer.member("line", profile.line.rawValue)
    writer.list("organisationTypes", profile.organisationTypes.map(\.code))
    writer.list("sectors", profile.sectors.map(\.code))
    writer.list("kinds", profile.kinds.map(\.code))
    writer.list("themes", profile.themes.map(\.code))
    writer.list("experience", profile.experience.map(\.code))
    writer.list("approaches", profile.approaches.map(\.code))
    writer.list("modes", profile.modes.map(\.rawValue))
    writer.list("languages", profile.languages.map(\.tag))
    writer.list("credentials", profile.credentials) { writer, credential in
      writer.object {
        $0.member("scheme", credential.scheme)
        $0.member("level", credential.level)
      }
    }
    writer.member("profile", profile.profile)
  }

  private func write(_ facets: ProfileFacets, to writer: inout JSONWriter) {
    write("kinds", facets.kinds.map { ($0.value.code, $0.count) }, to: &writer)
    write("themes", facets.themes.map { ($0.value.code, $0.count) }, to: &writer)
    write("sectors", facets.sectors.map { ($0.value.code, $0.count) }, to: &writer)
    write("experience", facets.experience.map { ($0.value.code, $0.count) }, to: &writer)
    write("approaches", facets.approaches.map { ($0.value.code, $0.count) }, to: &writer)
    write("modes", facets.modes.map { ($0.value.rawValue, $0.count) }, to: &writer)
    write("languages", facets.languages.map { ($0.value.tag, $0.count) }, to: &writer)
  }

  private func write(
    _ facet: String, _ counts: [(value: String, count: Int)], to writer: inout JSONWriter
  ) {
    writer.list(facet, counts) { writer, count in
      writer.object {
        $0.member("value", count.value)
        $0.member("count", count.count)
      }
    }
  }
}
