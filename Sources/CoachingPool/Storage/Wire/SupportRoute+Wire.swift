internal import PoolJSON

extension SupportRoute.Audience: WireChoice {}

extension SupportRoute: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> SupportRoute? {
    faults.object(node) { form in
      let audience = form.value("audience", Audience.self)
      let text = form.string("text")
      let checked = form.optionalValue("checked", CivilDate.self)
      let reviewBy = form.optionalValue("reviewBy", CivilDate.self)
      guard let audience, let text else { return nil }
      return SupportRoute(audience: audience, text: text, checked: checked, reviewBy: reviewBy)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("audience", audience)
      form.member("text", text)
      form.member("checked", checked)
      form.member("reviewBy", reviewBy)
    }
  }
}
