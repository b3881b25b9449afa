internal import CoachingPool

/// An invented organisation with what the generator has to know about it.
struct SampleBody {
  /// What is particular about a body.
  enum Part {
    case ordinary
    /// Left with notice; its people may not ask any more.
    case left
    /// Lapsed without notice and within its days of grace.
    case lapsed
    /// Takes part without subscribing.
    case associate
  }

  let position: Int
  let part: Part
  let organisation: Organisation
  let membership: Membership
  let family: BodyFamily
  /// Where its people start from, in metres.
  let easting: Int
  let northing: Int

  var id: OrganisationID { organisation.id }
  var type: OrganisationType { organisation.type }
  var domain: String { "\(organisation.id).example" }
  var directorates: [Directorate] { family.directorates }
  /// Whether its officers may ask for a practitioner of their own organisation only.
  var keepsOfficersAtHome: Bool { !membership.eligibility.isEmpty }

  /// How many of the people who give and ask come from here: more from larger bodies, though less than
  /// in proportion.
  var weight: Int {
    let people = organisation.headcounts.last?.people ?? 0
    return part == .left ? 0 : 30 + min(people, 9000) / 60
  }

  /// A place near the body, on the National Grid.
  func place(_ random: inout SampleRandom) -> GridReference? {
    GridReference(
      easting: easting + random.number(in: -15_000...15_000),
      northing: northing + random.number(in: -15_000...15_000))
  }
}
