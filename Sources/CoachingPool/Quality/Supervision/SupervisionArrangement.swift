/// Names an arrangement of supervision.
public typealias SupervisionArrangementID = Identifier<SupervisionArrangement>

/// Who is supervised by whom for a time: one practitioner one to one, or the members of a group.
///
/// Whoever joins or leaves a group has an arrangement follow that takes the place of the former, so that
/// each says who its members were. Sessions had in it are entries of each member's own log.
public struct SupervisionArrangement: Hashable, Sendable {
  /// Names the arrangement.
  public let id: SupervisionArrangementID
  /// Who supervises.
  public let supervisor: SupervisorID
  /// One to one, or a group.
  public let form: SupervisionForm
  /// The service line of its members.
  public let line: ServiceLine
  /// Who is supervised: one, or the members of the group.
  public let members: [PractitionerID]
  /// For how long.
  public internal(set) var span: DateSpan
  /// How many members it may have; 1 one to one.
  public let most: Int

  /// Describes an arrangement; ``faults()`` tells what is wrong with it.
  public init(
    id: SupervisionArrangementID, supervisor: SupervisorID, form: SupervisionForm,
    line: ServiceLine, members: [PractitionerID], span: DateSpan, most: Int
  ) {
    self.id = id
    self.supervisor = supervisor
    self.form = form
    self.line = line
    self.members = members
    self.span = span
    self.most = most
  }

  /// Every fault that the arrangement has by itself.
  ///
  /// How small a group may be is asked when it is arranged, so that a policy that asks for more later
  /// leaves those that stand as they are.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.supervisionArrangement, id.text))
    list.duplicates("members", members.map(\.text))
    if members.isEmpty { list.add("members", .missing, ["what": "a practitioner"]) }
    if span.start == nil { list.add("span", .missing, ["what": "the day on which it begins"]) }
    switch form {
    case .oneToOne: list.range("most", most, 1...1)
    case .group: list.range("most", most, 1...100)
    case .peer:
      list.add("form", .contradiction, ["what": "peers arrange supervision among themselves"])
    }
    if members.count > max(1, most) {
      list.add("members", .contradiction, ["what": "there are more members than it may have"])
    }
    return list.faults
  }
}
