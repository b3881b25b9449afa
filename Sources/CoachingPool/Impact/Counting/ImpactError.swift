/// Says why nothing could be counted.
public struct ImpactError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Tells the faults apart.
  public struct Code: Hashable, Sendable {
    /// The name of the fault.
    public let name: String
    /// A stretch of time has no beginning or no end.
    public static let unboundedWindow = Code(name: "unboundedWindow")
    /// Two stretches of time share a day, or stand in the wrong order.
    public static let overlappingWindows = Code(name: "overlappingWindows")
    /// The stretches of time lie more than 400 years apart, or are more than 10,000.
    public static let tooManyWindows = Code(name: "tooManyWindows")
    /// What is counted has no values in a cut that was asked for.
    public static let noSuchCut = Code(name: "noSuchCut")
  }

  /// What is wrong.
  public let code: Code
  /// The stretches of time concerned, by their places in the list, from 0.
  public let windows: [Int]
  /// The cut concerned; `nil` where none is.
  public let dimension: ImpactDimension?

  init(code: Code, windows: [Int], dimension: ImpactDimension? = nil) {
    self.code = code
    self.windows = windows
    self.dimension = dimension
  }

  /// A full sentence.
  public var description: String {
    let places = windows.map { "\($0 + 1)" }.joined(separator: ", ")
    switch code {
    case .unboundedWindow:
      return "Window \(places) has no beginning or no end; figures are of a stretch with both."
    case .overlappingWindows:
      return "Windows \(places) share a day or stand in the wrong order; count them one by one."
    case .noSuchCut:
      return "Practitioners are not cut by \(dimension?.rawValue ?? "that"); choose one of "
        + "\(QualityResults.dimensions.map(\.rawValue).joined(separator: ", "))."
    default:
      return "There are too many windows, or they lie more than 400 years apart; ask for fewer."
    }
  }
}
