internal import CoachingPool

/// Suggests what a reference that leads nowhere may have meant.
///
/// What is compared is bounded, so that a file of wrong references among many people costs no more
/// than a while; beyond the bound there is no suggestion.
final class ReferenceHelp {
  /// What somebody may have meant, and whether they gave a name for it.
  struct Suggestion {
    let key: String
    let isByName: Bool
  }

  /// What can be referred to, made at the first need.
  private struct Known {
    var keys: [String] = []
    var keysByName: [String: String] = [:]
  }

  private let state: PoolState
  private var known: [ImportUnit.Kind: Known] = [:]
  private var answers: [ImportUnit.Kind: [String: Suggestion?]] = [:]
  private var comparisons = 3_000_000
  /// Lists keys and names that the files declare.
  var declared: (ImportUnit.Kind) -> [(key: String, name: String?)] = { _ in [] }

  init(_ state: PoolState) { self.state = state }

  func suggestion(for key: String, _ kind: ImportUnit.Kind) -> Suggestion? {
    if let answer = answers[kind]?[key] { return answer }
    let known = known(kind)
    var answer: Suggestion?
    if let named = known.keysByName[key.lowercased()] {
      answer = Suggestion(key: named, isByName: true)
    } else if comparisons > 0 {
      comparisons -= known.keys.count
      answer = NearestWord.suggestion(for: key, in: known.keys).map {
        Suggestion(key: $0, isByName: false)
      }
      if answer == nil, known.keysByName.count <= 10_000 {
        comparisons -= known.keysByName.count
        answer = NearestWord.suggestion(for: key.lowercased(), in: known.keysByName.keys)
          .flatMap { known.keysByName[$0] }.map { Suggestion(key: $0, isByName: true) }
      }
    }
    answers[kind, default: [:]][key] = .some(answer)
    return answer
  }

  private func known(_ kind: ImportUnit.Kind) -> Known {
    if let made = known[kind] { return made }
    var made = Known()
    for (key, name) in declared(kind) + standing(kind) {
      made.keys.append(key)
      if let name { made.keysByName[name.lowercased()] = key }
    }
    known[kind] = made
    return made
  }

  private func standing(_ kind: ImportUnit.Kind) -> [(key: String, name: String?)] {
    switch kind {
    case .organisation:
      state.organisations.values.flatMap { organisation in
        organisation.names.map { (organisation.id.text, $0.value) }
      }
    case .person: state.people.values.map { ($0.externalID ?? $0.id.text, $0.name) }
    case .practitioner: state.practitioners.values.map { ($0.id.text, nil) }
    case .request: state.requests.values.map { ($0.id.text, nil) }
    case .conflict: []
    }
  }
}
