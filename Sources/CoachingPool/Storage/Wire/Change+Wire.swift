internal import PoolJSON

extension Change: WireForm {
  /// Reads `{"put": kind, "record": …}` or `{"remove": kind, "id": …}`.
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Change? {
    faults.object(node) { form in
      let put = form.optionalValue("put", RecordKind.self)
      let remove = form.optionalValue("remove", RecordKind.self)
      if form.has("put") == form.has("remove") {
        form.report(
          "put", form.has("put") ? .invalidValue : .missing,
          expected: "one of \"put\" and \"remove\"", found: form.has("put") ? "both" : "put")
      } else if let put {
        return form.required("record") { Record.read(put, $0, &$1) }.map { .put($0) }
      } else if let remove {
        return form.required("id", expecting: idNoun) { RecordKey(reading: $0, of: remove) }
          .map { .remove($0) }
      }
      // These are known, but without a kind there is nothing to read them as.
      _ = form.optional("record") { node, _ in node }
      _ = form.optional("id") { node, _ in node }
      return nil
    }
  }

  private static let idNoun = "the identifier of a record of that kind"

  func write(to writer: inout WireWriter) {
    writer.object { form in
      switch self {
      case .put(let record):
        form.member("put", record.kind)
        form.member("record", record)
      case .remove(let key):
        form.member("remove", key.kind)
        form.member("id", key.id)
        if RecordKey(reading: key.id, of: key.kind) == nil {
          form.refuse(Self.idNoun)
        }
      }
    }
  }
}

extension Change {
  /// Encodes the change to its stored form: deterministic bytes, one compact JSON object without an LF.
  ///
  /// It holds confidential content as it is.
  /// - Throws: ``WireError`` where something in it could not be read again.
  /// - Complexity: O(n) in the bytes.
  public func encoded() throws(WireError) -> [UInt8] { try WireWriter.bytes(self) }

  /// Decodes a stored form.
  ///
  /// - Throws: ``WireError`` with every fault and its place; it quotes no value, for a change may hold a
  ///   confidential record.
  /// - Complexity: O(n) in the bytes.
  public init(bytes: [UInt8]) throws(WireError) {
    self = try WireReader.value(bytes, quotesValues: false, Change.read)
  }
}

extension RecordKey {
  /// Reads the identifier of a record of that kind; nil where no such record could have it.
  init?(reading text: String, of kind: RecordKind) {
    let isSound =
      switch kind {
      case .policy: Int(text).flatMap { PolicyVersion($0) }?.description == text
      case .signpostingTally: Quarter(text) != nil
      default: IdentifierError.fault(in: text) == nil
      }
    guard isSound else { return nil }
    self.init(kind, text)
  }
}
