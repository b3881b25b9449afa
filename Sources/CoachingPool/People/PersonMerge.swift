/// Says that two records are of one person, without changing either, so that it can be undone.
///
/// Two identities of one person count as one in conflicts (rule A09). Removing the merge
/// brings both back as they were.
public struct PersonMerge: Hashable, Sendable {
  /// Names the merge.
  public let id: PersonMergeID
  /// The record that stands for the person.
  public let kept: PersonID
  /// The record that is taken for the same person.
  public let duplicate: PersonID
  /// When the coordinator decided it.
  public let decidedAt: Instant

  /// Records a merge.
  public init(id: PersonMergeID, kept: PersonID, duplicate: PersonID, decidedAt: Instant) {
    self.id = id
    self.kept = kept
    self.duplicate = duplicate
    self.decidedAt = decidedAt
  }
}

extension PersonMerge {
  /// Every fault that the merge has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.personMerge, id.text))
    if kept == duplicate {
      list.add("duplicate", .contradiction, ["what": "a record is merged with itself"])
    }
    return list.faults
  }
}
