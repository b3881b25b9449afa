/// One direction of a table of people: its categories, and in one direction of a table their groups.
///
/// A person counts once in a direction, in the category of the first counted session; where people
/// may stand in several (themes, two affiliations) the direction overlaps and prints no totals
/// (rule A42).
public struct TableDimension: Hashable, Sendable {
  /// One category of a direction.
  public struct Category: Hashable, Sendable {
    /// What a reader sees.
    public let name: String
    /// The group that the category belongs to; `nil` where the direction has no groups.
    public let group: String?
    /// What the category narrows the scope of the whole table to.
    public let narrowing: ScopeNarrowing

    /// Describes a category; by default it stands for the value of its own name.
    public init(_ name: String, in group: String? = nil, narrowing: ScopeNarrowing? = nil) {
      self.name = name
      self.group = group
      self.narrowing = narrowing ?? .values([name])
    }
  }

  /// What the direction tells people apart by: "organisation", "service line".
  public let name: String
  /// The categories in the order in which they are printed.
  public let categories: [Category]
  /// Whether a person may stand in several categories.
  public let overlaps: Bool
  /// Whether anybody may know in which category a person stands, as of an organisation's own people.
  ///
  /// Where it is so, it discloses nothing that all of a group stand in one category.
  public let isCommonKnowledge: Bool

  /// Describes a direction.
  public init(
    _ name: String, _ categories: [Category], overlaps: Bool = false,
    isCommonKnowledge: Bool = false
  ) {
    self.name = name
    self.categories = categories
    self.overlaps = overlaps
    self.isCommonKnowledge = isCommonKnowledge
  }

  /// Describes a direction whose categories stand for the values of their names.
  public init(_ name: String, _ names: String...) { self.init(name, names.map { Category($0) }) }

  /// The names of the groups, in the order in which they first come.
  public var groups: [String] { categories.compactMap(\.group).uniqued() }
}
