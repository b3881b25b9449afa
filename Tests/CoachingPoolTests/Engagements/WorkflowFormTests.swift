import CoachingPool
import Foundation
import Testing

private let handbook = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Documentation/CoachingPool.docc/Explanation")

@Suite struct `A state machine written down` {
  @Test(arguments: Workflow.allCases)
  func `stands in the handbook as picture and as lines, just as the table has it`(
    machine: Workflow
  ) throws {
    let page = try String(
      contentsOf: handbook.appending(path: "The-lives-in-a-pool.md"), encoding: .utf8)
    #expect(page.contains("```mermaid\n" + machine.written(as: .mermaid) + "```\n"))
    #expect(page.contains("```text\n" + machine.written(as: .text) + "```\n"))
  }

  @Test func `names every move once in each form`() {
    let rows = EngagementMachine.table.rows
    let mermaid = Workflow.engagement.written(as: .mermaid).split(separator: "\n")
    #expect(mermaid.first == "stateDiagram-v2")
    #expect(mermaid.count == 1 + rows.count + 3)
    #expect(mermaid.contains("    [*] --> proposed: propose"))
    #expect(mermaid.suffix(3).allSatisfy { $0.hasSuffix("--> [*]") })
    let dot = Workflow.engagement.written(as: .dot).split(separator: "\n")
    #expect(dot.count { $0.contains(" -> ") } == rows.count)
    #expect(dot.contains("  \"completed\" [peripheries=2];"))
    #expect(dot.last == "}")
    let text = Workflow.engagement.written(as: .text)
    #expect(
      text.split(separator: "\n").count { $0.hasPrefix("  ") && $0.contains(" → ") } == rows.count)
    #expect(text.hasPrefix("engagement\n\n(before)\n  propose → proposed\n      by: system\n"))
    #expect(text.contains("\ncompleted\n  (final)\n"))
  }

  @Test(arguments: Workflow.allCases)
  func `gives the same text twice`(machine: Workflow) {
    for form in StateTableForm.allCases {
      #expect(machine.written(as: form) == machine.written(as: form))
      #expect(machine.written(as: form).hasSuffix("\n"))
    }
  }
}
