extension RoundConstraints {
  /// The constraints with a pair that has to be made, and is no longer forbidden.
  public func pinning(_ pair: Pair) -> RoundConstraints {
    var copy = releasing(pair)
    copy.pinned.append(pair)
    return copy
  }

  /// The constraints with a pair that must not be made, and is no longer pinned.
  public func forbidding(_ pair: Pair) -> RoundConstraints {
    var copy = releasing(pair)
    copy.forbidden.append(pair)
    return copy
  }

  /// The constraints without a word about a pair.
  public func releasing(_ pair: Pair) -> RoundConstraints {
    var copy = self
    copy.pinned.removeAll { $0 == pair }
    copy.forbidden.removeAll { $0 == pair }
    return copy
  }
}
