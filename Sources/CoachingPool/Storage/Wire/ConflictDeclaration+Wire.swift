internal import PoolJSON

extension ConflictDeclaration: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> ConflictDeclaration? {
    faults.object(node) { form in
      let id = form.value("id", ConflictDeclarationID.self)
      let declarer = form.value("declarer", PersonID.self)
      let other = form.value("other", PersonID.self)
      let declaredAt = form.value("declaredAt", Instant.self)
      guard let id, let declarer, let other, let declaredAt else { return nil }
      return ConflictDeclaration(id: id, declarer: declarer, other: other, declaredAt: declaredAt)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("declarer", declarer)
      form.member("other", other)
      form.member("declaredAt", declaredAt)
    }
  }
}
