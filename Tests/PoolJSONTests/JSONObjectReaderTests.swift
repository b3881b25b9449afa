import PoolJSON
import Testing

@Suite struct `A form in JSON` {
  private func faults(
    _ text: String, unknown: JSONUnknownMembers = .refuse, quotesValues: Bool = true
  ) throws -> [JSONFault] {
    let node = try JSONReader.read(text)
    do {
      let value = try node.read(
        unknown: unknown, quotesValues: quotesValues, Practitioner.read)
      Issue.record("read as \(value)")
      return []
    } catch {
      return error.faults
    }
  }

  @Test func `a form is read back as it was written`() throws {
    let full = Practitioner(
      id: "k-7", standing: .practising, places: 4, isPaused: true, note: "Tuesdays",
      home: .init(easting: 530_000, northing: 180_000), themes: ["voice"],
      former: [.init(easting: 1, northing: 2)])
    let bare = Practitioner(id: "k-8", standing: .resting)
    for practitioner in [full, bare] {
      let bytes = try #require(practitioner.bytes())
      #expect(try JSONReader.read(bytes).read(Practitioner.read) == practitioner)
    }
    #expect(bare.bytes() == Array(#"{"id":"k-8","standing":"resting"}"#.utf8))
    #expect(Practitioner(id: "\u{0}", standing: .resting).bytes() == nil)
  }

  @Test func `members may stand in any order`() throws {
    let text = #"{"places":1,"home":{"northing":2,"easting":1},"standing":"trainee","id":"a"}"#
    let read = try JSONReader.read(text).read(Practitioner.read)
    #expect(read.home?.northing == 2)
    #expect(read.places == 1)
  }

