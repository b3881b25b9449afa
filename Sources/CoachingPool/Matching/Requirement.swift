/// A rule that every pair of request and practitioner has to meet.
///
/// A policy names requirements; a ``RuleSet`` resolves the names, a host's own rules included.
///
/// ```swift
/// struct OrganisationsDiffer: Requirement {
///   let name: RuleName = "organisationsDiffer"
///   let sentence = "Mentor and mentee belong to two organisations."
///   func verdict(on candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Verdict {
///     .require(
///       candidate.organisations.allSatisfy { !seeker.organisations.contains($0) },
///       else: Reason("organisationsDiffer"))
///   }
/// }
/// ```
public protocol Requirement: Sendable {
  /// The rule's stable name.
  var name: RuleName { get }
  /// What the rule says, as one sentence.
  var sentence: String { get }
  /// Who may read why the rule is not met, or even that it is this one (rule A01).
  ///
  /// The narrowest audience of any reason that it gives. Leave it at everyone only where nothing rests
  /// on other people's engagements, conflicts, supervision, pauses or load.
  var audience: Audience { get }
  /// Judges one pair and returns every reason against it.
  ///
  /// The answer depends on the arguments alone. It is asked for each pair, so it looks up rather than
  /// searches.
  func verdict(on candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Verdict
  /// Tells with whom the rule has to be asked for a seeker; ``RuleReach/everyPair`` where it is not told.
  ///
  /// A rule that tells it makes rounds of many requests fast; it changes no answer.
  func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach
  /// Says on what of a practitioner the answer depends; `nil`, where it is not told, stands for all.
  ///
  /// Practitioners with an equal key get equal answers with any seeker.
  func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey?
  /// The people whose requests may not go to the same practitioner as the seeker's in one round.
  ///
  /// A rule that looks at the practitioner's other engagements answers for pairs that a round is about
  /// to make as well; every other rule keeps nobody apart, which is the default.
  func peopleKeptApart(from seeker: Seeker, in context: MatchContext) -> [PersonID]
}

extension Requirement {
  /// Everyone, unless a rule says otherwise.
  public var audience: Audience { .everyone }

  /// Keeps nobody apart.
  public func peopleKeptApart(from seeker: Seeker, in context: MatchContext) -> [PersonID] { [] }

  /// The code of the reason that the rule gives by itself: its name.
  public var code: ReasonCode { ReasonCode(name.description) }
}
