/// Looks at an engagement in a role, by the view of that role.
///
/// A refusal could store nothing, and a denied look has to leave a trace (rule R36); so a denial is an
/// outcome. It leaves an entry in the audit trail: the pseudonym, the role, and the row that was asked for.
/// A look that is allowed leaves none, but that of the data-protection officer.
///
/// ```swift
/// switch try await service.perform(ReadEngagement<SponsorView>(engagement), as: sue) {
/// case .view(let view): show(view)
/// case .denied(let reasons): say(reasons)
/// }
/// ```
public struct ReadEngagement<View: EngagementView>: Command {
  /// The name that commits keep.
  public static var name: String { "readEngagement" }
  /// The engagement.
  public let engagement: EngagementID
  /// The class of data that the reader is after; `nil` for whatever the view shows.
  public let row: ConfidentialityRow?
  /// The logged request under which the data-protection officer reads.
  public let request: LoggedRequest?

  /// Looks at an engagement.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - row: The class of data that the reader is after, where it is one; what the matrix does not let
  ///     the role see in a single engagement is denied, whatever else the view would show.
  ///   - request: The logged request under which the data-protection officer reads.
  public init(
    _ engagement: EngagementID, for row: ConfidentialityRow? = nil,
    under request: LoggedRequest? = nil
  ) {
    self.engagement = engagement
    self.row = row
    self.request = request
  }

  /// Lets the reader in or not, and keeps what has to leave a trace.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) -> Decision<Reading<View>> {
    switch admission(to: state, context) {
    case .denied(let reasons):
      return Decision(.denied(reasons), trace(.deniedRead, deniedRow.code, state, context))
    case .admitted(let sight):
      let isLogged = View.role == .dataProtectionOfficer
      return Decision(
        .view(View.of(sight)),
        isLogged ? trace(event, request?.number ?? "", state, context) : [])
    }
  }

  private func admission(
    to state: PoolState, _ context: CommandContext
  ) -> EngagementSight.Admission {
    let admission = EngagementSight.admit(
      to: engagement, of: state, as: View.role, for: context.actor, at: context.now,
      under: request)
    guard case .admitted = admission else { return admission }
    if let row, !Self.mayBeRead(row) {
      return .denied([Reason(.notForThisRole, ["row": row.code, "role": View.role.rawValue])])
    }
    if isCopy, !isForAccess { return .denied([Reason(.noLoggedRequest)]) }
    return admission
  }

  private var isCopy: Bool { View.self == SubjectAccessCopy.self }
  private var event: PrivacyEvent { isCopy ? .copyForSubject : .readUnderRequest }
  private var deniedRow: ConfidentialityRow {
    row ?? ConfidentialityRow(unchecked: "engagementExists")
  }
  private var isForAccess: Bool {
    if case .subjectAccess = request?.kind { true } else { false }
  }

  /// Whether the matrix lets the role see something of a row in a single engagement.
  private static func mayBeRead(_ row: ConfidentialityRow) -> Bool {
    let cell = ConfidentialityMatrix.cell(row, for: View.role)
    return ![.nothing, .aggregate, .pseudonymous].contains(cell.access)
  }

  private func trace(
    _ event: PrivacyEvent, _ code: String, _ state: PoolState, _ context: CommandContext
  ) -> [Change] {
    // Of an engagement that does not exist there is no trail.
    guard let engagement = state.engagements[engagement] else { return [] }
    var pen = AuditPen(state, context)
    return [pen.entry(event, of: engagement, because: code)]
  }
}

/// What came of a look: what may be seen, or why nothing is.
public enum Reading<View: Hashable & Sendable>: Hashable, Sendable {
  /// What the reader sees.
  case view(View)
  /// Why they see nothing; the attempt is in the audit trail.
  case denied([Reason])

  /// What the reader sees; `nil` where the look was denied.
  public var view: View? { if case .view(let view) = self { view } else { nil } }
  /// Why they see nothing; empty where they see something.
  public var reasons: [Reason] { if case .denied(let reasons) = self { reasons } else { [] } }
}