  @Test func `all faults are reported at once, each with its place and pointer`() throws {
    let text = """
      {
        "standing": "practicing",
        "places": 13,
        "isPaused": "no",
        "note": null,
        "home": {"easting": 1.0},
        "former": [{"easting": 1, "northing": 2}, 3],
        "theme": ["a"]
      }
      """
    let found = try faults(text)
    #expect(
      found.map(\.path) == [
        "/id", "/standing", "/places", "/isPaused", "/note", "/home/easting", "/home/northing",
        "/former/1", "/theme",
      ])
    #expect(
      found.map(\.code) == [
        .missing, .invalidValue, .outOfRange, .wrongType, .nullRefused, .wrongType, .missing,
        .wrongType, .unknownMember,
      ])
    #expect(found.map(\.position.line) == [1, 2, 3, 4, 5, 6, 6, 7, 8])
    #expect(found.map(\.position.column) == [1, 15, 13, 15, 11, 23, 11, 45, 3])
    #expect(
      found.map(\.description) == [
        #"Line 1, column 1, at /id: the member "id" is missing; expected is an identifier."#,
        #"Line 2, column 15, at /standing: expected is "trainee", "practising" or "resting", "#
          + #"but found is the text "practicing". Did you mean "practising"?"#,
        "Line 3, column 13, at /places: expected is a whole number from 0 to 12, "
          + "but found is the whole number 13.",
        #"Line 4, column 15, at /isPaused: expected is true or false, but found is the text "no"."#,
        "Line 5, column 11, at /note: expected is a text, but found is null. "
          + "Leave the member out if it has no value.",
        "Line 6, column 23, at /home/easting: expected is a whole number from 0 to 700000, "
          + "but found is the number 1.0.",
        #"Line 6, column 11, at /home/northing: the member "northing" is missing; "#
          + "expected is a whole number from 0 to 1300000.",
        "Line 7, column 45, at /former/1: expected is an object, but found is the whole number 3.",
        #"Line 8, column 3, at /theme: the member "theme" is unknown here. Did you mean "themes"?"#,
      ])
  }

  @Test func `a message without values names their kinds`() throws {
    let found = try faults(
      #"{"id":5,"standing":"secret"}"#, quotesValues: false)
    #expect(found.map(\.found) == ["a whole number", "a text"])
    #expect(!found.description.contains("secret"))
  }

  @Test func `an exchanged form keeps unknown members and takes null for none`() throws {
    let text = #"{"id":"a","new":[1,{"x":null}],"standing":"resting","note":null,"z":"é"}"#
    let node = try JSONReader.read(text)
    let read = try node.read(unknown: .keep, Practitioner.read)
    #expect(read.note == nil)
    #expect(read.extra.map(\.name) == ["new", "z"])
    #expect(
      read.bytes()
        == Array(#"{"id":"a","standing":"resting","new":[1,{"x":null}],"z":"é"}"#.utf8))
  }

  @Test func `null for a required member is a fault in both kinds of form`() throws {
    for unknown in [JSONUnknownMembers.refuse, .keep] {
      let found = try faults(#"{"id":null,"standing":"resting"}"#, unknown: unknown)
      #expect(found.map(\.code) == [.wrongType])
    }
  }

  @Test func `a list outside its length is a fault`() throws {
    let found = try faults(#"{"id":"a","standing":"resting","themes":["a","b","c","d"]}"#)
    #expect(found.map(\.code) == [.outOfRange])
    #expect(found.first?.expected == "an array of 0 to 3")
    #expect(throws: JSONFaults.self) {
      try JSONNode.object([]).form { form in form.strings("themes", count: 1...3) }
    }
  }

  @Test func `what is no object is one fault, built in code or read`() throws {
    #expect(
      try faults("[1]").map(\.description) == [
        "Line 1, column 1: expected is an object, but found is an array of 1."
      ])
    do { _ = try JSONNode.null.read(Practitioner.read) } catch {
      #expect("\(error)" == "In a value built in code: expected is an object, but found is null.")
    }
  }

  @Test func `a parser that says nothing is given a fault`() throws {
    let node = try JSONReader.read(#"{"a":1}"#)
    do {
      _ = try node.form { form in form.required("a") { (_, _) -> Int? in nil } }
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.faults.map(\.path) == ["/a"])
    }
    do {
      _ = try node.form { form -> Int? in
        _ = form.integer("a")
        form.report("a", expected: "a number that suits the others")
        return 1
      }
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.faults.map(\.position.column) == [6])
    }
  }

  @Test func `arrays, objects and entries are read with their pointers`() throws {
    let node = try JSONReader.read(#"{"a":[1,2],"o":{"x":1},"e":{"k/1":1,"k2":"b"}}"#)
    do {
      _ = try node.form { form -> Int? in
        #expect(form.array("a")?.count == 2)
        #expect(form.optionalArray("none") == nil)
        #expect(form.object("o") { $0.integer("x") } == 1)
        #expect(form.optionalObject("p") { $0.integer("x") } == nil)
        #expect(form.entries("e") { $1.string($0) }.map(\.name) == [])
        return 1
      }
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.faults.map(\.path) == ["/e/k~11"])
    }
  }

  @Test func `only so many faults are kept, and the others are counted`() throws {
    let node = JSONNode.array(Array(repeating: .integer(1), count: 1_500))
    do { _ = try node.read { $1.list($0) { $1.string($0) } } } catch {
      #expect(error.faults.count == 1_000)
      #expect(error.omitted == 500)
      #expect("\(error)".hasSuffix("\n500 more faults."))
    }
  }

  @Test func `an object of more than 64 members is read and its unknown ones are found`() throws {
    let node = JSONNode.object((0..<200).map { ("m\($0)", .integer($0)) })
    do {
      _ = try node.form { form -> Int? in
        for index in 0..<199 where index != 3 { #expect(form.integer("m\(index)") == index) }
        return 1
      }
    } catch {
      #expect(error.faults.map(\.path) == ["/m3", "/m199"])
    }
  }

  @Test func `a closure of a list is called once for each element, whatever is wrong`() throws {
    let text = #"{"list":[1,2],"map":{"a":3},"deep":{"list":[4],"oops":1},"oops":1,"other":2}"#
    var seen: [Int] = []
    func note(_ node: JSONNode, _ faults: inout JSONFaults) -> Int? {
      let value = faults.integer(node)
      if let value { seen.append(value) }
      return value
    }
    let node = try JSONReader.read(text)
    let error = try #require(throws: JSONFaults.self) {
      try node.form { form -> Int? in
        _ = form.list("list", note)
        _ = form.entries("map", note)
        _ = form.object("deep") { form -> Int? in form.list("list", note).count }
        return 1
      }
    }
    #expect(error.faults.map(\.path) == ["/deep/oops", "/oops", "/other"])
    #expect(seen == [1, 2, 3, 4])
  }

  @Test func `a name far from all others gets the list of them`() throws {
    let found = try faults(#"{"id":"a","standing":"resting","colour":1}"#)
    #expect(found.first?.suggestion == nil)
    #expect(found.first?.description.contains(#"Expected is "id", "standing", "#) == true)
  }
}
