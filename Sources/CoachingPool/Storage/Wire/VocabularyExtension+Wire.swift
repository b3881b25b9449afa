internal import PoolJSON

extension VocabularyExtension: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> VocabularyExtension? {
    faults.object(node) { form in
      let vocabulary = form.string("vocabulary")
      let code = form.string("code")
      let title = form.string("title")
      guard let vocabulary, let code, let title else { return nil }
      return VocabularyExtension(vocabulary: vocabulary, code: code, title: title)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("vocabulary", vocabulary)
      form.member("code", code)
      form.member("title", title)
    }
  }
}
