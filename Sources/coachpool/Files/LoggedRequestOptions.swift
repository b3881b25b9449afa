import ArgumentParser
import CoachingPool

/// The request under which the data-protection officer acts, and as whom its person acted.
struct LoggedRequestOptions: ParsableArguments {
  @Option(
    name: .customLong("request"),
    help: ArgumentHelp(
      "The number under which the request was logged: letters, digits and hyphens.",
      valueName: "NUMBER"))
  var number: String

  @Option(
    name: .customLong("pseudonym"),
    help: ArgumentHelp(
      "A pseudonym under which they acted, as your key tells; may stand several times.",
      valueName: "ACTOR"))
  var pseudonyms: [String] = []

  /// The request of a kind; throws where its number can be none.
  func request(_ kind: LoggedRequest.Kind) throws -> LoggedRequest {
    guard let request = LoggedRequest(number, kind) else {
      throw ArgumentParser.ValidationError("--request is a word of letters, digits and hyphens.")
    }
    return request
  }

  /// The pseudonyms; throws where one can be none.
  func actors() throws -> [ActorID] {
    try pseudonyms.map { pseudonym in
      guard let actor = try? ActorID(pseudonym) else {
        throw ArgumentParser.ValidationError("--pseudonym \(pseudonym) is no identifier.")
      }
      return actor
    }
  }
}
