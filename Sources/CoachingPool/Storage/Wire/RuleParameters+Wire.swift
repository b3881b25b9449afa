internal import PoolJSON

extension RuleParameters: WireForm {
  /// Whether a rule gets nothing, so that its use leaves the member out.
  var isEmpty: Bool { numbers.isEmpty && words.isEmpty }

  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> RuleParameters? {
    faults.object(node) { form in
      let numbers = dictionary("numbers", &form) { $1.integer($0) }
      let words = dictionary("words", &form) { $1.list($0, String.read) }
      return RuleParameters(numbers: numbers, words: words)
    }
  }

  // Sorted by the bytes of the names, since a dictionary has no order of its own.
  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.entries("numbers", numbers) { $0.member($1, $2) }
      form.entries("words", words) { $0.list($1, $2, evenIfEmpty: true) }
    }
  }

  private static func dictionary<Value>(
    _ name: String, _ form: inout JSONObjectReader,
    _ parse: (JSONNode, inout JSONFaults) -> Value?
  ) -> [String: Value] {
    var values: [String: Value] = [:]
    // JSON tells names apart by bytes and a dictionary by characters: é has two spellings.
    for entry in form.entries(name, parse) {
      if values.updateValue(entry.value, forKey: entry.name) != nil {
        form.report(name, expected: "an object whose names differ as people read them")
      }
    }
    return values
  }
}
