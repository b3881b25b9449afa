import CoachingPool
import CoachingPoolSamples

// Invented people; yours come from your own database or from CSV files.
let sample = SamplePool.make(.small)
let service = PoolService(
  store: InMemoryStore(PoolState(sample.records)), clock: { sample.now },
  chance: { .random(in: .min ... .max) })

// Each is screened before anything is stored; whoever is cleared submits a request.
for asker in sample.askers {
  let state = try await service.rawState(), draft = RequestDraft(asker.request)
  let outcome = Screening.assess(draft, answers: asker.answers, in: state, on: sample.asOf)
  guard case .cleared(let clearance, _) = outcome else { continue }
  let me = Actor(try ActorID("a-1"), as: .individual, person: asker.request.individual)
  _ = try await service.perform(SubmitRequest(asker.request, with: clearance), as: me)
}
// One round decides for all; an empty list of violations proves that nothing better was possible.
let round = try await service.matchingRound(at: sample.now)
print(round.matches.count, "of", round.requestCount, "served;", round.proof.violations())
