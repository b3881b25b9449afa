import CoachingPool

/// Somebody of a story: their posts as they are told, or a post that goes without saying.
struct StoryPerson: Sendable {
  let id: PersonID
  /// Where they work while nobody tells.
  let home: OrganisationID
  let usualLevel: JobLevel
  var told: [Affiliation] = []
  var languages: [LanguageTag] = [.britishEnglish]
  var adjustments: [FunctionalAdjustment] = []

  var affiliations: [Affiliation] {
    told.isEmpty ? [Affiliation(organisation: home, capacity: .employee(usualLevel))] : told
  }

  var person: Person {
    Person(
      id: id, name: id.text, affiliations: affiliations, languages: languages,
      adjustments: Confidential(adjustments))
  }
}

extension PoolStory {
  /// Finds somebody by their word, or lets them in with a post that goes without saying.
  mutating func letIn(
    _ word: String, at place: String?, _ level: JobLevel
  ) throws(StoryFault) -> Int {
    let id: PersonID = try identifier(word)
    if let known = cast.firstIndex(where: { $0.id == id }) { return known }
    cast.append(StoryPerson(id: id, home: try self.place(place), usualLevel: level))
    return cast.count - 1
  }
}
