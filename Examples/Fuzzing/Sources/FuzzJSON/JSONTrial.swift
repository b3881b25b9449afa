#if canImport(FuzzedJSON)
  import FuzzedJSON
#else
  import PoolJSON
#endif

/// Reads bytes as JSON, and writes and builds again what was read.
///
/// The fuzzer and the tests that replay its corpus share it.
enum JSONTrial {
  /// What came of it.
  enum Outcome: Equatable {
    /// It was refused, with a place and a reason.
    case refused
    /// It came back as it was.
    case roundTripped
    /// What is wrong with how it was taken.
    case fault(String)
  }

  static func outcome(of bytes: [UInt8]) -> Outcome {
    let node: JSONNode
    do throws(JSONError) {
      node = try JSONReader.read(bytes)
    } catch {
      let isTold = error.position.offset <= bytes.count && !error.description.isEmpty
      return isTold ? .refused : .fault("It was refused without a place or a reason: \(error)")
    }
    for style in [JSONWriter.Style.compact, .pretty] {
      let written = node.bytes(style: style)
      guard let again = try? JSONReader.read(written) else { return .fault("It is unreadable.") }
      guard again == node, again.hashValue == node.hashValue else {
        return .fault("Another value comes back.")
      }
      guard again.bytes(style: style) == written else { return .fault("Other bytes come back.") }
    }
    guard JSONNode(node.content) == node else { return .fault("It is built otherwise.") }
    // Every form refuses what it does not know, and says where.
    do throws(JSONFaults) {
      _ = try node.form { form -> Int? in
        _ = form.optionalString("a")
        _ = form.list("b") { $1.integer($0) }
        return form.bool("c", default: false) ? 1 : 2
      }
    } catch {
      if error.count == 0 || error.description.isEmpty { return .fault("A form gives no reason.") }
    }
    return .roundTripped
  }
}
