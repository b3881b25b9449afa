import PoolJSON
import Testing

@Suite struct `The JSON writer` {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func sample(_ style: JSONWriter.Style) -> JSONWriter {
    var writer = JSONWriter(style: style, capacity: 100)
    writer.object { form in
      form.member("id", "k-7")
      form.member("note", nil as String?)
      form.member("places", 3)
      form.member("open", true, default: true)
      form.list("themes", ["career", "voice"])
      form.list("none", [])
      form.object("empty") { _ in }
      form.name("list")
      form.beginArray()
      form.null()
      form.beginArray()
      form.endArray()
      form.endArray()
    }
    return writer
  }

  @Test func `a form is written in one line by default`() {
    let writer = sample(.compact)
    let isComplete = writer.isComplete
    #expect(isComplete)
    #expect(
      text(writer.bytes)
        == #"{"id":"k-7","places":3,"themes":["career","voice"],"empty":{},"list":[null,[]]}"#)
  }

  @Test func `the pretty form has a line for each member and ends with one`() {
    #expect(
      text(sample(.pretty).bytes) == """
        {
          "id": "k-7",
          "places": 3,
          "themes": [
            "career",
            "voice"
          ],
          "empty": {},
          "list": [
            null,
            []
          ]
        }

        """)
    #expect(text(JSONNode.integer(1).bytes(style: .pretty)) == "1\n")
  }

  @Test func `escapes are the shortest, small and only where needed`() {
    let node = JSONNode.string("\"\\/\u{8}\t\n\u{c}\r\u{1}\u{1b}\u{1f}\u{7f}é\u{2028}😀")
    #expect(
      text(node.bytes()) == #""\"\\/\b\t\n\f\r\u0001\u001b\u001f"# + "\u{7f}é\u{2028}😀\"")
  }

  @Test func `integers are written to their limits`() {
    for value in [0, 9, 10, -1, 100, Int.max, Int.min] {
      #expect(text(JSONNode.integer(value).bytes()) == "\(value)")
    }
  }

  @Test func `misuse is remembered, writes nothing more and is never complete`() {
    func misuse(_ calls: (inout JSONWriter) -> Void) -> JSONWriter.Misuse? {
      var writer = JSONWriter()
      calls(&writer)
      let bytes = writer.bytes
      writer.null()
      writer.endArray()
      writer.beginObject()
      let (misuse, after, isComplete) = (writer.misuse, writer.bytes, writer.isComplete)
      #expect(misuse == nil || after == bytes)
      #expect(!isComplete)
      return misuse
    }
    #expect(misuse { $0.endObject() } == .unmatchedEnd)
    #expect(misuse { $0.name("a") } == .nameOutsideObject)
    #expect(
      misuse {
        $0.beginArray(); $0.name("a")
      } == .nameOutsideObject)
    #expect(
      misuse {
        $0.beginArray(); $0.endObject()
      } == .unmatchedEnd)
    #expect(
      misuse {
        $0.beginObject(); $0.integer(1)
      } == .valueWithoutName)
    #expect(
      misuse {
        $0.beginObject(); $0.name("a"); $0.name("b")
      } == .nameWithoutValue)
    #expect(
      misuse {
        $0.beginObject(); $0.name("a"); $0.endObject()
      } == .nameWithoutValue)
    #expect(
      misuse {
        $0.bool(true); $0.bool(true)
      } == .secondValue)
    #expect(misuse { $0.string("a\u{0}b") } == .nulCharacter)
    #expect(
      misuse {
        $0.beginObject(); $0.name("\u{0}")
      } == .nulCharacter)
  }

  @Test func `an open object is not complete`() {
    var writer = JSONWriter()
    let before = writer.isComplete
    writer.beginObject()
    let within = writer.isComplete
    writer.endObject()
    let (after, misuse) = (writer.isComplete, writer.misuse)
    #expect([before, within, after] == [false, false, true])
    #expect(misuse == nil)
  }
}
