/// What happens to an engagement.
///
/// Source: workflow section 8.3, E1 to E16; rules A19, A32, A33 and A35. A new case is a breaking change
/// and comes with a major version.
public enum EngagementEvent: String, Hashable, Sendable, Codable, CaseIterable {
  /// An invitation was accepted (E1).
  case propose
  /// The two set, or move, the date of a chemistry meeting (E2).
  case planChemistry
  /// One of the two says yes, and the other has not answered yet (E3).
  case sayYes
  /// The second of the two says yes (E3).
  case agree
  /// One of the two says no (E4).
  case decline
  /// The individual chose another of the practitioners whom they met (rule A35).
  case chooseAnother
  /// The two do without a chemistry meeting (E5).
  case skipChemistry
  /// The agreement is signed and work begins (E6).
  case activate
  /// One of the two calls it off before any session (E7).
  case cancel
  /// Work pauses until a date (E8).
  case pause
  /// Work goes on after a pause (E9).
  case resume
  /// The clock asks the individual whether it still stands (rule A33).
  case ask
  /// The individual answers that it does (rule A33).
  case confirm
  /// It ends after two unanswered questions (E10).
  case endDormant
  /// It comes to its end (E11).
  case beginClosing
  /// One of those concerned is for more sessions, and others have not said so yet (E12).
  case supportExtension
  /// All concerned are for more sessions (E12).
  case extend
  /// It comes to its planned end (E13).
  case complete
  /// It ends before (E14).
  case endEarly
  /// It ends since other support suits the individual better (E15).
  case refer
  /// Something changed, and the agreement is made anew (E16).
  case recontract
}
