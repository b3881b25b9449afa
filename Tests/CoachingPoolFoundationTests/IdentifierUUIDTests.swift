import CoachingPool
import CoachingPoolFoundation
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("An identifier and a UUID")
struct IdentifierUUIDTests {
  let text = "0b5c2f9e-7d14-4a68-9f3b-2c6d8e1a7045"

  @Test func `come back as they were, in lower case`() throws {
    let uuid = try #require(UUID(uuidString: text))
    #expect(PersonID(uuid).text == text)
    #expect(UUID(PersonID(uuid)) == uuid)
    #expect(try UUID(PersonID(text.uppercased())) == uuid)
  }

  @Test func `any other identifier is no UUID`() throws {
    #expect(try UUID(PersonID("ada")) == nil)
    #expect(try UUID(PersonID(String(repeating: "a", count: 36))) == nil)
  }
}
