internal import CoachingPool

extension ContractRecords {
  static let session = Session(
    id: SessionID(unchecked: "session-2"), engagement: engagement.id, kind: .finalReview,
    state: .recordedInError, planned: SessionTime(moment(10), minutes: 95),
    held: SessionTime(moment(20), minutes: 500), mode: .phone,
    place: Confidential("Marches House,\u{2028}room 3"),
    attendance: Attendance(
      expected: [person.id, member.id, third.id], absent: [member.id]),
    travelCost: Money(minorUnits: 1840), exception: .teamOrGroup,
    flags: [.afterClosure, .unusualLength], agreementVersion: 3, isProtectedTime: true,
    movedFrom: SessionID(unchecked: "session-1"))

  static let moved = Session(
    id: SessionID(unchecked: "session-1"), engagement: engagement.id, kind: .finalReview,
    state: .moved, planned: SessionTime(moment(9), minutes: 95), mode: .video,
    attendance: Attendance(expected: [person.id, member.id, third.id]), movedTo: session.id)

  static let cancelled = Session(
    id: SessionID(unchecked: "session-3"), engagement: engagement.id, kind: .midReview,
    state: .cancelledLate, planned: SessionTime(moment(8), minutes: 30), mode: .inPerson,
    attendance: Attendance(expected: [third.id], by: .individual, notice: moment(7)))

  static let action = SessionAction(
    id: SessionActionID(unchecked: "action-1"), engagement: engagement.id, session: session.id,
    what: Confidential("Ring the clerk."), who: coach.id, due: day(2027, 2, 3),
    agreed: moment(30), followUp: .letGo, lookedAt: moment(40))
}
