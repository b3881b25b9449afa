/// Why a request goes to this practitioner, or why not.
public struct PairAnswer: Hashable, Sendable {
  /// What became of the pair.
  public enum Outcome: Hashable, Sendable {
    /// A requirement is not met, for all these reasons.
    case notEligible([Reason])
    /// The round made the pair.
    case chosen
    /// Every requirement is met, but the constraints of the round rule the pair out.
    case ruledOut([Reason])
    /// The pair could be made, and every aim would then stand so; no aim can be better without one
    /// above it being worse, if the round is proved.
    case notChosen([AimChange])
  }

  /// The request.
  public let request: RequestID
  /// The practitioner.
  public let practitioner: PractitionerID
  /// What became of the pair.
  public let outcome: Outcome
  /// The points of the pair, whatever became of it.
  public let points: Int
  /// Whom the request meets, in the order of identifiers.
  public let meets: [PractitionerID]

  /// What that reader may read.
  ///
  /// To anybody but the coordinator, a pair that was not made gives reasons that rest on the two
  /// profiles alone, or "not available": whether others took the place, or something is not to be
  /// told, reads the same (rule A01).
  public func shown(to reader: Audience) -> [Reason] {
    switch outcome {
    case .notEligible(let reasons): reasons.shown(to: reader)
    case .chosen:
      reader == .coordinator
        ? [Reason(.pairChosen, ["points": "\(points)"], audience: .coordinator)]
        : [Reason(.pairMade)]
    case .ruledOut(let reasons):
      (coordinator(.pairRuledOut)
        + reasons.map { Reason($0.code, $0.values, audience: .coordinator) })
        .shown(to: reader)
    case .notChosen(let aims):
      ((aims.contains { $0.loss != 0 } ? coordinator(.pairNotChosen) : coordinator(.pairAsGood))
        + aims.reasons).shown(to: reader)
    }
  }

  private func coordinator(_ code: ReasonCode) -> [Reason] {
    [
      Reason(
        code,
        [
          "practitioner": practitioner.text,
          "instead": meets.isEmpty ? "nobody" : meets.map(\.text).joined(separator: ", "),
        ], audience: .coordinator)
    ]
  }
}

extension ReasonCode {
  /// A round made the pair, in words for the coordinator.
  public static let pairChosen = ReasonCode("pair.chosen")
  /// A round made the pair, in words for everybody.
  public static let pairMade = ReasonCode("pair.made")
  /// The constraints of a round rule a pair out.
  public static let pairRuledOut = ReasonCode("pair.ruledOut")
  /// A pair could be made and the round would be worse.
  public static let pairNotChosen = ReasonCode("pair.notChosen")
  /// A pair could be made and the round would be as good.
  public static let pairAsGood = ReasonCode("pair.asGood")
  /// A coordinator forbade the pair.
  public static let pairForbidden = ReasonCode("round.pairForbidden")
  /// The practitioner has no place in the round.
  public static let pairWithoutPlace = ReasonCode("round.pairWithoutPlace")
  /// No round with the pair was found within the limit of branches.
  public static let pairNotFound = ReasonCode("round.pairNotFoundWithinBranches")
}
