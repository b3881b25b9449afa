// No member of a sponsor's view leads to content, nor to more of the engagement than a phase.
import CoachingPool

func look(_ view: SponsorView) {
  _ = view.notes  // expect: value of type 'SponsorView' has no member 'notes'
  _ = view.reflections  // expect: value of type 'SponsorView' has no member 'reflections'
  _ = view.workingAgreement  // expect: value of type 'SponsorView' has no member 'workingAgreement'
  _ = view.wish  // expect: value of type 'SponsorView' has no member 'wish'
  _ = view.actions  // expect: value of type 'SponsorView' has no member 'actions'
  _ = view.attendance  // expect: value of type 'SponsorView' has no member 'attendance'
  _ = view.disclosures  // expect: value of type 'SponsorView' has no member 'disclosures'
  _ = view.chemistry  // expect: value of type 'SponsorView' has no member 'chemistry'
  _ = view.request  // expect: value of type 'SponsorView' has no member 'request'
  _ = view.state  // expect: value of type 'SponsorView' has no member 'state'
  _ = view.sessions  // expect: value of type 'SponsorView' has no member 'sessions'
  _ = view.trail  // expect: value of type 'SponsorView' has no member 'trail'
}

func look(_ view: HumanResourcesView) {
  _ = view.dates  // expect: value of type 'HumanResourcesView' has no member 'dates'
  _ = view.goalRatings  // expect: value of type 'HumanResourcesView' has no member 'goalRatings'
}

func look(_ view: OrganisationalCoordinatorView) {
  _ = view.request  // expect: value of type 'OrganisationalCoordinatorView' has no member 'request'
  _ = view.agreements  // expect: value of type 'OrganisationalCoordinatorView' has no member 'agreements'
}

func look(_ view: PoolCoordinatorView) {
  _ = view.wish  // expect: value of type 'PoolCoordinatorView' has no member 'wish'
  _ = view.notes  // expect: value of type 'PoolCoordinatorView' has no member 'notes'
  _ = view.summaries  // expect: value of type 'PoolCoordinatorView' has no member 'summaries'
  _ = view.disclosures  // expect: value of type 'PoolCoordinatorView' has no member 'disclosures'
}

func look(_ view: IndividualView) {
  _ = view.notes  // expect: value of type 'IndividualView' has no member 'notes'
}
