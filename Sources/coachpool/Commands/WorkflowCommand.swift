public import ArgumentParser
public import CoachingPool

/// Prints the state machines of a pool.
struct WorkflowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workflow",
    abstract: "Print the lives of requests, invitations, rounds, engagements and sessions.",
    discussion: """
      Without MACHINE it prints all of them. The same tables decide every command; the handbook's
      diagrams are what this prints:
        coachpool workflow engagement --format mermaid
        coachpool workflow session --format dot | dot -Tsvg > session.svg
      """)

  @Argument(
    help: ArgumentHelp("One of: \(Workflow.allCases.map(\.rawValue).joined(separator: ", ")).")
  )
  var machine: Workflow?

  @Option(
    help: ArgumentHelp(
      "One of: \(StateTableForm.allCases.map(\.rawValue).joined(separator: ", "))."))
  var format = StateTableForm.text

  func run() {
    let written = (machine.map { [$0] } ?? Workflow.allCases).map { $0.written(as: format) }
    Terminal.write(Array(written.joined(separator: "\n").utf8))
  }
}

extension Workflow: ExpressibleByArgument {}
extension StateTableForm: ExpressibleByArgument {}
