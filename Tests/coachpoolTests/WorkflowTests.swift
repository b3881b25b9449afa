import Testing

@Suite struct `The command workflow` {
  @Test func `prints every machine as lines, and one on demand`() throws {
    let all = try Program("workflow")
    #expect(all.status == 0 && all.message.isEmpty)
    for name in ["request", "invitation", "round", "engagement", "session"] {
      let one = try Program("workflow", name)
      #expect(one.status == 0 && one.output.hasPrefix("\(name)\n"))
      #expect(all.output.contains(one.output), "\(name)")
    }
  }

  @Test func `prints pictures, the same twice`() throws {
    let mermaid = try Program("workflow", "engagement", "--format", "mermaid")
    #expect(mermaid.status == 0 && mermaid.output.hasPrefix("stateDiagram-v2\n"))
    #expect(mermaid.output.contains("    contracting --> active: activate\n"))
    let dot = try Program("workflow", "session", "--format", "dot")
    #expect(dot.status == 0 && dot.output.hasPrefix("digraph \"session\" {\n"))
    #expect(try Program("workflow", "session", "--format", "dot").output == dot.output)
  }

  @Test func `says which machines and forms there are`() throws {
    let machine = try Program("workflow", "egagement")
    #expect(machine.status == 64 && machine.output.isEmpty)
    #expect(machine.message.contains("engagement"))
    let form = try Program("workflow", "session", "--format", "svg")
    #expect(form.status == 64 && form.message.contains("mermaid"))
  }
}
