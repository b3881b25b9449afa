internal import CoachingPool

/// Writes and reads the eligible pairs of a round as the file beside an auditor's record.
///
/// All numbers are little-endian. A header of 40 bytes: the 8 bytes `CPEDGES` and zero; the version 1
/// (4 bytes); how many numbers each pair has (4); rows (8); pairs (8); how many bytes each number takes,
/// 4 or 8 (4); zero (4). Then for each row, and once more for the end, where its pairs begin (8 bytes
/// each); for each pair its column (4 each); for each kind of number, its value on each pair (4 or 8
/// each, two's complement). At the end the FNV-1a-64 of everything before (8).
enum EdgeFile {
  private static let magic = Array("CPEDGES\0".utf8)
  private static let headerBytes = 40

  /// The file's bytes.
  static func bytes(_ edges: EdgeTable) -> [UInt8] {
    let isNarrow = edges.benefits.allSatisfy { $0.allSatisfy { Int32(exactly: $0) != nil } }
    let width = isNarrow ? 4 : 8
    var bytes = magic
    bytes.reserveCapacity(
      headerBytes + 8 * edges.starts.count
        + edges.columns.count * (4 + width * edges.benefits.count) + 8)
    append(UInt32(1), to: &bytes)
    append(UInt32(edges.benefits.count), to: &bytes)
    append(UInt64(edges.starts.count - 1), to: &bytes)
    append(UInt64(edges.columns.count), to: &bytes)
    append(UInt32(width), to: &bytes)
    append(UInt32(0), to: &bytes)
    for start in edges.starts { append(UInt64(start), to: &bytes) }
    for column in edges.columns { append(UInt32(bitPattern: column), to: &bytes) }
    for values in edges.benefits {
      for value in values {
        if isNarrow {
          append(UInt32(truncatingIfNeeded: value), to: &bytes)
        } else {
          append(UInt64(bitPattern: value), to: &bytes)
        }
      }
    }
    append(Fingerprint(of: bytes).value, to: &bytes)
    return bytes
  }

  /// The fingerprint at the end of a file.
  static func checksum(of bytes: [UInt8]) -> Fingerprint? {
    bytes.count < headerBytes + 8 ? nil : Fingerprint(of: bytes[..<(bytes.count - 8)])
  }

  /// Reads a file; no content of it traps.
  static func read(_ bytes: [UInt8]) throws(RoundRecordError) -> EdgeTable {
    guard bytes.count >= headerBytes + 16, bytes.starts(with: magic) else {
      throw RoundRecordError(.badData, "The file of eligible pairs does not begin as one does.")
    }
    func number(_ place: Int, _ width: Int) -> UInt64 {
      var value: UInt64 = 0
      for byte in stride(from: width - 1, through: 0, by: -1) {
        value = value << 8 | UInt64(bytes[place + byte])
      }
      return value
    }
    let version = number(8, 4)
    guard version == 1 else {
      throw RoundRecordError(
        version == 0 ? .badData : .newerFormat,
        "The file of eligible pairs is of version \(version); this program reads version 1.")
    }
    let (kinds, rows, edges) = (number(12, 4), number(16, 8), number(24, 8))
    let width = number(32, 4)
    // With these bounds the product below stays within 64 bits.
    guard kinds <= 64, rows <= 1 << 27, edges <= 1 << 36, width == 4 || width == 8,
      number(36, 4) == 0,
      UInt64(bytes.count) == 40 + 8 * (rows + 1) + edges * (4 + width * kinds) + 8
    else {
      throw RoundRecordError(
        .badData, "The file of eligible pairs has not the length that its header states.")
    }
    guard Fingerprint(of: bytes[..<(bytes.count - 8)]).value == number(bytes.count - 8, 8) else {
      throw RoundRecordError(
        .altered, "The file of eligible pairs was changed after it was written.")
    }
    var place = headerBytes
    func take(_ width: Int) -> UInt64 {
      defer { place += width }
      return number(place, width)
    }
    let starts = (0...Int(rows)).map { _ in Int(clamping: take(8)) }
    let columns = (0..<Int(edges)).map { _ in Int32(bitPattern: UInt32(take(4))) }
    let benefits = (0..<Int(kinds)).map { _ in
      (0..<Int(edges)).map { _ in
        width == 4
          ? Int64(Int32(bitPattern: UInt32(take(4)))) : Int64(bitPattern: take(8))
      }
    }
    return EdgeTable(starts: starts, columns: columns, benefits: benefits)
  }

  private static func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
    for byte in 0..<(Number.bitWidth / 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> Number(8 * byte)))
    }
  }
}
