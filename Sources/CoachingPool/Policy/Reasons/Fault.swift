/// One thing wrong with one field of one record.
public struct Fault: Hashable, Sendable, CustomStringConvertible {
  /// The record concerned.
  public let record: RecordKey
  /// The field concerned, as the wire form names it.
  public let field: String
  /// What is wrong, with its values.
  public let reason: Reason

  /// Names a fault.
  public init(_ record: RecordKey, _ field: String, _ reason: Reason) {
    self.record = record
    self.field = field
    self.reason = reason
  }

  /// A full sentence that begins with the record and the field.
  public var description: String { "\(record), \(field): \(reason)" }
}

/// Says everything that is wrong with what was given, all faults at once.
public struct ValidationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The faults, in the order of records and fields.
  public let faults: [Fault]

  /// Collects faults.
  public init(_ faults: [Fault]) { self.faults = faults }

  /// One line a fault.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// Collects the faults of one record.
package struct FaultList {
  package let record: RecordKey
  package private(set) var faults: [Fault] = []

  package init(_ record: RecordKey) { self.record = record }

  package mutating func add(
    _ field: String, _ code: ReasonCode, _ values: KeyValuePairs<String, String> = [:],
    audience: Audience = .everyone
  ) {
    faults.append(Fault(record, field, Reason(code, values, audience: audience)))
  }

  /// Refuses words that neither the library nor the policy knows.
  package mutating func unknown<Code: VocabularyCode>(
    _ field: String, _ codes: some Sequence<Code>, in policy: PoolPolicy,
    audience: Audience = .everyone
  ) {
    for code in codes where !policy.accepts(code) {
      add(
        field, .unknownWord, ["word": code.code, "vocabulary": Code.vocabulary.name],
        audience: audience)
    }
  }
}

extension ReasonCode {
  /// A word is in no vocabulary of the library or the policy.
  public static let unknownWord = ReasonCode("fault.unknownWord")
  /// A text that has to say something is empty.
  public static let emptyText = ReasonCode("fault.emptyText")
  /// A text is longer than its limit.
  public static let textTooLong = ReasonCode("fault.textTooLong")
  /// A number lies outside its range.
  public static let outOfRange = ReasonCode("fault.outOfRange")
  /// Two dated values cover the same day.
  public static let overlap = ReasonCode("fault.overlap")
  /// Something is named that does not exist.
  public static let danglingReference = ReasonCode("fault.danglingReference")
  /// The same thing stands twice.
  public static let duplicate = ReasonCode("fault.duplicate")
  /// A value that is needed is missing.
  public static let missing = ReasonCode("fault.missing")
  /// Two values contradict each other.
  public static let contradiction = ReasonCode("fault.contradiction")
  /// A text does not have the form it needs.
  public static let wrongForm = ReasonCode("fault.wrongForm")
}
