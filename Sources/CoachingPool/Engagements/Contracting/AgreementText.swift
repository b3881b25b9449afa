/// What an agreement says about one item in sentences.
public struct AgreementText: Hashable, Sendable {
  /// The item.
  public let item: AgreementItem
  /// The sentences.
  public let text: String

  /// Says something.
  public init(_ item: AgreementItem, _ text: String) {
    self.item = item
    self.text = text
  }
}
