/// Looks at an engagement in a role, by the view of that role.
///
/// A refusal could store nothing, and a denied look has to leave a trace (rule R36); so a denial is an
/// outcome. It leaves an entry in the engagement's audit trail: the pseudonym, the role, and the row that was
/// asked for. Where there is no such engagement there is no trail, and nothing is kept. A look that is
/// allowed leaves no entry, but that of the data-protection officer; and one that is repeated under the name
/// of its first attempt leaves no second.
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
  /// It looks, and leaves a trace where it has to.
  public static var isLook: Bool { true }
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
  ///   - row: The class of data that the reader is after, where it is one; what is not a row of the matrix,
  ///     and what no view shows this reader of this engagement, is denied, whatever else a view would show.
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
      // The reader's role, since a host's own view may say another one each time it is asked.
      let isLogged = context.actor.role == .dataProtectionOfficer
      return Decision(
        .view(View.of(sight)),
        isLogged ? trace(event, request?.number ?? "", state, context) : [])
    }
  }

  private func admission(
    to state: PoolState, _ context: CommandContext
  ) -> EngagementSight.Admission {
    if let row, !ConfidentialityMatrix.rows.contains(row) { return .denied([Reason(.noSuchRow)]) }
    let admission = EngagementSight.admit(
      to: engagement, of: state, as: View.role, for: context.actor, at: context.now,
      under: request)
    guard case .admitted(let sight) = admission else { return admission }
    if let row, !sight.shows(row) {
      return .denied([
        Reason(.notForThisRole, ["row": row.code, "role": context.actor.role.rawValue])
      ])
    }
    if isCopy, !isForAccess { return .denied([Reason(.noLoggedRequest)]) }
    return admission
  }

  private var isCopy: Bool { View.self == SubjectAccessCopy.self }
  private var event: PrivacyEvent { isCopy ? .copyForSubject : .readUnderRequest }
  /// The row that the trail keeps: one of the matrix, whatever was asked for.
  private var deniedRow: ConfidentialityRow {
    row.flatMap { ConfidentialityMatrix.rows.contains($0) ? $0 : nil }
      ?? ConfidentialityRow(unchecked: "engagementExists")
  }
  private var isForAccess: Bool {
    if case .subjectAccess = request?.kind { true } else { false }
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
  /// Why they see nothing; the attempt is in the audit trail of the engagement, where there is one.
  case denied([Reason])

  /// What the reader sees; `nil` where the look was denied.
  public var view: View? { if case .view(let view) = self { view } else { nil } }
  /// Why they see nothing; empty where they see something.
  public var reasons: [Reason] { if case .denied(let reasons) = self { reasons } else { [] } }
}
