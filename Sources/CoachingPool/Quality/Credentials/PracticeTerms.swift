/// Which engagements of a pool count as paid practice.
///
/// By design: those of the executive line, for which somebody pays, and not those of the volunteers, which
/// are free at the point of access. A body that counts the hours of an employed coach as paid has them
/// counted by naming both lines.
public struct PracticeTerms: Hashable, Sendable {
  /// The service lines whose hours are paid.
  public var paidLines: [ServiceLine]

  /// Names the lines whose hours are paid.
  public init(paidLines: [ServiceLine] = [.executive]) { self.paidLines = paidLines }
}
