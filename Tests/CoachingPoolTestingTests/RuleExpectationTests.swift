import CoachingPool
import CoachingPoolTesting
import Testing

@Suite("The rule expectations")
struct RuleExpectationTests {
  let late = ReasonCode("host.late")
  let far = ReasonCode("host.far")
  var both: Verdict { .notMet([Reason(late), Reason(far)]) }

  @Test func `are quiet where they hold`() {
    expectMet(.met)
    expectNotMet(both, because: far, late)
    expectNotMet(both)
    expectRefused(because: .notFound) { try refused(.notFound) }
  }

  @Test func `hand the refusal on`() {
    let refusal = expectRefused(because: late, far) { try refused(late, far) }
    #expect(refusal?.reasons.count == 2)
  }

  @Test func `tell a rule that is not met from one that is`() {
    fails("The rule is not met. host.late") { expectMet(both) }
    fails("The rule is met.") { expectNotMet(.met, because: late) }
    fails("The rule is met.") { expectNotMet(.met) }
  }

  @Test func `miss no reason and take none too many`() {
    fails("host.far was not expected.") { expectNotMet(both, because: late) }
    fails("notFound is not among them.") { expectNotMet(both, because: late, far, .notFound) }
    fails("host.far is not among them. host.late was not expected.") {
      expectRefused(because: far) { try refused(late) }
    }
  }

  @Test func `tell a refusal from success and from any other error`() {
    fails("The command is not refused.") { expectRefused(because: late) { 1 } }
    fails("The command failed otherwise: The disk is full.") {
      expectRefused(because: late) { throw StoreError(.unavailable, "The disk is full.") }
    }
  }

  func refused(_ codes: ReasonCode...) throws(Refusal) {
    throw Refusal("try", codes.map { Reason($0) })
  }
}
