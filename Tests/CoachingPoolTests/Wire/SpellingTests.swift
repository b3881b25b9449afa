import CoachingPool
import PoolJSON
import Testing

extension Wire {
  @Suite struct `A stored form spelt in another way` {
    @Test(arguments: RecordKind.allCases)
    func `a record comes back equal with its members reversed, and every letter an escape`(
      kind: RecordKind
    ) throws {
      for record in [try full(kind), try bare(kind)] {
        let node = try JSONReader.read(record.encoded())
        #expect(try Record(kind, bytes: node.bytes(style: .pretty)) == record)
        #expect(try Record(kind, bytes: Array(spelt(node).utf8)) == record)
      }
    }

    @Test func `a commit comes back equal`() throws {
      let commit = try commit(
        [.put(full(.person)), .put(full(.request)), .remove(RecordKey(.policy, "3"))])
      let node = try JSONReader.read(commit.encoded())
      #expect(try Commit(bytes: Array(spelt(node).utf8)) == commit)
    }

    /// The members from the last to the first, each letter an escape, and spaces wherever they may stand.
    private func spelt(_ node: JSONNode) -> String {
      if let text = node.stringValue { return escaped(text) }
      if let elements = node.elements {
        return "[ " + elements.map(spelt).joined(separator: "\n,\t") + "\r]"
      }
      if let members = node.members {
        return "{\n"
          + members.reversed().map { escaped($0.name) + " : " + spelt($0.value) }
          .joined(separator: " , ") + " }"
      }
      return text(node.bytes())
    }

    private func escaped(_ text: String) -> String {
      let units = text.utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
      return "\"" + units.joined() + "\""
    }
  }
}
