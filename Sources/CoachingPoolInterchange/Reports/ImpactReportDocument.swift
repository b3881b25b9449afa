public import CoachingPool
internal import PoolJSON

/// Writes an impact report as JSON of the schema `coachingpool.impact/1`.
///
/// Numbers are exact: whole ones as `"441"`, others as fractions such as `"1100/441"`, in the smallest unit
/// (minutes, pence). The same report gives the same bytes. Its JSON Schema stands in `Documentation/Schemas`.
public struct ImpactReportDocument: Sendable {
  private let report: ImpactReport

  /// Takes a report.
  public init(_ report: ImpactReport) { self.report = report }

  /// The document's bytes, ending with a line feed.
  /// - Complexity: linear in the report.
  public func bytes() -> [UInt8] {
    var writer = JSONWriter(style: .pretty)
    writer.object { document in
      document.member("schema", "coachingpool.impact/1")
      document.member("inventedData", report.isDemonstration ? true : nil)
      document.member("release", report.id.text)
      document.member("pool", report.pool)
      document.member("subject", report.subject)
      if case .organisation(let organisation) = report.audience {
        document.member("toldTo", organisation.text)
      }
      document.list("organisations", (report.organisations ?? []).map(\.text))
      write(report.period, "period", to: &document)
      if let widening = report.widening {
        document.object("widened") { writer in
          write(widening.asked, "asked", to: &writer)
          writer.list("sentences", widening.sentences)
        }
      }
      document.member("made", report.made.description)
      document.member("policyVersion", report.policyVersion.description)
      document.member("revision", report.revision.description)
      document.object("disclosure") {
        $0.member("policy", report.disclosurePolicy)
        $0.member("sentence", report.disclosure)
      }
      document.list("blocks", report.blocks) { writer, block in
        writer.object { write(block, to: &$0) }
      }
      document.list("definitions", report.definitions) { writer, definition in
        writer.object { write(definition, to: &$0) }
      }
    }
    return writer.bytes
  }

  private func write(_ period: DateSpan, _ name: String, to writer: inout JSONWriter) {
    writer.object(name) {
      $0.member("firstDay", period.start?.description)
      $0.member("lastDay", period.end?.adding(days: -1).description)
    }
  }

  private func write(_ block: ReportBlock, to writer: inout JSONWriter) {
    writer.member("block", block.kind.rawValue)
    writer.list("figures", block.figures) { writer, figure in
      writer.object { write(figure, to: &$0) }
    }
    writer.list("tables", block.tables) { writer, table in
      writer.object { write(table, to: &$0) }
    }
    writer.list("quotes", block.quotes) { writer, quote in
      writer.object {
        $0.member("text", quote.text)
        $0.member("attribution", quote.attribution)
      }
    }
    writer.list("notes", block.notes)
  }

  private func write(_ figure: PublishedMeasure, to writer: inout JSONWriter) {
    writer.member("measure", figure.id.code)
    writer.list("cut", figure.cut.parts) { writer, part in
      writer.object {
        $0.member("dimension", part.dimension)
        $0.member("value", part.value)
      }
    }
    write(figure.period, "period", to: &writer)
    writer.member("headline", figure.headline)
    switch figure.value {
    case .value(let value): writer.object("value") { write(value, to: &$0) }
    case .none(let error):
      writer.object("none") {
        $0.member("code", error.code.name)
        $0.list("values", error.values)
        $0.member("sentence", error.description)
      }
    }
    writer.member("unit", figure.definition.unit.rawValue)
    writer.member("n", figure.count?.answered)
    writer.member("asked", figure.count?.asked)
    writer.list("working", figure.working) { writer, input in
      writer.object { writer in
        writer.member("title", input.title)
        writer.member("unit", input.unit.rawValue)
        writer.object("value") { write(input.value, to: &$0) }
      }
    }
    writer.member("sentence", figure.sentence)
  }

  private func write(_ value: BoundedValue, to writer: inout JSONWriter) {
    writer.member("bound", value.bound.rawValue)
    writer.member("stated", value.stated.map(Self.exact))
    for (name, end) in [("lower", value.lower), ("upper", value.upper)] {
      guard let end else { continue }
      writer.object(name) {
        $0.member("value", Self.exact(end.value))
        $0.member("included", end.isIncluded)
      }
    }
  }

  private func write(_ table: ReportTable, to writer: inout JSONWriter) {
    writer.member("title", table.title)
    writer.member("measure", table.measure.code)
    writer.member("form", table.form.rawValue)
    writer.member("unit", table.unit)
    writer.member("rowsAre", table.rowsAre)
    writer.list("columns", table.columns)
    writer.list("rows", table.rows) { writer, row in
      writer.object { writer in
        writer.member("title", row.title)
        writer.member("total", row.isTotal ? true : nil)
        writer.list("cells", row.cells) { writer, cell in
          writer.object {
            $0.member("text", cell.text)
            $0.member("number", cell.number.map(Self.exact))
            $0.member("withheld", cell.isWithheld ? true : nil)
          }
        }
      }
    }
    writer.list("notes", table.notes)
  }

  private func write(_ definition: MeasureDefinition, to writer: inout JSONWriter) {
    writer.member("measure", definition.id.code)
    writer.member("title", definition.title)
    writer.member("meaning", definition.meaning)
    writer.member("formula", definition.formula)
    writer.member("counting", definition.counting)
    writer.member("section", definition.section)
    writer.member("unit", definition.unit.rawValue)
    writer.member("rounding", definition.rounding.description)
  }

  private static func exact(_ number: Ratio) -> String {
    number.isWhole ? "\(number.numerator)" : number.description
  }
}
