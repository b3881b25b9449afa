internal import PoolJSON

extension PersonMerge: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> PersonMerge? {
    faults.object(node) { form in
      let id = form.value("id", PersonMergeID.self)
      let kept = form.value("kept", PersonID.self)
      let duplicate = form.value("duplicate", PersonID.self)
      let decidedAt = form.value("decidedAt", Instant.self)
      guard let id, let kept, let duplicate, let decidedAt else { return nil }
      return PersonMerge(id: id, kept: kept, duplicate: duplicate, decidedAt: decidedAt)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("kept", kept)
      form.member("duplicate", duplicate)
      form.member("decidedAt", decidedAt)
    }
  }
}
