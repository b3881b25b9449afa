/// What somebody said of their coaching or mentoring, with what they allow to be done with it.
///
/// Nothing of it is published without a consent on record, and never with more of a name than was allowed.
/// Source: rule R41; S3-19, S2-38, S4-22. That an attribution is coarsened until five people hold the role
/// (rule A27) is asked of a whole report, and comes with the figures of impact.
public struct Testimonial: Hashable, Sendable {
  /// How much is said of whose words they are.
  public enum Attribution: String, Hashable, Sendable, Codable, CaseIterable {
    /// Their name.
    case name
    /// Their role and the organisation.
    case roleAndOrganisation
    /// Their role and what kind of organisation it is.
    case roleAndOrganisationType
    /// Nothing.
    case none
  }

  /// That somebody allowed publication.
  public struct Consent: Hashable, Sendable {
    /// When it was given.
    public let given: Instant
    /// How much may be said of whose words they are.
    public let attribution: Attribution
    /// When it was taken back; `nil` while it holds.
    public var withdrawn: Instant?

    /// Records a consent.
    public init(
      given: Instant, attribution: Attribution = .roleAndOrganisationType,
      withdrawn: Instant? = nil
    ) {
      self.given = given
      self.attribution = attribution
      self.withdrawn = withdrawn
    }

    /// Whether it holds at a moment.
    public func holds(at moment: Instant) -> Bool {
      given <= moment && withdrawn.map { moment < $0 } ?? true
    }
  }

  /// Whose words they are.
  public let person: PersonID
  /// The words.
  public let text: Confidential<String>
  /// What the person allowed; `nil` where they were not asked or said no.
  public var consent: Consent?

  /// Keeps a testimonial.
  public init(of person: PersonID, _ text: Confidential<String>, consent: Consent? = nil) {
    self.person = person
    self.text = text
    self.consent = consent
  }

  /// Gives the words for publication, with as much of whose they are as was allowed.
  ///
  /// - Throws: ``Refusal`` without a consent that holds at the moment.
  public func publication(at moment: Instant) throws(Refusal) -> Publication {
    guard let consent, consent.holds(at: moment) else {
      throw Refusal("publishTestimonial", [Reason(.noConsentToPublish)])
    }
    return Publication(text: text.reveal(), attribution: consent.attribution)
  }

  /// Words that may be published.
  public struct Publication: Hashable, Sendable, Codable {
    /// The words.
    public let text: String
    /// How much may be said of whose words they are.
    public let attribution: Attribution
  }
}

extension ReasonCode {
  /// Nobody recorded that the words may be published, or the consent was taken back.
  public static let noConsentToPublish = ReasonCode("testimonial.noConsent")
}
