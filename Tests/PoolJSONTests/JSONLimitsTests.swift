import Foundation
import PoolJSON
import Synchronization
import Testing

@Suite struct `Limits of the JSON reader` {
  private func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  @Test func `nesting is read up to the limit and refused one level deeper`() throws {
    _ = try JSONReader.read(nested(64))
    Refusal(nested(65), .depthExceeded, 1, 65, String(repeating: "/0", count: 64)).check()
    let objects = String(repeating: "{\"a\":", count: 3)
    Refusal(objects, .depthExceeded, 1, 11, "/a/a").check(limits: JSONLimits(depth: 2))
  }

  @Test func `the deepest limit fits the stack of a small thread`() {
    #expect(JSONLimits(depth: 1_000_000).depth == 256)
    let text = String(repeating: "[{\"a\":", count: 128) + "1" + String(repeating: "}]", count: 128)
    let same = Mutex(false)
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      let node = try? JSONReader.read(text, limits: JSONLimits(depth: 256))
      let isSame = node.map { $0.bytes() == Array(text.utf8) && $0.hashValue == $0.hashValue }
      same.withLock { $0 = isSame ?? false }
      done.signal()
    }
    thread.stackSize = 512 << 10
    thread.start()
    done.wait()
    #expect(same.withLock { $0 })
  }

  @Test func `a hundred thousand open brackets are refused, not a stack overflow`() {
    let text = String(repeating: "[", count: 100_000)
    Refusal(text, .depthExceeded, 1, 65, String(repeating: "/0", count: 64)).check()
  }

  @Test func `each size is read at its limit and refused beyond`() throws {
    let limits = JSONLimits(bytes: 12, values: 3, stringBytes: 4, nameBytes: 2, numberBytes: 3)
    for text in ["[         1]", "[1,2]", "\"abcd\"", #""ab\u00e9""#, "{\"ab\":1}", "123", "1.5"] {
      _ = try JSONReader.read(text, limits: limits)
    }
    Refusal("[          1]", .tooLarge, 1, 1).check(limits: limits)
    Refusal("[1,2,3]", .tooManyValues, 1, 6, "/2").check(limits: limits)
    Refusal("[\"abcde\"]", .stringTooLong, 1, 2, "/0").check(limits: limits)
    Refusal(#""abc\u00e9""#, .stringTooLong, 1, 1).check(limits: limits)
    Refusal("{\"abc\":1}", .nameTooLong, 1, 2).check(limits: limits)
    Refusal("[1234]", .numberTooLong, 1, 2, "/0").check(limits: limits)
  }

  @Test func `absurd limits do not trap`() {
    let limits = JSONLimits(
      depth: -1, bytes: .max, values: .min, stringBytes: -1, nameBytes: -1, numberBytes: -1)
    Refusal("1", .tooManyValues, 1, 1).check(limits: limits)
    #expect(limits.depth == 1)
  }
}
