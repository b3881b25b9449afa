extension PoolState {
  /// Says what is missing on file before a practitioner takes people on.
  ///
  /// A coach has a credential that the line takes, with its evidence seen; a mentor needs none (decision
  /// 0010). Both have been inducted, agreed to the code of ethics, and have their organisation's support or a
  /// reference; an executive coach is insured. Source: workflow section 8.6.
  public func readinessToGoLive(of practitioner: PractitionerID, on date: CivilDate) -> Verdict {
    guard let membership = practitioners[practitioner], let file = assurances[practitioner],
      file.isFollowed
    else {
      return .notMet([Reason(.nothingOnFile, ["practitioner": practitioner.text])])
    }
    let standing = standing(of: practitioner, on: date)
    var reasons = partsAsked(of: membership, on: date).filter { $0 != .supervision }
      .flatMap { part in
        standing[part].verdict(on: date, unknown: .allow, code: part.code).reasons
      }
      // Whoever asks is the practitioner or coordinates the pool, and no seeker.
      .map { Reason($0.code, $0.values) }
    if membership.isInTraining { reasons.append(Reason(.stillInTraining)) }
    if file.inducted.map({ $0 > date }) ?? true { reasons.append(Reason(.notInducted)) }
    return Verdict(reasons)
  }
}

extension ReasonCode {
  /// The pool has nothing on file of a practitioner.
  public static let nothingOnFile = ReasonCode("membership.nothingOnFile")
  /// The practitioner is still in training.
  public static let stillInTraining = ReasonCode("membership.stillInTraining")
  /// The practitioner has not completed their induction.
  public static let notInducted = ReasonCode("membership.notInducted")
}
