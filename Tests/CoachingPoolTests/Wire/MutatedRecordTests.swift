import CoachingPool
import Testing

extension Wire {
  @Suite struct `A stored form with one byte changed or its end cut off` {
    /// Looks at every so manieth place; a debug build is some 50 times slower.
    private let stride = TestCounts.isFull ? 1 : 13
    private static let bytes: [UInt8] =
      Array("\"\\{}[],:0-1.eEtZ a\u{0}\n/*".utf8) + [0x80, 0xC3, 0xFF]

    private func survives(
      _ form: [UInt8], _ decode: ([UInt8]) throws(WireError) -> Void
    ) {
      var random = SplitMix64(seed: UInt64(form.count))
      for place in Swift.stride(from: random.below(stride), to: form.count, by: stride) {
        let letter = Self.bytes[random.below(Self.bytes.count)]
        var changed = form
        changed[place] = letter
        var longer = form
        longer.insert(letter, at: place)
        var shorter = form
        shorter.remove(at: place)
        for mutant in [changed, longer, shorter, Array(form[..<place])] {
          do {
            try decode(mutant)
          } catch {
            #expect(!error.faults.isEmpty)
            let isShown = error.description.contains(secret)
            #expect(!isShown, "\(text(mutant))")
          }
        }
      }
    }

    @Test(arguments: RecordKind.allCases)
    func `a record decodes or is refused, and never traps`(kind: RecordKind) throws {
      survives(try full(kind).encoded()) { bytes throws(WireError) in
        let record = try Record(kind, bytes: bytes)
        let again = (try? record.encoded()).flatMap { try? Record(kind, bytes: $0) }
        #expect(again == record)
      }
    }

    @Test func `a commit decodes or is refused, and never traps`() throws {
      let form = try commit(
        [.put(full(.person)), .put(full(.request)), .remove(RecordKey(.policy, "3"))]
      ).encoded()
      survives(form) { bytes throws(WireError) in _ = try Commit(bytes: bytes) }
    }

    @Test func `a record read as another kind is refused`() throws {
      for kind in RecordKind.allCases {
        let bytes = try full(kind).encoded()
        for other in RecordKind.allCases where other != kind {
          #expect(throws: WireError.self) { try Record(other, bytes: bytes) }
        }
      }
    }
  }
}
