/// Which practitioners may learn of a request, by the individual's own decision (rule A04).
public enum PractitionerChoice: Hashable, Sendable, Codable {
  /// Those on this list, the first choice first; nobody else is asked.
  case ranked([PractitionerID])
  /// Whomever the pool finds: "choose for me".
  case chooseForMe
}
