extension ImpactPolicy {
  /// A figure of what people said, or why it is withheld.
  ///
  /// - Parameters:
  ///   - whole: How many it rests on.
  ///   - people: How many different people are behind it, counted up to ``leastAnswers``.
  ///   - isGuarded: Whether it would tell of a few (rule A40).
  ///   - formula: The figure.
  func value(
    of whole: Int, from people: Int, isGuarded: Bool = false,
    _ formula: () throws(FigureError) -> BoundedValue
  ) -> MeasuredValue {
    if whole == 0 { return .none(FigureError(.nobodyAnswered)) }
    if people < leastAnswers { return .none(FigureError(.tooFewAnswers, ["\(leastAnswers)"])) }
    if isGuarded { return .none(FigureError(.fewInOrOut, ["\(disclosure.guardedShare)"])) }
    return MeasuredValue(catching: formula)
  }

  /// Whether as few people stand behind a part as one may not tell of, though nobody is too many.
  func isFew(_ people: Set<Int32>) -> Bool {
    disclosure.guardedShare > 0 && (1...disclosure.guardedShare).contains(people.count)
  }
}
