internal import CoachingPool

extension ContractRecords {
  static let consent = LogConsent(
    id: LogConsentID(unchecked: "consent-1"), engagement: engagement.id, person: person.id,
    given: moment(8), withdrawn: moment(9))
}
