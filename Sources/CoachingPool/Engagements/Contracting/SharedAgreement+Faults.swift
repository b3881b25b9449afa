extension SharedAgreement {
  /// Every fault that the agreement has by itself; no message quotes its terms.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.sharedAgreement, engagement.text))
    var last: Instant?
    for (place, version) in versions.enumerated() {
      let field = "versions.\(place)"
      if version.number != place + 1 {
        list.add(
          field, .contradiction,
          ["what": "version \(version.number) stands in the place of \(place + 1)"])
      }
      if let last, version.proposed < last {
        list.add(field, .contradiction, ["what": "a version is older than the one before it"])
      }
      last = version.proposed
      list.duplicates("\(field).parties", version.parties.map { "\($0.person) \($0.role)" })
      for role in [Role.individual, .practitioner]
      where !version.parties.contains(where: { $0.role == role }) {
        list.add("\(field).parties", .missing, ["what": "a party in the role \(role.rawValue)"])
      }
      list.duplicates(
        "\(field).signatures", version.signatures.map { "\($0.party.person) \($0.party.role)" })
      for signature in version.signatures {
        if !version.parties.contains(signature.party) {
          list.add("\(field).signatures", .contradiction, ["what": "somebody signed as no party"])
        }
        if signature.at < version.proposed {
          list.add(
            "\(field).signatures", .contradiction, ["what": "a signature is older than the text"])
        }
      }
      version.terms.reveal().faults("\(field).terms", into: &list)
    }
    for (place, meeting) in meetings.enumerated() {
      list.range("meetings.\(place).minutes", meeting.minutes, 1...480)
      if meeting.facilitator == nil {
        list.add("meetings.\(place).invited", .missing, ["what": "the practitioner, who leads"])
      }
    }
    return list.faults
  }
}
