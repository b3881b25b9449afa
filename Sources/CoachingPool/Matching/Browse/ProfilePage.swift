/// A part of the profiles that a query found, with what choosing one value more would find.
public struct ProfilePage: Hashable, Sendable, Codable {
  /// The profiles of this part, in an order that is the same for the same query.
  public let entries: [ProfileView]
  /// How many profiles each value of each facet has, given what else is asked.
  public let facets: ProfileFacets
  /// How many profiles the query found in all.
  public let total: Int
  /// How many of them come before this part.
  public let offset: Int
}

/// How many profiles each value of each facet has, given the other facets, the area and the words.
///
/// What is chosen in a facet does not narrow that facet's own numbers: each says how many profiles there
/// would be if that value alone were chosen there. Every value that some profile has is listed, also
/// where its number is 0, in the published order of its vocabulary.
public struct ProfileFacets: Hashable, Sendable, Codable {
  /// Kinds of service.
  public let kinds: [FacetCount<ServiceKind>]
  /// Themes; a practitioner who names none counts for each.
  public let themes: [FacetCount<Theme>]
  /// Sectors.
  public let sectors: [FacetCount<Sector>]
  /// Experience.
  public let experience: [FacetCount<ExperienceTag>]
  /// Ways of working.
  public let approaches: [FacetCount<ApproachTag>]
  /// Ways of meeting.
  public let modes: [FacetCount<MeetingMode>]
  /// Languages by their primary subtags.
  public let languages: [FacetCount<LanguageTag>]
}

/// A value of a facet and how many profiles have it.
public struct FacetCount<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  /// The value.
  public let value: Value
  /// How many profiles have it.
  public let count: Int

  init(_ value: Value, _ count: Int) {
    self.value = value
    self.count = count
  }
}
