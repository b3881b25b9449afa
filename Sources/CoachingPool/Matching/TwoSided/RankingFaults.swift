/// Checks rankings beside the field of a round, all faults at once.
enum RankingFaults {
  static func list(
    _ requests: [RequestRanking], _ practitioners: [PractitionerRanking], in field: MatchField
  ) -> [Fault] {
    check(
      requests, .request, isKnown: { field.row(of: $0) != nil },
      isListable: { field.column(of: $0) != nil })
      + check(
        practitioners, .practitioner, isKnown: { field.column(of: $0) != nil },
        isListable: { field.context.state.requests[$0] != nil })
  }

  private static func check<Owner, Listed>(
    _ rankings: [Ranking<Owner, Listed>], _ kind: RecordKind,
    isKnown: (Identifier<Owner>) -> Bool, isListable: (Identifier<Listed>) -> Bool
  ) -> [Fault] {
    var faults: [Fault] = []
    var seen: Set<Identifier<Owner>> = []
    for ranking in rankings {
      var list = FaultList(RecordKey(kind, ranking.owner.text))
      if !isKnown(ranking.owner) {
        list.add("ranking", .notInTheRound, ["kind": kind.rawValue, "id": ranking.owner.text])
      }
      if !seen.insert(ranking.owner).inserted {
        list.add("ranking", .duplicate, ["value": ranking.owner.text])
      }
      // Whom somebody listed is theirs alone, so that a fault does not say it to anybody else.
      let listed = ranking.groups.reveal().flatMap { $0 }
      if Set(listed).count < listed.count {
        list.add("ranking", .duplicate, ["value": "somebody"], audience: .coordinator)
      }
      for one in listed where !isListable(one) {
        list.add("ranking", .danglingReference, ["value": one.text], audience: .coordinator)
      }
      faults += list.faults
    }
    return faults
  }
}
