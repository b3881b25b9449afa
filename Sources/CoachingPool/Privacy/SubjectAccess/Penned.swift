/// Something shown that holds free text, over which a pen goes before it leaves in a copy for access.
protocol Penned {
  /// The same with each of its texts as a function gives it back.
  func penned(_ pen: (String) -> String) -> Self
}

extension Array where Element: Penned {
  func penned(_ pen: (String) -> String) -> Self { map { $0.penned(pen) } }
}

extension ShownText: Penned {
  func penned(_ pen: (String) -> String) -> Self {
    Self(
      written: written, session: session, text: pen(text), released: released,
      controller: controller)
  }
}

extension ShownAction: Penned {
  func penned(_ pen: (String) -> String) -> Self {
    Self(action: action, what: pen(what), who: who, due: due, followUp: followUp)
  }
}

extension ShownWish: Penned {
  func penned(_ pen: (String) -> String) -> Self {
    Self(
      words: words.map(pen),
      characteristics: characteristics.map {
        .init(characteristic: $0.characteristic, words: pen($0.words))
      })
  }
}

extension ShownSession: Penned {
  func penned(_ pen: (String) -> String) -> Self {
    Self(
      session: session, kind: kind, start: start, minutes: minutes, mode: mode,
      place: place.map(pen))
  }
}

extension ShownSummary: Penned {
  func penned(_ pen: (String) -> String) -> Self {
    Self(point: point, version: version, written: written, text: pen(text))
  }
}

extension ShownPreparation: Penned {
  func penned(_ pen: (String) -> String) -> Self {
    Self(
      sponsor: sponsor,
      answers: answers.map { .init(question: $0.question, text: pen($0.text)) },
      written: written)
  }
}

extension ShownDisclosure: Penned {
  func penned(_ pen: (String) -> String) -> Self {
    Self(
      disclosure: disclosure, subject: subject, ground: ground, recipient: recipient.map(pen),
      content: content, disclosed: disclosed, consulted: consulted, told: told, missing: missing)
  }
}

extension ShownWorkingAgreement: Penned {
  func penned(_ pen: (String) -> String) -> Self {
    Self(
      edition: edition, written: written, privateGoals: privateGoals.map(pen),
      waysOfWorking: pen(waysOfWorking), notes: notes.map(pen))
  }
}

// What practitioners say of themselves may name whom else they worked with.
extension ProfileView: Penned {
  func penned(_ pen: (String) -> String) -> Self {
    var copy = self
    copy.profile = pen(profile)
    return copy
  }
}

// The names of its parties stay: they are who agrees, and no text about somebody.
extension ShownAgreement: Penned {
  func penned(_ pen: (String) -> String) -> Self {
    Self(
      version: version, proposed: proposed, programme: programme, parties: parties,
      goals: goals.map {
        .init(
          id: $0.id, goal: pen($0.goal), individualImpact: pen($0.individualImpact),
          organisationalImpact: pen($0.organisationalImpact), measure: pen($0.measure),
          baseline: $0.baseline.map(pen))
      }, texts: texts.map { .init(item: $0.item, text: pen($0.text)) },
      logistics: .init(
        sessions: logistics.sessions, minutes: logistics.minutes, mode: logistics.mode,
        place: logistics.place.map(pen)),
      reviews: reviews, reviewers: reviewers, inWorkingHours: inWorkingHours,
      isTimeKeptBySponsor: isTimeKeptBySponsor, commitments: commitments, limits: limits)
  }
}

extension ComplaintOfficerView: Penned {
  func penned(_ pen: (String) -> String) -> Self {
    var copy = self
    copy.forComplainant?.text = forComplainant.map { pen($0.text) } ?? ""
    copy.forPractitioner?.exchanges = forPractitioner?.exchanges.penned(pen) ?? []
    return copy
  }
}

extension ShownComplaintExchange: Penned {
  func penned(_ pen: (String) -> String) -> Self {
    var copy = self
    copy.told = pen(told)
    copy.answer = answer.map(pen)
    return copy
  }
}

extension FeedbackOfficerView: Penned {
  func penned(_ pen: (String) -> String) -> Self {
    var copy = self
    for place in given.indices { copy.given[place].text = given[place].text.map(pen) }
    for place in received?.named.indices ?? 0..<0 {
      copy.received?.named[place].text = received?.named[place].text.map(pen)
    }
    return copy
  }
}

extension DataProtectionView {
  /// Every free text in it, of which no list of names can know whom it tells of.
  var texts: [String] {
    var found: [String] = []
    func keep(_ text: String) -> String {
      found.append(text)
      return text
    }
    _ = wish?.penned(keep)
    _ = agreements.penned(keep)
    _ = workingAgreement?.penned(keep)
    _ = sessions.penned(keep)
    _ = notes.penned(keep)
    _ = reflections.penned(keep)
    _ = actions.penned(keep)
    _ = summaries.penned(keep)
    _ = preparations.penned(keep)
    _ = evaluations.penned(keep)
    _ = disclosures.penned(keep)
    _ = practitioner?.penned(keep)
    return found
  }
}
