/// What every kind of chart can do: show a table of its values, and draw them.
protocol DrawnChart: Hashable, Sendable {
  /// What the chart shows, in a few words.
  var title: String { get }
  /// What a reader can see in it, in a sentence or two.
  var description: String { get }
  /// Whether there is anything to draw.
  var isEmpty: Bool { get }

  /// All values, withheld ones as symbols.
  func table(_ words: PageWords) -> FigureTable
  /// The kind and size of the chart, for those who cannot see it.
  func kind(_ words: PageWords) -> String
  /// Draws what there is to draw.
  func draw(on canvas: inout ChartCanvas, _ words: PageWords)
}
