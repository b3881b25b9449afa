extension Phrasebook {
  /// Of credentials, what is missing for them, and the log of hours.
  static let credentials: [ReasonCode: String] = [
    "credential.notEnoughYet":
      "Of {measure} there are {had} of {wanted} {unit}; {missing} are missing.",
    "credential.notRecorded": "There is no record of {measure}.",
    "credential.numberUnconfirmed":
      "That {number} is the number for {measure} was not found in a publication; ask the body.",
    "credential.dayAhead": "The day of the {what}, {day}, lies in the future.",
    "credential.notHeld": "The practitioner has no such credential to correct.",
    "log.noConsent": "There is no consent to take back.",
  ]
}
