internal import MatchingAlgorithms

/// The place of an eligible practitioner for one request: another organisation for seniors, then fit,
/// then load, then the hash of request and practitioner, so that nobody is favoured by the alphabet.
///
/// The smaller comes first. Source: rules A05 and R19.
struct ChoiceRank: Comparable, Sendable {
  let mark: Int64
  let points: Int64
  private let load: Int
  private let hash: UInt64
  private let practitioner: PractitionerID

  /// Ranks a pair by what is known of it; `mark` is the score of ``OrganisationIsShared``.
  init(mark: Int64, points: Int64, _ candidate: Candidate, for request: RequestID) {
    self.mark = mark
    self.points = points
    load = candidate.placesTaken
    practitioner = candidate.practitioner.id
    hash = StableHash.of(request.text, practitioner.text)
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.mark, -left.points, left.load, left.hash, left.practitioner)
      < (right.mark, -right.points, right.load, right.hash, right.practitioner)
  }
}
