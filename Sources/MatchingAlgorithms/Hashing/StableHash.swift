/// Hashes byte strings to 64 bits that are the same on every run, machine and release.
///
/// Swift's own `Hasher` is seeded afresh in each process; an order that must be reproducible takes
/// its keys from here. The hash is FNV-1a-64 over the bytes of the parts with a zero byte between
/// two parts, finished by the mixer of SplitMix64, because bare FNV-1a hardly spreads the last
/// characters over the high bits. It is no defence against somebody who looks for collisions.
///
/// | call | value |
/// |---|---|
/// | `StableHash.of("")` | `0xF52A15E9A9B5E89B` |
/// | `StableHash.of("a")` | `0x02C0BDBF481420F8` |
/// | `StableHash.of("request-1", "coach-7")` | `0x6C2EEA0A3EEABE20` |
///
/// Sources: Fowler, Noll and Vo, *The FNV Non-Cryptographic Hash Algorithm* (IETF draft);
/// Steele, Lea and Flood, *Fast splittable pseudorandom number generators*, OOPSLA 2014.
public enum StableHash: Sendable {
  static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// Hashes the UTF-8 bytes of some strings, with a zero byte between two strings.
  ///
  /// `of("a", "b")` differs from `of("ab")`; `of()` equals `of("")`. A string that itself holds a
  /// zero byte can imitate a boundary. Complexity: linear in the number of bytes.
  public static func of(_ parts: String...) -> UInt64 {
    of(parts: parts.lazy.map(\.utf8))
  }

  /// Hashes the UTF-8 bytes of one string, as every look-up by an identifier does.
  ///
  /// Complexity: linear in the number of bytes.
  public static func of(_ text: String) -> UInt64 {
    let known = text.utf8.withContiguousStorageIfAvailable { bytes in
      var hash = offsetBasis
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* prime }
      return hash
    }
    return mixed(known ?? fnv1a(text.utf8))
  }

  /// Hashes some byte sequences, with a zero byte between two sequences.
  ///
  /// Complexity: linear in the number of bytes.
  public static func of(parts: some Sequence<some Sequence<UInt8>>) -> UInt64 {
    var hash = offsetBasis
    var isFirst = true
    for part in parts {
      if !isFirst { hash = hash &* prime }  // a zero byte: the exclusive or changes nothing
      isFirst = false
      hash = fnv1a(part, continuing: hash)
    }
    return mixed(hash)
  }

  /// Returns the bare FNV-1a-64 of some bytes, as fingerprints of test instances use it.
  ///
  /// `fnv1a("foobar".utf8)` is `0x85944171F73967E8`. Complexity: linear in the number of bytes.
  public static func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt64 {
    fnv1a(bytes, continuing: offsetBasis)
  }

  /// Spreads every bit of a number over all 64, one to one: the mixer of SplitMix64.
  ///
  /// `mixed(0x9E3779B97F4A7C15)` is `0xE220A8397B1DCDAF`, the first output of SplitMix64 with
  /// seed 0.
  public static func mixed(_ number: UInt64) -> UInt64 {
    var z = number
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private static func fnv1a(_ bytes: some Sequence<UInt8>, continuing start: UInt64) -> UInt64 {
    var hash = start
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* prime }
    return hash
  }
}
