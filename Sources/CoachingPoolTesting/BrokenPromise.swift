/// Says which promise a store breaks, and how.
public struct BrokenPromise: Error, Hashable, Sendable, CustomStringConvertible {
  /// The promise's name.
  public let promise: String
  /// What was found, as a full sentence.
  public let finding: String

  /// Names a broken promise.
  public init(promise: String, finding: String) {
    self.promise = promise
    self.finding = finding
  }

  /// The promise and what was found.
  public var description: String { "The store breaks the promise \"\(promise)\". \(finding)" }
}
