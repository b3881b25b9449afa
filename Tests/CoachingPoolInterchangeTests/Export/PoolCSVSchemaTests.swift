import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `The schema of a data folder` {
  @Test func `has each heading once in a file, and none that is refused`() throws {
    for schema in PoolCSV.schema {
      let headings = schema.columns.map(\.heading)
      #expect(Set(headings).count == headings.count)
      let report = try importing([file(schema.name, headings.joined(separator: ",") + "\n")])
      #expect(report.faults.map(\.description) == [])
    }
  }

  @Test func `has examples that are read without a fault, one row of each file`() throws {
    // Beside the rows that the examples refer to.
    let report = try importing(
      PoolCSV.schema.map { schema in
        var columns = schema.columns
        // Of three ways to be somewhere, and of two ends of an organisation, a row has one.
        columns.removeAll {
          ["elected_role", "political_group", "office", "manager"].contains($0.heading)
        }
        var text = columns.map(\.heading).joined(separator: ",") + "\n"
        text += columns.map(\.example).joined(separator: ",") + "\n"
        switch schema.name {
        case "organisations.csv":
          text += row(
            columns, ["id": "peakshire", "name": "P", "type": "other", "sector": "other"])
          text += row(
            columns, ["id": "moorland-fire", "name": "M", "type": "other", "sector": "fire"])
        case "people.csv":
          text += row(columns, ["id": "c.ahmed@moorland.example", "name": "C"])
          text += row(columns, ["id": "d.evans@moorland.example", "name": "D"])
        case "practitioners.csv":
          for id in ["singh-pool", "lee-pool"] {
            let person = id == "lee-pool" ? "d.evans@moorland.example" : "c.ahmed@moorland.example"
            text += row(columns, ["id": id, "person": person, "kinds": "coaching"])
          }
        case "requests.csv":
          text = text.replacing("mentoring", with: "teamCoaching")
        default: break
        }
        return file(schema.name, text)
      })
    #expect(report.faults.map(\.description) == [])
  }

  private func row(_ columns: [PoolCSVColumn], _ cells: [String: String]) -> String {
    columns.map { cells[$0.heading] ?? "" }.joined(separator: ",") + "\n"
  }

  @Test func `is the documentation, heading by heading`() {
    let text = PoolCSV.documentation()
    for schema in PoolCSV.schema {
      #expect(text.contains("## \(schema.name)\n"))
      for column in schema.columns { #expect(text.contains("| `\(column.heading)` |")) }
    }
    #expect(!text.contains("wish"))
  }
}
