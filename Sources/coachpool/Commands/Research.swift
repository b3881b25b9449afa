public import ArgumentParser
public import CoachingPool

/// Gives answers to a study, under pseudonyms.
struct Research: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "research",
    abstract: "Give answers to a study under pseudonyms, and check what was given.",
    subcommands: [ResearchExtractCommand.self, ResearchCheck.self, ResearchPseudonym.self])
}

extension ResearchAttribute: ExpressibleByArgument {}
extension EvaluationRequest.Wave: ExpressibleByArgument {}

extension Quarter: ExpressibleByArgument {
  /// Reads a quarter such as 2026-Q1.
  public init?(argument: String) { self.init(argument) }
}
