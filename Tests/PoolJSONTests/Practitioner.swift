import PoolJSON

/// A form such as the domain has: nested, with optional members, defaults and a list.
struct Practitioner: Equatable, JSONForm {
  enum Standing: String, CaseIterable, Sendable { case trainee, practising, resting }

  struct Place: Equatable, JSONForm {
    var easting: Int
    var northing: Int

    static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Place? {
      faults.object(node) { form in
        let easting = form.integer("easting", in: 0...700_000)
        let northing = form.integer("northing", in: 0...1_300_000)
        guard let easting, let northing else { return nil }
        return Place(easting: easting, northing: northing)
      }
    }

    func write(to writer: inout JSONWriter) {
      writer.object { form in
        form.member("easting", easting)
        form.member("northing", northing)
      }
    }
  }

  var id: String
  var standing: Standing
  var places = 2
  var isPaused = false
  var note: String?
  var home: Place?
  var themes: [String] = []
  var former: [Place] = []
  var extra: [JSONMember] = []

  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Practitioner? {
    faults.object(node) { form in
      let id = form.required("id", expecting: "an identifier") { $0.count < 65 ? $0 : nil }
      let standing = form.choice("standing", Standing.self)
      let places = form.integer("places", in: 0...12, default: 2)
      let isPaused = form.bool("isPaused", default: false)
      let note = form.optionalString("note")
      let home = form.optional("home", Place.read)
      let themes = form.strings("themes", count: 0...3)
      let former = form.list("former", Place.read)
      guard let id, let standing else { return nil }
      return Practitioner(
        id: id, standing: standing, places: places, isPaused: isPaused, note: note, home: home,
        themes: themes, former: former, extra: form.unread)
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("standing", standing)
      form.member("places", places, default: 2)
      form.member("isPaused", isPaused, default: false)
      form.member("note", note)
      form.member("home", home)
      form.list("themes", themes)
      form.list("former", former)
      form.members(extra)
    }
  }
}
