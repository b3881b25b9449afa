@testable import CoachingPool

/// An engagement that ended, with requests due on 2026-06-15 (today) and later.
func evaluated(_ more: Record..., change: (inout PoolPolicy) -> Void = { _ in }) -> PoolState {
  var state = reviewed(.closing)
  var policy = PoolPolicy()
  change(&policy)
  state.put(.policy(policy))
  for record in Asked.all + more { state.put(record) }
  return state
}

/// Who is asked about the engagement, by name.
enum Asked {
  static func request(
    _ id: EvaluationRequestID, _ person: PersonID, _ role: Role,
    _ wave: EvaluationRequest.Wave = .closure, due: CivilDate = today,
    of engagement: EngagementID = "e"
  ) -> Record {
    .evaluationRequest(
      EvaluationRequest(
        id: id, engagement: engagement, asks: person, as: role, wave: wave, due: due))
  }

  static let all = [
    request("start-amara", "amara", .individual, .start, due: day("2026-05-10")),
    request("end-amara", "amara", .individual),
    request("later-amara", "amara", .individual, .later, due: day("2026-12-15")),
    request("end-boris", "boris", .practitioner), request("end-selma", "selma", .sponsor),
  ]
}

/// A response to one of the library's instruments, as it is stored.
func answered(
  _ id: EvaluationResponseID, to request: EvaluationRequestID, _ answers: [EvaluationItemID: Int],
  by instrument: EvaluationInstrument = .poolOutcomes, given: Instant = now,
  withdrawn: Instant? = nil
) -> Record {
  .evaluationResponse(
    EvaluationResponse(
      id: id, to: request, instrument: instrument.id, version: instrument.version,
      answers: Confidential(
        answers.sorted { $0.key < $1.key }.map { EvaluationAnswer($0.key, $0.value) }),
      given: given, withdrawn: withdrawn))
}
