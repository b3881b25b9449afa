extension PoolState {
  /// What was answered to a request, one response for each instrument, the earliest first.
  /// - Complexity: O(k log k) in the responses to it.
  public func evaluationResponses(to request: EvaluationRequestID) -> [EvaluationResponse] {
    responsesByRequest[request].compactMap { evaluationResponses[$0] }
      .sorted { ($0.given, $0.id) < ($1.given, $1.id) }
  }

  /// What counts of the responses to a request: given by a day, and not withdrawn.
  func countedResponses(
    to request: EvaluationRequestID, asOf date: CivilDate
  ) -> [EvaluationResponse] {
    evaluationResponses(to: request).filter {
      $0.withdrawn == nil && self.date(at: $0.given) <= date
    }
  }

  /// What was answered to the requests of an engagement, in the order of ``evaluationRequests(of:)``.
  /// - Complexity: O(k log k) in the engagement's requests and responses.
  public func evaluationResponses(of engagement: EngagementID) -> [EvaluationResponse] {
    evaluationRequests(of: engagement).flatMap { evaluationResponses(to: $0.id) }
  }

  /// Finds a version of an instrument in the policy in force, or else in the latest that had it.
  public func evaluationInstrument(
    _ id: EvaluationInstrumentID, version: Int
  ) -> EvaluationInstrument? {
    for policy in [policy] + policies.reversed() {
      let found = policy.impact.instruments.first { $0.id == id && $0.version == version }
      if let found { return found }
    }
    return nil
  }

  /// What somebody said of the work, with what they allow to be done with it; `nil` without words.
  func testimonial(_ response: EvaluationResponse) -> Testimonial? {
    guard let comment = response.comment, let request = evaluationRequests[response.request]
    else { return nil }
    return Testimonial(of: request.person, comment, consent: response.quotations.last)
  }

  /// Faults of what a response names beside the records that stand here; no message quotes an answer.
  func responseReferences(_ response: EvaluationResponse, _ list: inout FaultList) {
    list.known("request", [response.request], in: evaluationRequests)
    let others = evaluationResponses(to: response.request)
    if others.contains(where: { $0.id != response.id && $0.instrument == response.instrument }) {
      list.add("instrument", .duplicate, ["value": response.instrument.text])
    }
    guard
      let instrument = evaluationInstrument(response.instrument, version: response.version)
    else {
      let name = "\(response.instrument), version \(response.version)"
      list.add("instrument", .danglingReference, ["value": name])
      return
    }
    let request = evaluationRequests[response.request]
    for answer in response.answers.reveal() {
      guard let item = instrument[answer.item] else {
        list.add("answers", .danglingReference, ["value": answer.item.text])
        continue
      }
      if !item.form.accepts(answer.value) {
        list.add("answers", .contradiction, ["what": "an answer lies off the scale of \(item.id)"])
      }
      if let request, !item.isAsked(of: request.role, in: request.wave) {
        list.add(
          "answers", .contradiction,
          ["what": "\(item.id) is not put to the \(request.role.rawValue) then"])
      }
    }
  }

  /// Faults of a policy's instruments beside those of other versions, and the library's own: what people
  /// answered to one is read by it for good.
  func instrumentReferences(_ policy: PoolPolicy, _ list: inout FaultList) {
    let others = policies.filter { $0.version != policy.version }.flatMap(\.impact.instruments)
    let known = others + EvaluationInstrument.standard + [.personalWellbeing]
    for (place, instrument) in policy.impact.instruments.enumerated() {
      let isAnother = known.contains {
        $0.isSameVersion(as: instrument) && !$0.saysTheSame(as: instrument)
      }
      if isAnother {
        list.add(
          "impact.instruments.\(place)", .contradiction,
          ["what": "this version of \(instrument.id) says something else elsewhere"])
      }
    }
  }
}
