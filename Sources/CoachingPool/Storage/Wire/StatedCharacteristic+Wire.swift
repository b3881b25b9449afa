internal import PoolJSON

extension ProtectedCharacteristic: WireChoice {}

extension StatedCharacteristic: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> StatedCharacteristic? {
    faults.object(node) { form in
      let characteristic = form.value("characteristic", ProtectedCharacteristic.self)
      let words = form.string("words")
      guard let characteristic, let words else { return nil }
      return StatedCharacteristic(characteristic, words)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("characteristic", characteristic)
      form.member("words", words)
    }
  }
}
