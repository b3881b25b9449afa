/// Says all that keeps some counts from being a table that can be audited, or changed as asked.
public struct RawTableError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Tells the faults apart.
  public struct Code: Hashable, Sendable {
    /// The name of the fault.
    public let name: String
    /// There is no direction, or there are more than two.
    public static let dimensions = Code(name: "dimensions")
    /// The columns have groups.
    public static let groupedColumns = Code(name: "groupedColumns")
    /// Some categories of a direction have a group and others none.
    public static let partlyGrouped = Code(name: "partlyGrouped")
    /// Rows that overlap have groups.
    public static let groupedOverlaps = Code(name: "groupedOverlaps")
    /// A direction has no category.
    public static let noCategory = Code(name: "noCategory")
    /// Two categories, or two directions, have one name.
    public static let repeatedName = Code(name: "repeatedName")
    /// There are more or fewer counts than places.
    public static let numberOfCounts = Code(name: "numberOfCounts")
    /// A count is below 0.
    public static let negative = Code(name: "negative")
    /// The counts add up to more than can be.
    public static let tooLarge = Code(name: "tooLarge")
    /// The table has no such place.
    public static let unknownPlace = Code(name: "unknownPlace")
    /// Fewer than two different categories are to be put together.
    public static let tooFewToMerge = Code(name: "tooFewToMerge")
    /// Categories of two groups are to be put together.
    public static let mergeAcrossGroups = Code(name: "mergeAcrossGroups")
    /// Categories that share people are to be put together.
    public static let mergeOfOverlaps = Code(name: "mergeOfOverlaps")
  }

  /// One thing that is wrong.
  public struct Fault: Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public let code: Code
    /// What it is about; never a count of people.
    public let value: String

    /// A full sentence.
    public var description: String {
      switch code {
      case .dimensions:
        "It has \(value) directions, and what follows from more than two cannot be told; "
          + "make tables of one or two."
      case .groupedColumns:
        "Its columns, \(value), have groups; put the direction with groups into the rows, and "
          + "only one."
      case .partlyGrouped: "Some of \(value) have a group and others none; give all one, or none."
      case .groupedOverlaps:
        "People may stand in several of \(value), so that groups of them do not add up; "
          + "leave the groups out."
      case .noCategory: "\(value) has no category; leave that direction out."
      case .repeatedName: "The name \"\(value)\" comes twice; make the names differ."
      case .numberOfCounts: "There are \(value); give one for each row and column, row by row."
      case .negative: "The count of \(value) is below 0; nobody counts for less than nobody."
      case .tooLarge: "Its counts add up to more than 2^50 people; look for a wrong count."
      case .unknownPlace: "It has no \(value)."
      case .tooFewToMerge: "\(value) categories are named; name two or more different ones."
      case .mergeAcrossGroups:
        "\(value) are of different groups; put categories of one group together."
      default: "People may stand in several of \(value), and would count twice in their sum."
      }
    }
  }

  /// What the table counts.
  public let measure: MeasureID
  /// All that is wrong.
  public let faults: [Fault]

  /// Full sentences.
  public var description: String {
    "The table of \(measure) cannot be made. "
      + faults.map(\.description).joined(separator: " ")
  }

  static func faults(_ dimensions: [TableDimension], _ counts: [Int]) -> [Fault] {
    var faults: [Fault] = []
    func add(_ code: Code, _ value: String) { faults.append(Fault(code: code, value: value)) }
    guard (1...2).contains(dimensions.count) else {
      return [Fault(code: .dimensions, value: "\(dimensions.count)")]
    }
    if dimensions.map(\.name).uniqued().count < dimensions.count {
      add(.repeatedName, dimensions[0].name)
    }
    for (number, dimension) in dimensions.enumerated() {
      let names = dimension.categories.map(\.name)
      let grouped = dimension.categories.count { $0.group != nil }
      if names.isEmpty { add(.noCategory, dimension.name) }
      for name in names.uniqued() where names.count(where: { $0 == name }) > 1 {
        add(.repeatedName, name)
      }
      if grouped > 0, number > 0 { add(.groupedColumns, dimension.name) }
      if grouped > 0, grouped < names.count { add(.partlyGrouped, dimension.name) }
      if grouped > 0, dimension.overlaps { add(.groupedOverlaps, dimension.name) }
    }
    let width = dimensions.count > 1 ? dimensions[1].categories.count : 1
    let places = dimensions[0].categories.count.multipliedReportingOverflow(by: width)
    guard !places.overflow, places.partialValue == counts.count else {
      add(.numberOfCounts, "\(counts.count) counts for \(places.partialValue) places")
      return faults
    }
    var sum = 0
    for (number, count) in counts.enumerated() {
      if count < 0 {
        let column =
          dimensions.count > 1 ? ", \(dimensions[1].categories[number % width].name)" : ""
        add(.negative, dimensions[0].categories[number / width].name + column)
      }
      let (next, overflow) = sum.addingReportingOverflow(max(0, count))
      sum = overflow || next > 1 << 50 ? 1 << 51 : next
    }
    if sum > 1 << 50 { add(.tooLarge, "") }
    return faults
  }
}
