public import CoachingPool
public import Testing

extension PoolStory {
  /// Gives somebody a post; told twice, they have two posts.
  ///
  /// - Parameters:
  ///   - word: The person.
  ///   - level: How senior they are.
  ///   - manager: Who manages them there; somebody who has not been told of is let in as a manager.
  ///   - team: Their team.
  ///   - place: The organisation; the one told last where `nil`.
  ///   - languages: The tags of their languages.
  ///   - adjustments: What they need in order to take part.
  ///   - sourceLocation: Where an issue is recorded.
  public func employs(
    _ word: String, as level: JobLevel = .officer, managedBy manager: String? = nil,
    inTeam team: String? = nil, at place: String? = nil, languages: [String] = ["en-GB"],
    adjustments: [FunctionalAdjustment] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) -> PoolStory {
    telling(sourceLocation) { story throws(StoryFault) in
      let organisation = try story.place(place)
      let index = try story.letIn(word, at: place, level)
      var above: PersonID?
      if let manager { above = story.cast[try story.letIn(manager, at: place, .manager)].id }
      story.cast[index].told.append(
        Affiliation(
          organisation: organisation, capacity: .employee(level), manager: above, team: team))
      story.cast[index].languages = try story.languages(languages)
      story.cast[index].adjustments = adjustments
    }
  }

  /// Makes somebody an elected member.
  public func elects(
    _ word: String, group: String? = nil, at place: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> PoolStory {
    telling(sourceLocation) { story throws(StoryFault) in
      let organisation = try story.place(place)
      let index = try story.letIn(word, at: place, .officer)
      story.cast[index].told.append(
        Affiliation(
          organisation: organisation,
          capacity: .electedMember(.councillor, politicalGroup: group)))
    }
  }

  /// Lets one person declare a conflict with another, both of whom have been told of.
  public func conflict(
    of declarer: String, with other: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> PoolStory {
    telling(sourceLocation) { story throws(StoryFault) in
      let first = try story.known(declarer)
      let second = try story.known(other)
      story.work.append(
        .conflictDeclaration(
          ConflictDeclaration(
            id: try story.identifier("conflict-\(story.work.count)"), declarer: first,
            other: second, declaredAt: story.now)))
    }
  }

  func known(_ word: String) throws(StoryFault) -> PersonID {
    guard let found = cast.first(where: { $0.id.text == word }) else {
      throw StoryFault(.nobody, word, "has a post")
    }
    return found.id
  }

  func languages(_ tags: [String]) throws(StoryFault) -> [LanguageTag] {
    var languages: [LanguageTag] = []
    for tag in tags {
      guard let language = LanguageTag(tag) else {
        throw StoryFault(.noWord, tag, LanguageTag.textForm)
      }
      languages.append(language)
    }
    return languages
  }
}
