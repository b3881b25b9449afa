/// Puts reasons into words: the one table of sentences, which a host may replace or extend.
///
/// A sentence holds the names of values in braces: `"{taken} of {limit} places are taken."`
public struct Phrasebook: Sendable {
  private var sentences: [ReasonCode: String]

  /// Makes a phrasebook of sentences by code.
  public init(_ sentences: [ReasonCode: String]) { self.sentences = sentences }

  /// Puts a sentence in, or in the place of another.
  public subscript(code: ReasonCode) -> String? {
    get { sentences[code] }
    set { sentences[code] = newValue }
  }

  /// The sentence for a reason; a reason without one is given by its code and values.
  public func sentence(for reason: Reason) -> String {
    guard let pattern = sentences[reason.code] else {
      let values = reason.values.map { "\($0.name): \($0.value)" }.joined(separator: ", ")
      return reason.code.name + (values.isEmpty ? "." : " (\(values)).")
    }
    var sentence = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      sentence += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      sentence += reason[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return sentence + rest
  }
}
