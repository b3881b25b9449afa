public import CoachingPool
public import Testing

extension PoolStory {
  /// Makes somebody a qualified coach; who has not been told of is a manager of the organisation.
  ///
  /// - Parameters:
  ///   - word: The person, and their membership as a practitioner.
  ///   - kinds: The kinds of service that they offer.
  ///   - themes: The codes of the themes with which they like to work; none for any.
  ///   - experience: The codes of the experience that they bring.
  ///   - places: How many engagements they take at once; the policy's number where `nil`.
  ///   - languages: The tags of the languages in which they work.
  ///   - place: The organisation of somebody new; the one told last where `nil`.
  ///   - change: What else is to be told of the membership.
  ///   - sourceLocation: Where an issue is recorded.
  public func coach(
    _ word: String, kinds: [ServiceKind] = [.coaching], themes: [String] = [],
    experience: [String] = [], places: Int? = nil, languages: [String] = ["en-GB"],
    at place: String? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    _ change: (inout PractitionerMembership) -> Void = { _ in }
  ) -> PoolStory {
    telling(sourceLocation) { story throws(StoryFault) in
      let index = try story.letIn(word, at: place, .manager)
      let id: PractitionerID = try story.identifier(word)
      guard story.practitioner(word) == nil else { throw StoryFault(.toldBefore, word) }
      let awarded = story.today.adding(days: -2000)
      var practitioner = PractitionerMembership(
        id: id, person: story.cast[index].id, kinds: kinds, ownLimit: places,
        languages: try story.languages(languages), themes: try story.codes(themes),
        experience: try story.codes(experience),
        credentials: [
          Credential(
            kind: .qualification, scheme: "ILM", level: "5", awarded: awarded,
            evidenceSeen: awarded.adding(days: 30))
        ])
      change(&practitioner)
      story.work.append(.practitioner(practitioner))
    }
  }

  /// Makes somebody a mentor; see ``coach(_:kinds:themes:experience:places:languages:at:sourceLocation:_:)``.
  public func mentor(
    _ word: String, themes: [String] = [], experience: [String] = [], places: Int? = nil,
    at place: String? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    _ change: (inout PractitionerMembership) -> Void = { _ in }
  ) -> PoolStory {
    coach(
      word, kinds: [.mentoring], themes: themes, experience: experience, places: places, at: place,
      sourceLocation: sourceLocation, change)
  }

  /// Opens a request; who has not been told of is an officer of the organisation.
  ///
  /// It is made for the organisation of the person's first post. Its identifier is the person's word,
  /// and of a second request that word with `-2`.
  ///
  /// - Parameters:
  ///   - word: The person.
  ///   - kind: What they ask for.
  ///   - provision: From where a practitioner should come.
  ///   - themes: The codes of at least one theme.
  ///   - days: For how many days they have waited.
  ///   - ranked: The practitioners whom they list, the first choice first; none leaves it to the pool.
  ///   - avoiding: The practitioners whom they avoid.
  ///   - place: The organisation of somebody new; the one told last where `nil`.
  ///   - change: What else is to be told of the request.
  ///   - sourceLocation: Where an issue is recorded.
  public func asks(
    _ word: String, for kind: ServiceKind = .coaching, from provision: Provision = .crossPool,
    themes: [String] = ["newRole"], waiting days: Int = 0, ranked: [String] = [],
    avoiding: [String] = [], at place: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ change: (inout Request) -> Void = { _ in }
  ) -> PoolStory {
    telling(sourceLocation) { story throws(StoryFault) in
      let individual = story.cast[try story.letIn(word, at: place, .officer)]
      let earlier = story.work.count { record in
        if case .request(let request) = record {
          request.individual == individual.id
        } else {
          false
        }
      }
      let submitted = story.now.adding(seconds: -86_400 * days)
      var preferences = RequestPreferences(avoid: try story.practitioners(avoiding))
      if !ranked.isEmpty { preferences.choice = .ranked(try story.practitioners(ranked)) }
      var request = Request(
        id: try story.identifier(earlier == 0 ? word : "\(word)-\(earlier + 1)"),
        individual: individual.id, organisation: individual.affiliations[0].organisation,
        state: .open, kind: kind, provision: provision, themes: try story.codes(themes),
        preferences: preferences, proposedStart: story.today, termsAcknowledged: submitted,
        submitted: submitted)
      change(&request)
      story.work.append(.request(request))
    }
  }

  /// Lets a practitioner work with somebody already, so that a place is taken.
  public func works(
    _ practitioner: String, with person: String, on kind: ServiceKind = .coaching,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> PoolStory {
    telling(sourceLocation) { story throws(StoryFault) in
      guard let found = story.practitioner(practitioner) else {
        throw StoryFault(.nobody, practitioner, "coaches or mentors")
      }
      let participant = story.cast[try story.letIn(person, at: nil, .officer)].id
      story.work.append(
        .engagement(
          Engagement(
            id: try story.identifier("engagement-\(story.work.count)"), kind: kind,
            participants: [participant], practitioner: found, state: .active,
            proposed: story.now.adding(seconds: -86_400 * 30))))
    }
  }

  func practitioner(_ word: String) -> PractitionerID? {
    for case .practitioner(let found) in work where found.id.text == word { return found.id }
    return nil
  }

  /// The identifiers of practitioners who may be told of later.
  private func practitioners(_ words: [String]) throws(StoryFault) -> [PractitionerID] {
    var list: [PractitionerID] = []
    for word in words { list.append(try identifier(word)) }
    return list
  }
}
