/// The columns of `credentials.csv`.
enum CredentialColumn: Int, ColumnSet {
  case practitioner, kind, scheme, level, awarded, expires, evidenceSeen

  var column: PoolCSVColumn {
    switch self {
    case .practitioner:
      .required("practitioner", "practitioner", example: "okafor-pool")
    case .kind:
      .required(
        "kind", "`qualification` or `accreditation`", example: "accreditation",
        fields: ["practitioner.credentials"])
    case .scheme:
      .required(
        "scheme", "text: who awards it", example: "EMCC-EIA", fields: ["practitioner.credentials"],
        synonyms: ["awardingbody", "body"])
    case .level:
      .required(
        "level", "text: the level in the scheme", example: "Practitioner",
        fields: ["practitioner.credentials"])
    case .awarded:
      .required(
        "awarded", "day of the award", example: "2022-06-30",
        fields: ["practitioner.credentials"], synonyms: ["awarddate", "date"])
    case .expires:
      .optional(
        "expires", "first day on which an accreditation no longer holds", example: "2027-06-30",
        fields: ["practitioner.credentials"], synonyms: ["expiry", "expirydate"])
    case .evidenceSeen:
      .optional(
        "evidence_seen", "day on which somebody saw the evidence; empty while none is on file",
        example: "2022-07-15", fields: ["practitioner.credentials"], synonyms: ["evidence"])
    }
  }
}
