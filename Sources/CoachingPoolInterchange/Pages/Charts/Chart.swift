/// A chart of any kind, as a page takes it: a drawing, and a table of the same values behind it.
///
/// ```swift
/// let chart = Chart(BarChart(title: "Hours given", …))
/// let page = HTMLPage(title: "A year", sections: [PageSection("Hours", [.chart(chart)])])
/// ```
public struct Chart: Hashable, Sendable {
  private enum Kind: Hashable, Sendable {
    case bars(BarChart)
    case series(TimeSeriesChart)
    case flows(FlowChart)
    case distribution(DistributionChart)
    case change(BeforeAfterChart)
  }

  private let kind: Kind

  /// Takes bars.
  public init(_ chart: BarChart) { kind = .bars(chart) }

  /// Takes values over time.
  public init(_ chart: TimeSeriesChart) { kind = .series(chart) }

  /// Takes flows between organisations.
  public init(_ chart: FlowChart) { kind = .flows(chart) }

  /// Takes a distribution.
  public init(_ chart: DistributionChart) { kind = .distribution(chart) }

  /// Takes measurements before and after.
  public init(_ chart: BeforeAfterChart) { kind = .change(chart) }

  var drawn: any DrawnChart {
    switch kind {
    case .bars(let chart): chart
    case .series(let chart): chart
    case .flows(let chart): chart
    case .distribution(let chart): chart
    case .change(let chart): chart
    }
  }

  /// The values of the chart as a table, with the English words.
  public var table: FigureTable { drawn.table(PageWords()) }

  /// Writes the chart as a figure for a page of the host's own, which holds ``PageStyle/css``.
  ///
  /// - Parameters:
  ///   - id: A name that no other figure of the page has; anything but letters, digits and hyphens
  ///     becomes a hyphen.
  ///   - words: The words that do not come from the data.
  public func markup(id: String, words: PageWords = PageWords()) -> String {
    var html = HTMLWriter()
    write(to: &html, HTMLID(id), numbered: "", words)
    return html.markup
  }

  func write(
    to html: inout HTMLWriter, _ id: HTMLID, numbered number: String, _ words: PageWords
  ) {
    let chart = drawn
    let table = chart.table(words)
    // A long or wide table beside the drawing would leave a hole.
    let stands = table.columns.count <= 4 && table.rows.count <= 14
    let style = !stands ? "chart" : table.columns.count <= 2 ? "chart beside slim" : "chart beside"
    html.element(.figure, [.style(style), .id(id)]) { html in
      html.element(.figcaption) { html in
        html.element(.p, [.style("title")], text: number + chart.title)
        if !chart.description.isEmpty {
          html.element(.p, [.style("description")], text: chart.description)
        }
      }
      html.element(.div, [.style("drawing")]) { html in
        for note in Self.draw(chart, to: &html, id, words) {
          html.element(.p, [.style("note")], text: note)
        }
      }
      html.element(.details, [.init(.open, "")]) { html in
        html.element(.summary, text: words.numbersBehind)
        table.write(to: &html, captioned: table.caption, words)
      }
    }
  }

  /// Writes the drawing, and gives the sentences that belong below it.
  private static func draw(
    _ chart: any DrawnChart, to html: inout HTMLWriter, _ id: HTMLID, _ words: PageWords
  ) -> [String] {
    var canvas = ChartCanvas()
    if chart.isEmpty {
      canvas.text(words.nothingToShow, x: 0, y: 20_000, "small")
      canvas.height = 32_000
    } else {
      chart.draw(on: &canvas, words)
    }
    let (title, description) = (id.part("title"), id.part("description"))
    let box = "0 0 \(ChartCanvas.number(ChartCanvas.width)) \(ChartCanvas.number(canvas.height))"
    let sentences = [chart.description, chart.kind(words)].filter { !$0.isEmpty }
    html.element(
      .svg,
      [
        .init(.xmlns, "http://www.w3.org/2000/svg"), .init(.viewBox, box), .init(.role, "img"),
        .init(.preserveAspectRatio, "xMinYMin meet"), .labelled(by: title, description),
      ]
    ) { html in
      html.element(.title, [.id(title)], text: chart.title)
      html.element(.desc, [.id(description)], text: sentences.joined(separator: " "))
      html.append(canvas.html)
    }
    return canvas.notes
  }
}
