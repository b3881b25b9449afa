internal import PoolJSON

/// Reads a stored form from bytes, with every fault at once.
enum WireReader: Sendable {
  /// Reads one value; without `quotesValues` no message shows what the form holds.
  static func value<Value>(
    _ bytes: [UInt8], quotesValues: Bool, _ parse: (JSONNode, inout JSONFaults) -> Value?
  ) throws(WireError) -> Value {
    let node: JSONNode
    do throws(JSONError) {
      node = try JSONReader.read(bytes, limits: .largest)
    } catch {
      throw WireError(error, quotesText: quotesValues)
    }
    do throws(JSONFaults) {
      return try node.read(quotesValues: quotesValues, parse)
    } catch {
      throw WireError(error)
    }
  }
}

extension WireError {
  fileprivate init(_ faults: JSONFaults) {
    self.init(
      .wrongForm,
      faults.faults.map {
        Fault(
          code: Code($0.code.rawValue), path: $0.path, line: $0.position.line,
          column: $0.position.column, suggestion: $0.suggestion, description: $0.description)
      }, omitted: faults.omitted)
  }

  fileprivate init(_ error: JSONError, quotesText: Bool) {
    let position = error.position
    // Damage may turn content into a bare word or a name, which the parser's own sentence quotes.
    let bare =
      "Line \(position.line), column \(position.column): the bytes are no JSON from here on, by the "
      + "rule \"\(error.code)\". Their content is confidential and not shown."
    self.init(
      .notJSON,
      [
        Fault(
          code: Code(error.code.rawValue), path: quotesText ? error.path : "",
          line: position.line, column: position.column,
          description: quotesText ? error.description : bare)
      ])
  }
}
