internal import CoachingPool

extension Record {
  /// What the record names that a file can declare.
  var referencesInFiles: [(ImportUnit.Kind, String)] {
    switch self {
    case .organisation(let organisation):
      organisation.successors.map { (.organisation, $0.successor.text) }
    case .person(let person):
      person.affiliations.map { (.organisation, $0.organisation.text) }
        + person.affiliations.compactMap { post in post.manager.map { (.person, $0.text) } }
        + person.designations.map { (.organisation, $0.organisation.text) }
    case .practitioner(let practitioner): [(.person, practitioner.person.text)]
    case .request(let request):
      request.participants.map { (.person, $0.text) }
        + [(.organisation, request.organisation.text)]
        + (request.preferences.choice.list + request.preferences.avoid).map {
          (.practitioner, $0.text)
        }
    case .conflictDeclaration(let conflict):
      [conflict.declarer, conflict.other].map { (.person, $0.text) }
    default: []
    }
  }
}

extension PractitionerChoice {
  /// The practitioners chosen; none for "choose for me".
  var list: [PractitionerID] { if case .ranked(let chosen) = self { chosen } else { [] } }
}
