import ArgumentParser

/// Answers somebody's request for access to what the pool keeps about them.
struct Access: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access",
    abstract: "Gather what is kept about somebody who asks for it, and count the days of it.",
    subcommands: [AccessCopyCommand.self, AccessDue.self])
}
