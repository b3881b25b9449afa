public import CoachingPool
internal import PoolJSON

/// Reads the coordinator's record of a round and checks it against the pool's data.
///
/// The data give everything anew but the choice: who is eligible, what each pair is worth, every reason.
/// The record gives pairs and prices, which a checker that shares no code with the solver proves. Then
/// the record is made again from both and compared member by member, so that nothing in it is believed.
///
/// ```swift
/// let record = try RoundRecord(json: bytes)
/// for finding in try record.findings(on: state) { print(finding) }
/// ```
public struct RoundRecord: Sendable {
  /// The moment of the decision.
  public let now: Instant
  /// The fingerprint of what the round read.
  public let input: Fingerprint
  /// What was asked of the round beside the policy.
  public let constraints: RoundConstraints
  private let explains: Bool
  private let certificate: RoundCertificate
  private let document: JSONNode

  /// Reads a record strictly.
  ///
  /// - Throws: ``RoundRecordError`` with every fault of its form, or where it was changed after it was
  ///   written, or is of a later version.
  public init(json: [UInt8]) throws(RoundRecordError) {
    self = try RoundRecordFile.read(
      json, schema: "coachingpool.round", version: RoundDocument.version
    ) { node, faults in
      // What is not read here is compared with what the data give.
      faults.object(node, unknown: .keep) { form -> RoundRecord? in
        let now = form.required("at", expecting: "a moment such as 2026-03-01T09:30:00Z") {
          Instant($0)
        }
        let input = form.required("input", expecting: "16 hexadecimal digits") { Fingerprint($0) }
        let explains = form.bool("explained")
        let constraints = form.optional("constraints", RoundConstraints.read)
        let certificate = form.required("certificate") { (node, faults) in
          faults.object(node, unknown: .refuse) { form -> RoundCertificate? in
            _ = form.strings("requests")
            _ = form.strings("practitioners")
            return form.certificate()
          }
        }
        guard let now, let input, let explains, let certificate else { return nil }
        return RoundRecord(
          now: now, input: input, constraints: constraints ?? RoundConstraints(),
          explains: explains, certificate: certificate, document: node)
      }
    }
  }

  private init(
    now: Instant, input: Fingerprint, constraints: RoundConstraints, explains: Bool,
    certificate: RoundCertificate, document: JSONNode
  ) {
    self.now = now
    self.input = input
    self.constraints = constraints
    self.explains = explains
    self.certificate = certificate
    self.document = document
  }

  /// Lists everything in which the record and the data differ, and everything that is not proved.
  ///
  /// An empty list says that the round follows from these data and that nothing better was possible, or
  /// nothing beyond the bound that the record states.
  ///
  /// - Parameters:
  ///   - state: The data of which the record was made.
  ///   - standings: What was known of practitioners' standing.
  ///   - rules: Where the policy's rule names are looked up.
  /// - Throws: `WireError` where the data have no stored form; `RoundError` where the policy has
  ///   faults.
  /// - Complexity: O(r · p) verdicts for r requests and p practitioners; nothing is solved.
  public func findings(
    on state: PoolState, standings: [PractitionerID: Standing] = [:], rules: RuleSet = .standard
  ) throws -> [String] {
    let context = MatchContext(state, at: now, standings: standings)
    let found = try Fingerprint(ofRoundInput: context)
    guard found == input else {
      return [
        "These are not the data of the record: their fingerprint is \(found) and not \(input). Give the data as they were when the round was decided."
      ]
    }
    let outcome = try RoundRebuild.run(
      context, rules: rules, under: constraints, claiming: certificate)
    switch outcome {
    case .fails(let violations): return violations
    case .holds(let round):
      let again = try JSONReader.read(
        RoundDocument(round, explains: explains).bytes(),
        limits: JSONLimits(bytes: 1 << 30, values: 24 << 20))
      return JSONDifferences.list(record: document, data: again)
    }
  }
}
