/// Says that somebody will not coach, mentor or be coached by another, by their own declaration.
///
/// Either side declares it, names no ground, and the other side never learns of it (rule R16): neither
/// from a shortlist nor from a round. It binds in both directions, and for every record of both people
/// (rule A09). Withdrawing it removes the record.
/// Source: workflow rule R16; "conflict declarations" of the confidentiality matrix.
public struct ConflictDeclaration: Hashable, Sendable {
  /// Names the declaration.
  public let id: ConflictDeclarationID
  /// Who declared it.
  public let declarer: PersonID
  /// Whom they will not work with.
  public let other: PersonID
  /// When it was declared.
  public let declaredAt: Instant

  /// Records a declaration.
  public init(
    id: ConflictDeclarationID, declarer: PersonID, other: PersonID, declaredAt: Instant
  ) {
    self.id = id
    self.declarer = declarer
    self.other = other
    self.declaredAt = declaredAt
  }
}

extension ConflictDeclaration {
  /// Every fault that the declaration has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.conflictDeclaration, id.text))
    if declarer == other {
      list.add("other", .contradiction, ["what": "a conflict is declared with oneself"])
    }
    return list.faults
  }
}
