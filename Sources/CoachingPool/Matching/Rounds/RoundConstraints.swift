/// What a coordinator asks of one round beside the policy: who takes part, which pairs stand already,
/// and how many places groups get.
///
/// ```swift
/// var constraints = RoundConstraints()
/// constraints.pinned = [.init(request, practitioner)]  // "known pairs first"
/// let round = try MatchingRound.run(on: state, at: now, under: constraints)
/// ```
public struct RoundConstraints: Hashable, Sendable {
  /// A request and a practitioner.
  public struct Pair: Hashable, Comparable, Sendable {
    /// The request.
    public let request: RequestID
    /// The practitioner.
    public let practitioner: PractitionerID

    /// Names a pair.
    public init(_ request: RequestID, _ practitioner: PractitionerID) {
      self.request = request
      self.practitioner = practitioner
    }

    /// Orders pairs by request and practitioner.
    public static func < (left: Self, right: Self) -> Bool {
      (left.request, left.practitioner) < (right.request, right.practitioner)
    }
  }

  /// The least number of pairs of one practitioner.
  public struct Minimum: Hashable, Sendable {
    /// The practitioner.
    public let practitioner: PractitionerID
    /// The least number of requests that they get, 0 or more.
    public let least: Int

    /// Asks for at least so many.
    public init(_ practitioner: PractitionerID, _ least: Int) {
      self.practitioner = practitioner
      self.least = least
    }
  }

  /// How many practitioners one request takes.
  public struct Wanted: Hashable, Sendable {
    /// The request.
    public let request: RequestID
    /// The largest number of practitioners, 1 or more, and no more than the policy lets be invited at
    /// once; see ``RequestPolicy/maxConcurrentInvitations``.
    public let practitioners: Int

    /// Lets a request take several.
    public init(_ request: RequestID, _ practitioners: Int) {
      self.request = request
      self.practitioners = practitioners
    }
  }

  /// Bounds how many pairs one organisation's people get.
  public struct OrganisationQuota: Hashable, Sendable {
    /// Whose side of the pairs counts.
    public enum Side: String, Hashable, Sendable, Codable, CaseIterable {
      /// The requests made for the organisation.
      case requests
      /// The practitioners who hold a post or office there.
      case practitioners
    }

    /// The organisation.
    public let organisation: OrganisationID
    /// Whether its requests or its practitioners are counted.
    public let side: Side
    /// The least number of pairs; 0 for none.
    public let atLeast: Int
    /// The largest number of pairs; `nil` for no such bound.
    public let atMost: Int?

    /// Bounds an organisation's pairs.
    public init(
      _ organisation: OrganisationID, _ side: Side, atLeast: Int = 0, atMost: Int? = nil
    ) {
      self.organisation = organisation
      self.side = side
      self.atLeast = atLeast
      self.atMost = atMost
    }
  }

  /// The requests that take part; every one that looks for a practitioner where `nil`.
  ///
  /// Whoever is left out though they could have taken part misses the round when it is published, as
  /// far as ``RequestPolicy/leavingOut`` says so (rule A06).
  public var only: Set<RequestID>?
  /// Pairs that have to be made.
  public var pinned: [Pair]
  /// Pairs that must not be made.
  public var forbidden: [Pair]
  /// The least number of requests of some practitioners.
  public var minimums: [Minimum]
  /// Requests that may take several practitioners; every other takes one.
  public var wanted: [Wanted]
  /// Bounds on organisations' pairs, which have to be disjoint or nested on each side.
  public var quotas: [OrganisationQuota]

  /// States constraints; the defaults ask for nothing.
  public init(
    only: Set<RequestID>? = nil, pinned: [Pair] = [], forbidden: [Pair] = [],
    minimums: [Minimum] = [], wanted: [Wanted] = [], quotas: [OrganisationQuota] = []
  ) {
    self.only = only
    self.pinned = pinned
    self.forbidden = forbidden
    self.minimums = minimums
    self.wanted = wanted
    self.quotas = quotas
  }

  /// Whether every pair could be left out, so that a round without pairs is possible.
  public var asksForNothing: Bool {
    pinned.isEmpty && minimums.allSatisfy { $0.least <= 0 }
      && quotas.allSatisfy { $0.atLeast <= 0 }
  }
}
