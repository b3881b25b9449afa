/// How individual, practitioner and sponsor of the same engagements agree, where all three answered.
///
/// Only questions about one outcome alone are set beside each other: an answer about several belongs to none
/// of them. Of several individuals or sponsors the first who answered is taken. It is raw. Source: metrics
/// section 11.4, the matched trios of an evaluation of a regional pool.
public struct MatchedTrios: Hashable, Sendable {
  /// What the three say of one outcome.
  public struct Agreement: Hashable, Sendable {
    /// The outcome.
    public let outcome: Outcome
    /// The trios in which all three answered a question about it.
    public internal(set) var compared = 0
    /// Those in which all three are positive.
    public internal(set) var allPositive = 0
    /// Those in which none is.
    public internal(set) var nonePositive = 0
    /// Those in which the individual is positive.
    public internal(set) var individualPositive = 0
    /// Those in which the practitioner is positive.
    public internal(set) var practitionerPositive = 0
    /// Those in which the sponsor is positive.
    public internal(set) var sponsorPositive = 0

    init(_ outcome: Outcome) { self.outcome = outcome }

    /// Those in which all three are positive, or none is.
    public var agreed: Int { allPositive + nonePositive }

    /// Those in which all are positive, in which none is, and the others.
    var parts: [Int] { [allPositive, nonePositive, compared - agreed] }
  }

  /// The engagements in which all three were asked at the end.
  public internal(set) var asked = 0
  /// Those in which all three answered.
  public internal(set) var answered = 0
  /// What they say, by outcome, in the order of the vocabulary and then by code; none that nobody compared.
  public internal(set) var agreements: [Agreement] = []
  /// The different people on each side of those that answered, in the order of roles.
  private var people: [Set<Int32>] = []

  /// How many different people answered on the side that has fewest.
  public var peopleOfASide: Int { people.map(\.count).min() ?? 0 }

  /// Makes a count of no trio.
  public init() {}

  /// Takes what three said of outcomes, in the order individual, practitioner, sponsor.
  mutating func take(_ said: [[Outcome: Bool]], of sides: [Int32]) {
    answered += 1
    if people.isEmpty { people = Array(repeating: [], count: sides.count) }
    for (place, person) in sides.enumerated() where people.indices.contains(place) {
      people[place].insert(person)
    }
    guard said.count == 3 else { return }
    let known = Outcome.vocabulary.codes
    let all = known + said[0].keys.filter { !known.contains($0) }.sorted()
    for outcome in all {
      guard let first = said[0][outcome], let second = said[1][outcome],
        let third = said[2][outcome]
      else { continue }
      var place = agreements.firstIndex { $0.outcome == outcome }
      if place == nil {
        place = agreements.count
        agreements.append(Agreement(outcome))
      }
      guard let place else { continue }
      agreements[place].compared += 1
      if first, second, third { agreements[place].allPositive += 1 }
      if !first, !second, !third { agreements[place].nonePositive += 1 }
      if first { agreements[place].individualPositive += 1 }
      if second { agreements[place].practitionerPositive += 1 }
      if third { agreements[place].sponsorPositive += 1 }
    }
  }

  /// Puts outcomes in their order, in whatever order engagements came.
  mutating func sort() {
    let known = Outcome.vocabulary.codes
    func rank(_ outcome: Outcome) -> Int { known.firstIndex(of: outcome) ?? known.count }
    agreements.sort { (rank($0.outcome), $0.outcome) < (rank($1.outcome), $1.outcome) }
  }
}

extension MatchedTrios: Redacted {}

extension MatchedTrios.Agreement: Redacted {}
