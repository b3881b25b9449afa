/// What organisations give to each other: givers on the left, receivers on the right, and between them
/// ribbons as wide as what flows.
///
/// The largest organisations of each side are drawn by name, and the rest as one. A withheld flow is not
/// drawn, since its width would tell its size; the chart says how many there are.
///
/// ```swift
/// let chart = FlowChart(
///   title: "Who gave hours to whom", description: "Most hours cross a border.",
///   axis: ChartAxis("Hours"),
///   flows: [.init(from: "Ashbourne Vale", to: "Nether Combe", .number(42, "42"))])
/// ```
public struct FlowChart: Hashable, Sendable {
  /// What one organisation gave to another.
  public struct Flow: Hashable, Sendable {
    /// Who gave.
    public let giver: String
    /// Who received; it can be the giver itself.
    public let receiver: String
    /// How much.
    public let value: ChartValue

    /// Holds a flow.
    public init(from giver: String, to receiver: String, _ value: ChartValue) {
      self.giver = giver
      self.receiver = receiver
      self.value = value
    }
  }

  /// What the chart shows, in a few words.
  public let title: String
  /// What a reader can see in it, in a sentence or two.
  public let description: String
  /// What flows, and how its sums are written.
  public let axis: ChartAxis
  /// How many decimal places the sums of an organisation have.
  public let places: Int
  /// The flows; two of the same pair are added up in the drawing.
  public let flows: [Flow]
  /// How many organisations of a side are drawn by name, 1 to 10.
  public let limit: Int
  /// What the symbols of withheld values mean.
  public let symbols: [FigureSymbol]

  /// Holds a chart; a limit outside 1 to 10 counts as the nearest inside.
  ///
  /// - Parameters:
  ///   - title: What the chart shows, in a few words.
  ///   - description: What a reader can see in it, in a sentence or two.
  ///   - axis: What flows, and how its sums are written.
  ///   - places: Decimal places of the sums.
  ///   - flows: The flows; those of zero or less are in the table only.
  ///   - limit: How many organisations of a side are drawn by name.
  ///   - symbols: What the symbols of withheld values mean.
  public init(
    title: String, description: String, axis: ChartAxis, places: Int = 0, flows: [Flow],
    limit: Int = 7, symbols: [FigureSymbol] = []
  ) {
    self.title = title
    self.description = description
    self.axis = axis
    self.places = places
    self.flows = flows
    self.limit = min(max(limit, 1), 10)
    self.symbols = symbols
  }
}
