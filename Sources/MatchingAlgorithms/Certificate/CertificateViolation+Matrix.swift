extension CertificateViolation.Code {
  /// Fewer pairs are chosen than there are rows or columns, whichever are fewer.
  public static let tooFewPairs = Self(rawValue: "tooFewPairs")
  /// On the side of which some stay unused, a price is above 0.
  public static let pricePositive = Self(rawValue: "pricePositive")
}
