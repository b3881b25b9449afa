/// What one role of the confidentiality matrix sees of one practitioner's supervision: plain values, and
/// nothing that the role may not see, since the type has no member for it.
///
/// Practitioners see their own, the pool coordinator everybody's but where they have a part (rule A23), and
/// supervisors what was had with them. Analysts and the public read figures that passed disclosure control,
/// and so nothing of one practitioner; all others read nothing. What is talked over in supervision is
/// stored nowhere (rule A30). Source: row `supervisionLog` of the confidentiality matrix.
public protocol SupervisionView: Codable, Hashable, Sendable {
  /// The role for which the view is.
  static var role: Role { get }
  /// Shows the supervision that somebody was let in to.
  static func of(_ sight: SupervisionSight) -> Self
}

extension PoolState {
  /// Shows a practitioner's supervision to somebody in a role, or says why not.
  ///
  /// ```swift
  /// let actor = Actor(pseudonym, as: .practitioner, person: boris)
  /// let view = try state.supervision(of: coach, as: PractitionersSupervision.self, for: actor, at: now)
  /// ```
  ///
  /// - Parameters:
  ///   - practitioner: The practitioner's membership.
  ///   - view: The view of the reader's role.
  ///   - reader: Who looks.
  ///   - now: The moment.
  /// - Throws: ``Refusal``. Whom it does not concern is told one thing, whether there is such a practitioner
  ///   or not.
  public func supervision<View: SupervisionView>(
    of practitioner: PractitionerID, as view: View.Type, for reader: Actor, at now: Instant
  ) throws(Refusal) -> View {
    let today = date(at: now)
    let reasons = barred(from: practitioner, reader, as: View.role, on: today)
    guard reasons.isEmpty, let membership = practitioners[practitioner] else {
      throw Refusal("supervision", reasons.isEmpty ? [Reason(.nothingToRead)] : reasons)
    }
    return View.of(
      SupervisionSight(state: self, membership: membership, reader: reader, date: today))
  }

  private func barred(
    from practitioner: PractitionerID, _ reader: Actor, as role: Role, on today: CivilDate
  ) -> [Reason] {
    guard reader.role == role else { return [Reason(.nothingToRead)] }
    switch role {
    case .analyst, .publicReader: return [Reason(.onlyStatistics)]
    case .practitioner, .supervisor, .poolCoordinator: break
    case .individual, .sponsor, .humanResources, .organisationalCoordinator, .safeguardingLead,
      .dataProtectionOfficer, .system:
      return [Reason(.nothingToRead)]
    }
    guard let person = reader.person else {
      return [Reason(role == .poolCoordinator ? .nameThePerson : .nothingToRead)]
    }
    guard let membership = practitioners[practitioner] else { return [Reason(.nothingToRead)] }
    switch role {
    case .practitioner:
      return isSame(membership.person, person) ? [] : [Reason(.nothingToRead)]
    case .supervisor:
      let own = supervisors(of: person).map(\.id)
      let isTheirs =
        supervisionArrangements(of: practitioner).contains { own.contains($0.supervisor) }
        || supervisionEntries(of: practitioner).contains {
          $0.stands && $0.session.supervisor.map(own.contains) ?? false
        }
      return isTheirs ? [] : [Reason(.nothingToRead)]
    default:
      var guards = CommandGuards("supervision")
      guards.requireDisinterested(reader, in: [membership.person], self, on: today)
      return guards.unmet
    }
  }
}
