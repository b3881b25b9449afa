import MatchingAlgorithms
import Testing

@Suite("Stable hash") struct StableHashTests {
  @Test func `FNV-1a gives the values its authors publish`() {
    #expect(StableHash.fnv1a("".utf8) == 0xCBF2_9CE4_8422_2325)
    #expect(StableHash.fnv1a("a".utf8) == 0xAF63_DC4C_8601_EC8C)
    #expect(StableHash.fnv1a("foobar".utf8) == 0x8594_4171_F739_67E8)
  }

  @Test func `the mixer gives the first outputs of SplitMix64 with seed 0`() {
    let golden: UInt64 = 0x9E37_79B9_7F4A_7C15
    #expect(StableHash.mixed(golden) == 0xE220_A839_7B1D_CDAF)
    #expect(StableHash.mixed(golden &* 2) == 0x6E78_9E6A_A1B9_65F4)
    #expect(StableHash.mixed(golden &* 3) == 0x06C4_5D18_8009_454F)
  }

  @Test func `the documented values hold`() {
    #expect(StableHash.of("") == 0xF52A_15E9_A9B5_E89B)
    #expect(StableHash.of("a") == 0x02C0_BDBF_4814_20F8)
    #expect(StableHash.of("request-1", "coach-7") == 0x6C2E_EA0A_3EEA_BE20)
  }

  @Test func `a zero byte stands between parts`() {
    #expect(StableHash.of("a", "b") == StableHash.mixed(StableHash.fnv1a([0x61, 0, 0x62])))
    #expect(StableHash.of("a", "b") != StableHash.of("ab"))
    #expect(StableHash.of("a", "b") != StableHash.of("b", "a"))
    #expect(StableHash.of("a", "") != StableHash.of("a"))
    #expect(StableHash.of() == StableHash.of(""))
  }

  @Test func `bytes and strings agree`() {
    #expect(
      StableHash.of("Ann", "Dee") == StableHash.of(parts: [Array("Ann".utf8), Array("Dee".utf8)]))
  }
}
