internal import PoolJSON

extension HostAttribute: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> HostAttribute? {
    faults.object(node) { form in
      let name = form.string("name")
      let value = form.string("value")
      // Required: an attribute that lost its row must not become visible to more people.
      let visibility = form.value("visibility", ConfidentialityRow.self)
      guard let name, let value, let visibility else { return nil }
      return HostAttribute(name: name, value: value, visibility: visibility)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("name", name)
      form.member("value", value)
      form.member("visibility", visibility)
    }
  }
}
