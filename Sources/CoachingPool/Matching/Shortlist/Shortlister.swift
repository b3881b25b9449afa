internal import Synchronization

/// Finds the practitioners who suit a request best, for one request after another on one state.
///
/// It looks every practitioner up once, and keeps what the rules say as it is asked, so that a list of
/// ten among 20,000 takes well under a millisecond. Order: for job levels 1 to 4 the practitioners of
/// other organisations, then the most points, then the fewest places taken, then the hash of request
/// and practitioner, so that nobody is favoured for ever (rules A05 and R19).
///
/// ```swift
/// let shortlister = try Shortlister(state, at: now)
/// for entry in try shortlister.shortlist(for: request).entries {
///   print(entry.practitioner, entry.points)
/// }
/// ```
public struct Shortlister: Sendable {
  private let rules: ResolvedRules
  private let context: MatchContext
  private let candidates: [Candidate]
  private let reader: ColumnReader

  /// Looks up the practitioners of a state at a moment.
  ///
  /// - Parameters:
  ///   - state: The pool as it stands.
  ///   - rules: Where the policy's rule names are looked up.
  ///   - now: The moment of the decision.
  /// - Throws: ``ShortlistError`` with every fault of the policy.
  /// - Complexity: O(p · r) for p practitioners and r rules.
  public init(
    _ state: PoolState, rules: RuleSet = .standard, at now: Instant
  ) throws(ShortlistError) {
    try self.init(MatchContext(state, at: now), rules: rules)
  }

  /// Looks up the practitioners of a state, beside what else rules may look at.
  ///
  /// - Parameters:
  ///   - context: The pool, the moment, and what is known of practitioners' standing.
  ///   - rules: Where the policy's rule names are looked up.
  /// - Throws: ``ShortlistError`` with every fault of the policy.
  /// - Complexity: O(p · r) for p practitioners and r rules.
  public init(_ context: MatchContext, rules: RuleSet = .standard) throws(ShortlistError) {
    let state = context.state
    do { self.rules = try rules.resolve(context.policy) } catch { throw ShortlistError(error) }
    self.context = context
    let candidates = state.practitioners.values.compactMap {
      Candidate($0, in: state, on: context.date, at: context.now)
    }
    self.candidates = candidates
    reader = ColumnReader(
      CompiledRules(self.rules, candidates, in: context, marks: [OrganisationIsShared()]))
  }

  /// Lists the best practitioners for a request, of those who meet every requirement.
  ///
  /// - Parameters:
  ///   - request: The request; it looks for a practitioner.
  ///   - limit: The longest list that is wanted.
  /// - Throws: ``ShortlistError`` for a request that is unknown or looks for nobody.
  /// - Complexity: O(p) for p practitioners, besides what is asked of rules for the first time.
  public func shortlist(
    for request: RequestID, limit: Int = 10
  ) throws(ShortlistError) -> Shortlist {
    guard let found = context.state.requests[request],
      let seeker = Seeker(found, in: context.state, on: context.date)
    else { throw ShortlistError(unknown: request) }
    guard found.state.looksForAPractitioner else { throw ShortlistError(request, in: found.state) }
    let (best, count) = reader.best(limit, for: seeker, of: candidates)
    return Shortlist(
      request: request,
      entries: best.map { column, rank in
        Shortlist.Entry(
          judgement: rules.judge(candidates[column], for: seeker, in: context),
          comesAfterOtherOrganisations: rank.mark > 0,
          placesTaken: candidates[column].placesTaken)
      },
      eligibleCount: count, practitionerCount: candidates.count,
      policyVersion: context.policy.version)
  }
}

/// Lets several tasks take turns at one reader and its columns.
private final class ColumnReader: Sendable {
  private let reader: Mutex<RowReader>

  init(_ rules: CompiledRules) { reader = Mutex(RowReader(rules)) }

  /// The best columns of a seeker, and how many were eligible.
  func best(
    _ limit: Int, for seeker: Seeker, of candidates: [Candidate]
  ) -> (ranks: [(column: Int, rank: ChoiceRank)], eligible: Int) {
    reader.withLock { reader in
      reader.read(reader.plan(for: seeker), seeker)
      var ranks: [(column: Int, rank: ChoiceRank)] = []
      let count = reader.columns.count
      let marks = reader.marks[0]
      let allPoints = reader.points
      for position in 0..<(limit > 0 ? count : 0) {
        let mark = marks.isEmpty ? 0 : marks[position]
        let points = allPoints[position]
        if ranks.count == limit, let last = ranks.last?.rank,
          (mark, -points) > (last.mark, -last.points)
        {
          continue
        }
        let column = Int(reader.columns[position])
        let rank = ChoiceRank(
          mark: mark, points: points, candidates[column], for: seeker.request.id)
        if ranks.count == limit {
          guard let last = ranks.last, rank < last.rank else { continue }
          ranks.removeLast()
        }
        ranks.insert((column, rank), at: ranks.firstIndex { rank < $0.rank } ?? ranks.count)
      }
      return (ranks, count)
    }
  }
}
