// Compiles: what a host does with views. If it did not, the other snippets would prove nothing.
import CoachingPool

func show(_ state: PoolState, _ context: CommandContext, _ engagement: EngagementID) throws {
  let decision = try decide(ReadEngagement<SponsorView>(engagement), state, context)
  guard let view = decision.outcome.view else { return }
  print(view.phase, view.people, view.agreements.count, view.dates.count, view.summaries.count)
  let content = Confidential("words")
  print(content, content.reveal())
  func encode(_ value: some Encodable) {}
  encode(view)
}
