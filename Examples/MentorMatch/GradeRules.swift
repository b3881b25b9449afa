import CoachingPool

/// Keeps a mentor and a mentee of one department apart.
struct OrganisationsDiffer: Requirement {
  let name: RuleName = "organisationsDiffer"
  let sentence = "Mentor and mentee belong to two organisations."

  func verdict(on candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Verdict {
    .require(!candidate.sharesAnOrganisation(with: seeker), else: Reason(code))
  }
}

/// Asks for a mentor one or two grades above.
struct MentorIsOneOrTwoGradesAbove: Requirement {
  let name: RuleName = "mentorIsOneOrTwoGradesAbove"
  let sentence = "The mentor is one or two grades above the mentee."

  func verdict(on candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Verdict {
    .require((1...2).contains(steps(from: seeker, to: candidate)), else: Reason(code))
  }
}

/// Gives 12 points for two grades above and 9 for one.
struct GradesAreApart: Criterion {
  let name: RuleName = "gradesAreApart"
  let sentence = "A mentor two grades above counts more than one."

  func score(of candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Int {
    steps(from: seeker, to: candidate) == 2 ? 12 : 9
  }
}

/// Counts a shared profession.
struct ProfessionIsShared: Criterion {
  let name: RuleName = "professionIsShared"
  let sentence = "Mentor and mentee share a profession."

  func score(of candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Int {
    let shared = candidate.person.attributes["profession"]
    return shared == seeker.person.attributes["profession"] && shared?.isEmpty == false ? 1 : 0
  }
}

/// Counts a mentor with the identity that the mentee named, where the mentee wants it to count.
struct IdentityIsShared: Criterion {
  let name: RuleName = "identityIsShared"
  let sentence = "The mentor has the identity that the mentee asks for."
  let honoursOptOut: Bool

  func score(of candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Int {
    guard let wanted = seeker.person.attributes["identity"],
      !honoursOptOut || seeker.person.attributes["identityCounts"] == "yes"
    else { return 0 }
    let attributes = candidate.person.attributes
    return attributes.contains { $0.name == "has" && $0.value == wanted } ? 1 : 0
  }
}

/// Counts how many grades the candidate stands above the seeker.
private func steps(from seeker: Seeker, to candidate: Candidate) -> Int {
  guard let mentor = candidate.person.attributes["grade"].flatMap({ Int($0) }),
    let mentee = seeker.person.attributes["grade"].flatMap({ Int($0) })
  else { return 0 }
  return mentor - mentee
}
