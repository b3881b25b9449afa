/// When progress is looked at after the beginning, and who comes.
///
/// The individual speaks to it, and the practitioner leads without reporting on them. Source: workflow
/// section 7.4; S3-63, S3-79.
public struct ReviewPlan: Hashable, Sendable {
  /// A point at which progress is looked at.
  public enum Point: String, Hashable, Sendable, Codable, CaseIterable {
    /// Halfway, where wished.
    case midway
    /// At the end.
    case final
  }

  /// The points.
  public var points: [Point]
  /// Who comes.
  public var attendees: [Role]

  /// Plans reviews.
  public init(points: [Point] = [.final], attendees: [Role]) {
    self.points = points
    self.attendees = attendees
  }
}
