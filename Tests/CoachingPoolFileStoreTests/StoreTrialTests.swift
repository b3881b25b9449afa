import CoachingPool
import Testing

@testable import CoachingPoolFileStore

@Suite struct `A store whose disk fails` {
  private let detail = SimulatedDisk.Detail(
    step: TestCounts.isFull ? 1 : 23, sector: TestCounts.isFull ? 64 : 192)

  @Test func `loses nothing that was answered, however the power goes`() async throws {
    var trial = StoreTrial(StoreScript(TestCounts.isFull ? 40 : 9), detail: detail)
    try await trial.losePower()
    #expect(trial.findings.prefix(5).isEmpty)
    #expect(trial.tried >= (TestCounts.isFull ? 10_000 : 300))
  }

  @Test func `loses nothing that was answered, whatever operation fails`() async throws {
    var trial = StoreTrial(StoreScript(TestCounts.isFull ? 9 : 5))
    try await trial.fail()
    #expect(trial.findings.prefix(5).isEmpty)
  }

  @Test(arguments: [Durability.batched(every: 3), .none])
  func `loses no more than it says, and only from the end`(durability: Durability) async throws {
    var trial = StoreTrial(StoreScript(TestCounts.isFull ? 14 : 7), detail: detail)
    trial.durability = durability
    try await trial.losePower()
    #expect(trial.findings.prefix(5).isEmpty)
  }

  @Test func `loses nothing, whatever fails while it is opened`() async throws {
    var trial = StoreTrial(StoreScript(TestCounts.isFull ? 7 : 4))
    try await trial.failWhileOpening()
    #expect(trial.findings.prefix(5).isEmpty)
  }

  @Test func `leaves no half of a journal where it could not be made`() {
    var trial = StoreTrial(StoreScript(4))
    trial.failWhileMaking()
    #expect(trial.findings.isEmpty && trial.tried >= 16)
  }

  @Test func `sees every flipped bit and every cut`() async throws {
    var trial = StoreTrial(StoreScript(TestCounts.isFull ? 9 : 4))
    try await trial.damage(every: TestCounts.isFull ? 1 : 37)
    #expect(trial.findings.prefix(5).isEmpty)
  }

  @Test func `has one writer`() async throws {
    var trial = StoreTrial(StoreScript(2))
    try await trial.openTwice()
    try await trial.commitLate()
    #expect(trial.findings.isEmpty)
  }

  /// What the trial says first of each mistake.
  private static let findings = [
    "syncsNoCommit": "Of 1 answered commits 0 are left after a loss of power.",
    "syncsNoSnapshot": "refused to open after a loss of power",
    "syncsNoFolder": "answered commits 4 are left after a loss of power.",
    "keepsTornEnd": "did not go on after a loss of power",
    "checksNoChecksum": "A flip was not seen",
    "syncsAgain": "after a failing operation",
    "believesShortWrites": "after a failing operation",
    "goesOnAfterFailure": "A commit was taken after one that failed.",
    "takesAnyBase": "A commit on a revision that had passed was taken.",
    "takesUnfinishedCommits": "is one that never was.",
    "takesNoLock": "A second writer was let in.",
    "syncsNothingOnOpening": "Revision 1 was shown, and lost with the power.",
    "appliesBeforeWriting": "After a failed commit the state went on",
    "overwritesInPlace": "refused to open after a loss of power at 4 commits",
    "syncsInPlaceOnOpening": "did not go on after a failing operation",
  ]

  @Test(arguments: StoreFlaws.all.map(\.name))
  func `is found out, when it is made with a mistake`(name: String) async throws {
    let flaw = try #require(StoreFlaws.all.first { $0.name == name }?.flaw)
    let expected = try #require(Self.findings[name])
    var trial = StoreTrial(
      StoreScript(7), flaw, detail: SimulatedDisk.Detail(step: 41, sector: 128), stopsEarly: true)
    try await trial.openTwice()
    try await trial.commitLate()
    if trial.findings.isEmpty { try await trial.losePower() }
    if trial.findings.isEmpty { try await trial.fail([.device, .short]) }
    if trial.findings.isEmpty { try await trial.damage(every: 29) }
    #expect(trial.findings.first?.contains(expected) == true, "\(trial.findings.first ?? "none")")
  }
}
