internal import MatchingAlgorithms

/// Finds practitioners' profiles by facets, area and words, for one query after another on one state.
///
/// It shows everybody who is live and not in training, also those without a free place, so that nothing
/// can be concluded about other people's engagements (rule A01). Nobody learns that they were looked at
/// (rule A04). Order: by the hash of the asking request and the practitioner, so that the alphabet
/// favours nobody (rule R19); without a request by the practitioner's hash alone.
///
/// ```swift
/// let browser = ProfileBrowser(state, on: date)
/// let page = browser.browse(ProfileQuery(kinds: [.mentoring], words: "social care"))
/// print(page.total, page.entries.map(\.name))
/// ```
public struct ProfileBrowser: Sendable {
  private let profiles: [ProfileView]
  private let bases: [GridReference?]
  private let hashes: [UInt64]
  private let kinds: FacetIndex<ServiceKind>
  private let themes: FacetIndex<Theme>
  private let sectors: FacetIndex<Sector>
  private let experience: FacetIndex<ExperienceTag>
  private let approaches: FacetIndex<ApproachTag>
  private let modes: FacetIndex<MeetingMode>
  private let languages: FacetIndex<LanguageTag>
  private let words: WordIndex

  /// Reads the profiles of a state as they are on a day.
  /// - Complexity: O(p · v + n) for p practitioners, v values of a profile and n bytes of profile texts,
  ///   besides sorting the different words.
  public init(_ state: PoolState, on date: CivilDate) {
    var profiles: [ProfileView] = []
    var bases: [GridReference?] = []
    for membership in state.practitioners.values {
      guard let profile = ProfileView.of(membership.id, in: state, on: date) else { continue }
      profiles.append(profile)
      bases.append(membership.travel.base)
    }
    self.profiles = profiles
    self.bases = bases
    hashes = profiles.map(\.practitioner.tableHash)
    let policy = state.policy
    kinds = Self.index(profiles.map(\.kinds), policy)
    themes = Self.index(profiles.map(\.themes), policy, noneIsAny: true)
    sectors = Self.index(profiles.map(\.sectors), policy)
    experience = Self.index(profiles.map(\.experience), policy)
    approaches = Self.index(profiles.map(\.approaches), policy)
    modes = FacetIndex(MeetingMode.allCases, profiles.map(\.modes))
    let spoken = profiles.map { $0.languages.map(\.withoutRegion) }
    languages = FacetIndex(spoken.joined().uniqued().sorted(), spoken)
    words = WordIndex(profiles.map(\.profile))
  }

  private static func index<Code: VocabularyCode>(
    _ stated: [[Code]], _ policy: PoolPolicy, noneIsAny: Bool = false
  ) -> FacetIndex<Code> {
    // A word that an older policy knew is still found, after those of this one.
    let known = policy.words(Code.self).uniqued()
    let others = Set(stated.joined()).subtracting(known).sorted()
    return FacetIndex(known + others, stated, noneIsAny: noneIsAny)
  }

  /// Finds profiles and counts the facets.
  ///
  /// A query that no vocabulary knows finds nobody; it is no fault. The same state, query, offset and
  /// limit give the same page.
  ///
  /// - Parameters:
  ///   - query: What is looked for.
  ///   - offset: How many profiles to pass over; a negative number counts as 0.
  ///   - limit: The most profiles that are wanted; a negative number counts as 0.
  /// - Complexity: O(p · v / 64 + m log m) for p profiles, v values of facets and m profiles found,
  ///   besides O(p) where an area is given and what the words take.
  public func browse(_ query: ProfileQuery, offset: Int = 0, limit: Int = 20) -> ProfilePage {
    let asked = query.languages.map(\.withoutRegion)
    let filters = [
      kinds.columns(withOneOf: query.kinds), themes.columns(withOneOf: query.themes),
      sectors.columns(withOneOf: query.sectors), experience.columns(withOneOf: query.experience),
      approaches.columns(withOneOf: query.approaches), modes.columns(withOneOf: query.modes),
      languages.columns(withOneOf: asked), query.area.map(columns(within:)),
      words.columns(holding: query.words),
    ]
    let facets = ProfileFacets(
      kinds: kinds.counts(among: found(filters, without: 0), chosen: query.kinds),
      themes: themes.counts(among: found(filters, without: 1), chosen: query.themes),
      sectors: sectors.counts(among: found(filters, without: 2), chosen: query.sectors),
      experience: experience.counts(among: found(filters, without: 3), chosen: query.experience),
      approaches: approaches.counts(among: found(filters, without: 4), chosen: query.approaches),
      modes: modes.counts(among: found(filters, without: 5), chosen: query.modes),
      languages: languages.counts(among: found(filters, without: 6), chosen: asked))
    let found = found(filters)
    let order = profiles.indices.filter { found[$0 >> 6] & (1 << UInt64($0 & 63)) != 0 }
      .map { (hash: hash(of: $0, for: query.request), column: $0) }
      .sorted {
        ($0.hash, profiles[$0.column].practitioner) < ($1.hash, profiles[$1.column].practitioner)
      }
    let first = min(max(0, offset), order.count)
    return ProfilePage(
      entries: order.dropFirst(first).prefix(max(0, limit)).map { profiles[$0.column] },
      facets: facets, total: order.count, offset: first)
  }

  /// The profiles that pass every filter but one.
  private func found(_ filters: [[UInt64]?], without left: Int? = nil) -> [UInt64] {
    var bits = [UInt64](repeating: .max, count: (profiles.count + 63) / 64)
    for (number, filter) in filters.enumerated() where number != left {
      if let filter { ColumnLoops.keep(&bits, where: filter) }
    }
    return bits
  }

  private func columns(within area: ProfileQuery.Area) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: (profiles.count + 63) / 64)
    for (column, base) in bases.enumerated() where area.contains(base) {
      bits[column >> 6] |= 1 << UInt64(column & 63)
    }
    return bits
  }

  private func hash(of column: Int, for request: RequestID?) -> UInt64 {
    guard let request else { return hashes[column] }
    return StableHash.mixed(hashes[column] ^ request.tableHash)
  }
}

extension LanguageTag {
  /// The language that matching looks at, without region or script.
  fileprivate var withoutRegion: LanguageTag { LanguageTag(primary) ?? self }
}
