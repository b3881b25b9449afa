/// What somebody looks for among the practitioners' profiles.
///
/// Several values of one facet mean any of them; facets, area and words narrow each other. An empty list
/// asks for nothing.
public struct ProfileQuery: Hashable, Sendable, Codable {
  /// A place and how far around it practitioners start from.
  public struct Area: Hashable, Sendable, Codable {
    /// The middle.
    public var place: GridReference
    /// How far a practitioner's place may be, in whole kilometres on the plane of the National Grid.
    ///
    /// Nobody is nearer than a negative distance, and 1,500 km reach over the whole grid.
    public var kilometres: Int

    /// Draws a circle; places are kilometre squares, and their corners are compared.
    public init(around place: GridReference, kilometres: Int) {
      self.place = place
      self.kilometres = kilometres
    }

    /// Tells whether a place lies within; one that is not known does not.
    func contains(_ other: GridReference?) -> Bool {
      guard let other, kilometres >= 0 else { return false }
      let metres = min(kilometres, 1500) * 1000
      return place.squaredDistance(to: other) <= metres * metres
    }
  }

  /// Kinds of service, of which one is offered.
  public var kinds: [ServiceKind]
  /// Themes, of which one is welcome; a practitioner who names none takes any.
  public var themes: [Theme]
  /// Sectors, in one of which the practitioner works.
  public var sectors: [Sector]
  /// Experience, of which the practitioner brings some.
  public var experience: [ExperienceTag]
  /// Ways of working, of which one is offered.
  public var approaches: [ApproachTag]
  /// Ways of meeting, of which one is offered.
  public var modes: [MeetingMode]
  /// Languages, one of which is spoken; tags of one primary subtag are one language.
  public var languages: [LanguageTag]
  /// Where the practitioner starts from, however they meet; `nil` for anywhere.
  public var area: Area?
  /// Words that the profile text holds, all of them, as whole words or as beginnings of words.
  ///
  /// Case, diacritics of Latin letters, apostrophes and punctuation do not count; a text without a
  /// letter or digit asks for nothing.
  public var words: String
  /// The request for which somebody looks; it turns the order, so that nobody is always first.
  public var request: RequestID?

  /// Asks for profiles; without arguments for all of them.
  public init(
    kinds: [ServiceKind] = [], themes: [Theme] = [], sectors: [Sector] = [],
    experience: [ExperienceTag] = [], approaches: [ApproachTag] = [], modes: [MeetingMode] = [],
    languages: [LanguageTag] = [], area: Area? = nil, words: String = "",
    request: RequestID? = nil
  ) {
    self.kinds = kinds
    self.themes = themes
    self.sectors = sectors
    self.experience = experience
    self.approaches = approaches
    self.modes = modes
    self.languages = languages
    self.area = area
    self.words = words
    self.request = request
  }
}
