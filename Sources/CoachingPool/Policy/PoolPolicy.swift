/// Every number and choice by which a pool decides, as one versioned value.
///
/// No limit, weight or window of the library is a constant in an `if`: it stands here, with its source.
/// Old versions stay readable, and each decision names the version it was made under.
public struct PoolPolicy: Hashable, Sendable, Codable {
  /// The number of this version.
  public var version: PolicyVersion
  /// How many engagements a practitioner has at once.
  public var capacity: CapacityPolicy
  /// When and on what terms people may ask.
  public var requests: RequestPolicy
  /// On what terms people work together.
  public var engagements: EngagementPolicy
  /// On what terms practitioners are fit to take people on.
  public var quality: QualityPolicy
  /// How the pool asks what came of the work, and what of it is told.
  public var impact: ImpactPolicy
  /// For how long what is kept.
  public var retention: RetentionPolicy
  /// How pairs are judged and a round is decided.
  public var matching: MatchingPolicy
  /// Where people are pointed whom coaching or mentoring does not suit at present.
  public var supportRoutes: [SupportRoute]
  /// How many people take part in a team or group.
  ///
  /// Source: at least two participants of one intact team (rule R10); at most 30 by design.
  public var teamSize: ClosedRange<Int>
  /// Words that the pool adds to the vocabularies.
  public var extraWords: [VocabularyExtension]
  /// What organisations set otherwise for their own people, one entry each.
  public var overrides: [OrganisationOverride]
  /// Who decides in a coordinator's place where the coordinator is party to a matter, or above a party:
  /// the first of them who is neither.
  ///
  /// A policy without one is not registered; see ``RegisterRecords``. The library's own names nobody,
  /// since it knows nobody: under it such a matter waits. Source: rule A37, the pool's named deputy.
  public var deputies: [PersonID]

  /// Composes a policy; each part has the library's defaults.
  public init(
    version: PolicyVersion = .first, capacity: CapacityPolicy = CapacityPolicy(),
    requests: RequestPolicy = RequestPolicy(), matching: MatchingPolicy = .standard,
    supportRoutes: [SupportRoute] = SupportRoute.standard, teamSize: ClosedRange<Int> = 2...30,
    extraWords: [VocabularyExtension] = [], overrides: [OrganisationOverride] = [],
    deputies: [PersonID] = [],
    engagements: EngagementPolicy = EngagementPolicy(), quality: QualityPolicy = QualityPolicy(),
    impact: ImpactPolicy = ImpactPolicy(), retention: RetentionPolicy = RetentionPolicy()
  ) {
    self.version = version
    self.capacity = capacity
    self.requests = requests
    self.matching = matching
    self.supportRoutes = supportRoutes
    self.teamSize = teamSize
    self.extraWords = extraWords
    self.overrides = overrides
    self.deputies = deputies
    self.engagements = engagements
    self.quality = quality
    self.impact = impact
    self.retention = retention
  }

  /// Reads a policy, an older one too: what came later and is absent has the library's default.
  public init(from decoder: any Decoder) throws {
    let form = try decoder.container(keyedBy: CodingKeys.self)
    version = try form.decode(PolicyVersion.self, forKey: .version)
    capacity = try form.decode(CapacityPolicy.self, forKey: .capacity)
    requests = try form.decode(RequestPolicy.self, forKey: .requests)
    matching = try form.decode(MatchingPolicy.self, forKey: .matching)
    supportRoutes = try form.decode([SupportRoute].self, forKey: .supportRoutes)
    teamSize = try form.decode(ClosedRange<Int>.self, forKey: .teamSize)
    extraWords = try form.decode([VocabularyExtension].self, forKey: .extraWords)
    overrides =
      try form.decodeIfPresent([OrganisationOverride].self, forKey: .overrides) ?? []
    deputies = try form.decodeIfPresent([PersonID].self, forKey: .deputies) ?? []
    engagements =
      try form.decodeIfPresent(EngagementPolicy.self, forKey: .engagements) ?? EngagementPolicy()
    quality = try form.decodeIfPresent(QualityPolicy.self, forKey: .quality) ?? QualityPolicy()
    impact = try form.decodeIfPresent(ImpactPolicy.self, forKey: .impact) ?? ImpactPolicy()
    retention =
      try form.decodeIfPresent(RetentionPolicy.self, forKey: .retention) ?? RetentionPolicy()
  }

  /// Tells whether a word is in the library's vocabulary or among the pool's own.
  public func accepts<Code: VocabularyCode>(_ code: Code) -> Bool {
    Code.vocabulary[code] != nil
      || extraWords.contains { $0.vocabulary == Code.vocabulary.name && $0.code == code.code }
  }

  /// Every word of a vocabulary that this policy accepts, the library's first.
  public func words<Code: VocabularyCode>(_ type: Code.Type = Code.self) -> [Code] {
    Code.vocabulary.codes
      + extraWords.filter { $0.vocabulary == Code.vocabulary.name }.compactMap { Code($0.code) }
  }
}
