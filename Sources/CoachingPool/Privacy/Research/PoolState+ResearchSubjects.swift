extension PoolState {
  /// Gathers whoever answered every question, each with the first engagement of theirs that began in the
  /// quarters and that they so answered about.
  ///
  /// Who was erased is not among them.
  func researchSubjects(
    of study: ResearchStudy, _ instrument: EvaluationInstrument,
    _ questions: [ResearchQuestion], by date: CivilDate
  ) -> ResearchSubjects {
    var subjects = ResearchSubjects()
    var chosen: [PersonID: (began: Instant, engagement: EngagementID, answers: [Int])] = [:]
    engagements.visit { entry in
      let engagement = entry.value
      guard let began = engagement.workBegan,
        study.covers(Quarter(of: self.date(at: began)))
      else { return }
      guard !engagement.kind.hasSeveralParticipants, engagement.participants.count == 1 else {
        subjects.ofSeveral += 1
        return
      }
      let person = identity(of: engagement.participants[0])
      guard people.read(person, { $0.isTombstone }) == false else { return }
      let given = researchAnswers(of: person, in: engagement.id, instrument, by: date)
      let answers = questions.compactMap { given[$0] }
      guard answers.count == questions.count else {
        subjects.incomplete += given.isEmpty ? 0 : 1
        return
      }
      if let other = chosen[person] {
        subjects.further += 1
        guard (began, engagement.id) < (other.began, other.engagement) else { return }
      }
      chosen[person] = (began, engagement.id, answers)
    }
    for (person, choice) in chosen.sorted(by: { $0.key < $1.key }) {
      guard let engagement = engagements[choice.engagement] else { continue }
      let held = heldSessions(of: engagement.id).filter { self.date(at: $0.time.start) <= date }
      let possible = held.count { (1...CivilDate.mostMinutes).contains($0.time.minutes) }
      subjects.impossibleSessions += held.count - possible
      let place = ImpactPlace(of: engagement, in: self)
      let values = study.attributes.map { attribute in
        switch attribute {
        case .began: ResearchAttribute.began(Quarter(of: self.date(at: choice.began)))
        case .sector: ResearchAttribute.sector(place.sector)
        case .level: ResearchAttribute.level(place.level)
        case .kind: ResearchAttribute.kind(place.kind)
        case .sessions: ResearchAttribute.sessions(possible)
        }
      }
      subjects.all.append(
        ResearchSubject(
          person: person, practitioner: practitioner(of: engagement),
          organisation: place.organisation, values: values, answers: choice.answers))
    }
    return subjects
  }

  /// Who worked, as a person; one and the same for all who were erased.
  private func practitioner(of engagement: Engagement) -> PersonID {
    guard let membership = practitioners[engagement.practitioner] else {
      return PersonID(unchecked: engagement.practitioner.text)
    }
    let person = identity(of: membership.person)
    let isErased =
      membership.isTombstone || people.read(person, { $0.isTombstone }) == true
    return isErased ? PersonID(unchecked: "") : person
  }

  /// What somebody answered about an engagement by a day; nothing where they withdrew it, and no answer
  /// that lies off its scale.
  private func researchAnswers(
    of person: PersonID, in engagement: EngagementID, _ instrument: EvaluationInstrument,
    by date: CivilDate
  ) -> [ResearchQuestion: Int] {
    var answers: [ResearchQuestion: Int] = [:]
    for request in evaluationRequests(of: engagement)
    where request.role == .individual && identity(of: request.person) == person {
      for response in countedResponses(to: request.id, asOf: date)
      where response.instrument == instrument.id && response.version == instrument.version {
        for answer in response.answers.reveal()
        where instrument[answer.item]?.form.accepts(answer.value) == true {
          answers[ResearchQuestion(request.wave, answer.item)] = answer.value
        }
      }
    }
    return answers
  }
}
