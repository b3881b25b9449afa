/// What kind of thing a pool spends on.
///
/// A pool adds words of its own by ``PoolPolicy/extraWords``. Source: metrics section 11.3 asks for all costs
/// of a programme; the categories are by design.
public struct CostCategory: VocabularyCode {
  /// The category's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// A subscription to somebody else, such as a professional body or a platform.
  ///
  /// What an organisation pays to the pool is the fee of its membership, and no cost item.
  public static let subscription = Self(unchecked: "subscription")
  /// Supervision of practitioners.
  public static let supervision = Self(unchecked: "supervision")
  /// Travel of practitioners and staff; an individual's own is with the session (rule R50).
  public static let travel = Self(unchecked: "travel")
  /// Working time of staff, of practitioners or of those whom they work with.
  public static let staffTime = Self(unchecked: "staffTime")
  /// Training and development of practitioners.
  public static let training = Self(unchecked: "training")
  /// Running the pool: a system, meetings, print.
  public static let administration = Self(unchecked: "administration")
  /// Something else.
  public static let other = Self(unchecked: "other")

  /// The categories that the library knows.
  public static let vocabulary = Vocabulary<Self>(
    "costCategories",
    [
      (.subscription, "Subscription to somebody else", "S4-05"),
      (.supervision, "Supervision", ""),
      (.travel, "Travel of practitioners and staff", "S3-69"),
      (.staffTime, "Staff time", ""),
      (.training, "Training", ""),
      (.administration, "Administration", ""),
      (.other, "Other", ""),
    ])
}
