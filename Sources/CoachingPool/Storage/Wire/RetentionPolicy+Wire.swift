internal import PoolJSON

extension RetentionPolicy: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> RetentionPolicy? {
    faults.object(node) { form in
      var policy = RetentionPolicy()
      for (name, path) in Self.numbers {
        policy[keyPath: path] = form.integer(name, default: policy[keyPath: path])
      }
      return policy
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      for (name, path) in Self.numbers { form.member(name, self[keyPath: path]) }
    }
  }
}
