import CoachingPool

/// Reads bytes as what their first line names, a kind of record, `change` or `commit`, and writes it again.
///
/// The fuzzer and the tests that replay its corpus share it.
enum RecordTrial {
  /// What came of it.
  enum Outcome: Equatable {
    /// The first line names nothing.
    case ignored
    /// It was refused, with a reason.
    case refused
    /// It came back as it was, and was written as these bytes.
    case roundTripped([UInt8])
    /// What is wrong with how it was taken.
    case fault(String)
  }

  static func outcome(of input: some Collection<UInt8>) -> Outcome {
    guard let end = input.firstIndex(of: 0x0A) else { return .ignored }
    let name = String(decoding: input[..<end], as: UTF8.self)
    let bytes = Array(input[input.index(after: end)...])
    do throws(WireError) {
      switch name {
      case "change":
        return outcome(of: try Change(bytes: bytes), write: { try $0.encoded() }) {
          try Change(bytes: $0)
        }
      case "commit":
        return outcome(of: try Commit(bytes: bytes), write: { try $0.encoded() }) {
          try Commit(bytes: $0)
        }
      default:
        guard let kind = RecordKind(rawValue: name) else { return .ignored }
        return outcome(of: try Record(kind, bytes: bytes), write: { try $0.encoded() }) {
          try Record(kind, bytes: $0)
        }
      }
    } catch {
      return error.faults.isEmpty || error.description.isEmpty
        ? .fault("A \(name) is refused and no reason given.") : .refused
    }
  }

  private static func outcome<Value: Equatable>(
    of value: Value, write: (Value) throws -> [UInt8], read: ([UInt8]) throws -> Value
  ) -> Outcome {
    guard let written = try? write(value) else { return .fault("What was read is unwritable.") }
    guard let again = try? read(written) else { return .fault("What was written is unreadable.") }
    return again == value ? .roundTripped(written) : .fault("Another value comes back.")
  }
}
