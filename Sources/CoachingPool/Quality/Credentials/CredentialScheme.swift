/// The credentials of one body: who awards them, whether they expire, and what each level asks for.
public struct CredentialScheme: Hashable, Sendable {
  /// The word by which credentials name it: `ILM`, `EMCC-EIA`, `ICF`, `AC`.
  public let code: String
  /// The body that awards it.
  public let body: String
  /// What the scheme is called.
  public let title: String
  /// Whether its awards are qualifications, which do not expire, or accreditations, which do.
  public let kind: Credential.Kind
  /// The levels, row by row, each of one edition.
  public let levels: [CredentialLevel]

  /// Describes a scheme.
  public init(
    code: String, body: String, title: String, kind: Credential.Kind, levels: [CredentialLevel]
  ) {
    self.code = code
    self.body = body
    self.title = title
    self.kind = kind
    self.levels = levels
  }

  /// The same scheme with other rows.
  func with(_ levels: [CredentialLevel]) -> CredentialScheme {
    CredentialScheme(code: code, body: body, title: title, kind: kind, levels: levels)
  }

  /// The schemes that the library knows, in the order of its table.
  ///
  /// The numbers are of the editions that they name, and no body answers for them here; ask the body.
  /// Source: standards section 6.3.
  public static let standard: [CredentialScheme] = [
    CredentialScheme(
      code: "ICF", body: "International Coaching Federation", title: "ICF credentials",
      kind: .accreditation, levels: CredentialLevel.icf),
    CredentialScheme(
      code: "EMCC-EIA", body: "European Mentoring and Coaching Council",
      title: "European Individual Accreditation", kind: .accreditation,
      levels: CredentialLevel.emccIndividual),
    CredentialScheme(
      code: "EMCC-ESIA", body: "European Mentoring and Coaching Council",
      title: "accreditation of supervisors", kind: .accreditation,
      levels: [.emcc("EMCC-ESIA", "of supervisors", practice: .notKept)]),
    CredentialScheme(
      code: "EMCC-ITCA", body: "European Mentoring and Coaching Council",
      title: "accreditation of team coaches", kind: .accreditation,
      levels: [.emcc("EMCC-ITCA", "of team coaches", practice: .teamCoaching)]),
    CredentialScheme(
      code: "EMCC-IPMA", body: "European Mentoring and Coaching Council",
      title: "accreditation of programme managers", kind: .accreditation,
      levels: [.emcc("EMCC-IPMA", "of programme managers", practice: .notKept)]),
    CredentialScheme(
      code: "EMCC-TCQA", body: "European Mentoring and Coaching Council",
      title: "quality award for team-coaching training", kind: .accreditation,
      levels: [.emcc("EMCC-TCQA", "of training, and not of people", practice: .notKept)]),
    CredentialScheme(
      code: "EMCC-EQA", body: "European Mentoring and Coaching Council",
      title: "quality award for training", kind: .accreditation,
      levels: [.emcc("EMCC-EQA", "of training, and not of people", practice: .notKept)]),
    CredentialScheme(
      code: "AC", body: "Association for Coaching", title: "coach accreditation",
      kind: .accreditation, levels: CredentialLevel.ac),
    CredentialScheme(
      code: "ILM", body: "Institute of Leadership and Management",
      title: "coaching and mentoring qualifications", kind: .qualification,
      levels: CredentialLevel.ilm),
    CredentialScheme(
      code: "Apprenticeship", body: "apprenticeship standards of England",
      title: "Coaching Professional apprenticeship", kind: .qualification,
      levels: CredentialLevel.apprenticeship),
  ]
}
