import CoachingPool
import Testing

@Suite struct `A working agreement` {
  private let terms = WorkingAgreement.Terms(
    privateGoals: ["To decide whether Marlowe stays"], waysOfWorking: "Marlowe is challenged",
    notes: "Marlowe")

  private func written() throws -> PoolState {
    var state = Contract.withSue()
    _ = try state.run(WriteWorkingAgreement("e", terms), Contract.byAmara)
    return state
  }

  @Test func `is written by either of the two, and by nobody else`() throws {
    var state = try written()
    let next = try state.run(
      WriteWorkingAgreement("e", terms, replacing: 1), Contract.byBoris)
    #expect(next.edition == 2 && next.writtenBy == .practitioner)
    for by in [Contract.bySue, coordinator(), context(.humanResources, "hal")] {
      #expect(
        refusals(WriteWorkingAgreement("e", terms, replacing: 2), state, by)
          == [.notThisRolesCommand])
    }
    #expect(
      refusals(
        WriteWorkingAgreement("e", terms, replacing: 2), state, context(.individual, "sue"))
        == [.notThePersonConcerned])
  }

  @Test func `loses nothing of the other's unseen`() throws {
    let state = try written()
    for read in [0, 2] {
      #expect(
        refusals(WriteWorkingAgreement("e", terms, replacing: read), state, Contract.byBoris)
          == [.writtenMeanwhile])
    }
  }

  @Test func `prints and refuses without a word of what it says`() throws {
    let state = try written()
    let agreement = try #require(state.workingAgreements["e"])
    var dumped = ""
    dump(agreement, to: &dumped)
    dump(WriteWorkingAgreement("e", terms), to: &dumped)
    #expect(!("\(agreement)" + String(reflecting: agreement) + dumped).contains("Marlowe"))
    var long = terms
    long.waysOfWorking = String(repeating: "Marlowe ", count: 2000)
    long.privateGoals = Array(repeating: "Marlowe", count: 21)
    do throws(Refusal) {
      _ = try decide(WriteWorkingAgreement("e", long, replacing: 1), state, Contract.byAmara)
      Issue.record("accepted")
    } catch {
      #expect(error.reasons.map(\.code) == [.outOfRange, .textTooLong])
      #expect(!"\(error)".contains("Marlowe"))
    }
  }

  @Test func `is nowhere in what a sponsor reads`() throws {
    var state = try written()
    _ = try state.run(ProposeAgreement("e", Contract.terms(state)), Contract.byBoris)
    let agreement = try #require(state.sharedAgreements["e"])
    let readable = agreement.versions(readableBy: "sue", among: Contract.parties(state))
    #expect(readable.count == 1)
    let bytes = try Record.sharedAgreement(agreement).encoded()
    #expect(!String(decoding: bytes, as: UTF8.self).contains("Marlowe"))
    #expect(!(agreement is any Encodable))
    #expect(!(state.workingAgreements["e"] as Any is any Encodable))
  }
}
