// Nobody but the library makes a view, or lets anybody in. What a view has beside is Decodable's own
// initialiser, for the other end of a host's interface, and of(_:), which makes an empty view of a sight
// whose reader has another role.
import CoachingPool

func make(_ sight: EngagementSight) {
  _ = SponsorView(sight)  // expect: missing argument label 'from:' in call
  _ = HumanResourcesView(sight)  // expect: missing argument label 'from:' in call
  _ = IndividualView(sight)  // expect: missing argument label 'from:' in call
  _ = PractitionerView(sight)  // expect: missing argument label 'from:' in call
  _ = PoolCoordinatorView(sight)  // expect: missing argument label 'from:' in call
  _ = DataProtectionView(sight)  // expect: missing argument label 'from:' in call
  _ = SubjectAccessCopy(sight)  // expect: missing argument label 'from:' in call
  _ = SupervisorView(sight)  // expect: missing argument label 'from:' in call
  _ = SafeguardingView(sight)  // expect: missing argument label 'from:' in call
  _ = OrganisationalCoordinatorView(sight)  // expect: missing argument label 'from:' in call
  _ = AnalystView(sight)  // expect: missing argument label 'from:' in call
  _ = PublicView(sight)  // expect: missing argument label 'from:' in call
  _ = sight.notes()  // expect: 'notes' is inaccessible due to 'internal' protection level
  _ = SponsorView()  // expect: missing argument for parameter 'from' in call
  _ = sight.state  // expect: 'state' is inaccessible due to 'internal' protection level
  _ = sight.engagement  // expect: 'engagement' is inaccessible due to 'internal' protection level
}

func letIn(_ engagement: Engagement, _ state: PoolState, _ reader: Actor, _ now: Instant) {
  _ = EngagementSight(engagement, of: state, for: reader, at: now, under: nil)  // expect: initializer is inaccessible due to 'internal' protection level
}
