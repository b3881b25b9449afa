import ArgumentParser
import CoachingPool
import CoachingPoolFileStore
import CoachingPoolFoundation

/// Places and lifts legal holds.
struct Hold: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold",
    abstract: "Keep everything about somebody from being erased, or lift that again.",
    discussion: """
      Exits 0 where it was done, 1 where it was refused, 65 where the pool is damaged, 66 where there is
      none, 74 where it cannot be written, 75 where somebody else writes to it.
      """, subcommands: [HoldPlace.self, HoldLift.self, HoldList.self])
}

/// Places a hold.
struct HoldPlace: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place",
    abstract: "Place a hold on a person, a practitioner, an engagement or an organisation.")

  @OptionGroup var folder: PoolOption
  @OptionGroup var subject: SubjectOptions

  @Option(help: ArgumentHelp("An engagement, by identifier.", valueName: "ID"))
  var engagement: String?

  @Option(
    help: ArgumentHelp(
      "The number of the case: letters, digits and hyphens.", valueName: "NUMBER"))
  var number: String

  func validate() throws { _ = try chosen() }

  private func chosen() throws -> LegalHold.Subject {
    guard let engagement else {
      return switch try subject.chosen() {
      case .person(let id): .person(id)
      case .practitioner(let id): .practitioner(id)
      case .organisation(let id): .organisation(id)
      }
    }
    guard !subject.isGiven, let id = try? EngagementID(engagement) else {
      throw ArgumentParser.ValidationError("Give one identifier that can be one.")
    }
    return .engagement(id)
  }

  func run() async throws {
    let subject = try chosen()
    let hold = await DataProtection.perform(
      PlaceLegalHold(on: subject, number: number), folder.pool)
    Terminal.print(["Placed the hold \(hold.id)."])
  }
}

/// Lifts a hold.
struct HoldLift: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lift", abstract: "Lift a hold; it stays on file as one that stood.")

  @OptionGroup var folder: PoolOption

  @Argument(help: ArgumentHelp("The hold, by identifier.", valueName: "HOLD"))
  var hold: String

  func validate() throws {
    guard (try? LegalHoldID(hold)) != nil else {
      throw ArgumentParser.ValidationError("\(hold) is no identifier.")
    }
  }

  func run() async throws {
    guard let id = try? LegalHoldID(hold) else { return }
    _ = await DataProtection.perform(LiftLegalHold(id), folder.pool)
    Terminal.print(["Lifted the hold \(id)."])
  }
}

/// Lists the holds that stand.
struct HoldList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the holds that stand.")

  @OptionGroup var folder: PoolOption

  func run() {
    let holds = PoolFolder.read(folder.pool).legalHolds(at: .now)
    Terminal.print(
      holds.isEmpty
        ? ["No hold stands."]
        : holds.map { "\($0.id)  case \(Terminal.safe($0.number)), placed \($0.placed)" })
  }
}
