/// How people meet.
///
/// Source: the regional hub offers face to face, virtual or phone.
public enum MeetingMode: String, Hashable, Sendable, Codable, CaseIterable {
  /// In one room.
  case inPerson
  /// By video.
  case video
  /// By telephone.
  case phone
}
