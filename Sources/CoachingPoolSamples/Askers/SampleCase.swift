internal import CoachingPool

/// What the generator has decided about somebody who asks, by their place in the sequence.
///
/// Fixed shares keep the numbers of those who are signposted or not entitled nearly the same for every
/// seed.
enum SampleCase {
  case ordinary
  /// Answers one question with yes.
  case signposted(ScreeningAnswers)
  /// Belongs to an organisation that left.
  case formerMember
  /// Asks for what their organisation's criterion keeps from them.
  case againstCriterion
  /// Asks for what hardly anybody can give.
  case corner(Int)
  /// Is a practitioner, and asks for themselves.
  case practitioner(Int)

  init(_ index: Int) {
    if index % 34 == 11 {
      self = .signposted(Self.answers[index / 34 % Self.answers.count])
    } else if index % 97 == 20 {
      self = .formerMember
    } else if index % 199 == 120 {
      self = .againstCriterion
    } else if index % 61 == 5 {
      self = .corner(index / 61)
    } else if index % 41 == 30 {
      self = .practitioner(index / 41)
    } else {
      self = .ordinary
    }
  }

  var answers: ScreeningAnswers {
    if case .signposted(let answers) = self { answers } else { .allNo }
  }

  private static let answers: [ScreeningAnswers] = {
    var concern = ScreeningAnswers.allNo
    concern.hasSignificantConcernOrSustainedStress = true
    var unwilling = ScreeningAnswers.allNo
    unwilling.isUnwilling = true
    var formal = ScreeningAnswers.allNo
    formal.purposeIsFormalProcess = true
    var young = ScreeningAnswers.allNo
    young.isUnderAge = true
    return [
      concern, formal, unwilling, concern, young, concern, formal, unwilling, concern, formal,
      concern, young, unwilling, concern, formal, concern, unwilling,
    ]
  }()

  /// Whether somebody under age answers, who is then an apprentice.
  var isUnderAge: Bool { answers.isUnderAge == true }
}
