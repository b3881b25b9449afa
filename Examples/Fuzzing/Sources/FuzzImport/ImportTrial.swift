import CoachingPool
import CoachingPoolInterchange

/// Reads bytes as a mapping and the files of a data folder, and imports them into an empty pool.
///
/// The parts are divided by the separator 0x1C: the mapping first, empty where files are as documented, and
/// then each file, whose first line is its name. The fuzzer and the tests that replay its corpus share it.
enum ImportTrial {
  /// What came of it.
  enum Outcome: Equatable {
    /// The mapping was refused, with places and reasons.
    case refusedMapping
    /// The files were refused in whole or in part, with reasons.
    case refused
    /// All was taken, as so many records.
    case taken(Int)
    /// What is wrong with how it was taken.
    case fault(String)
  }

  static let separator: UInt8 = 0x1C

  static func outcome(of input: [UInt8]) -> Outcome {
    let parts = input.split(separator: separator, omittingEmptySubsequences: false)
    var mapping = ImportMapping.identity
    do throws(ImportMappingError) {
      if !parts[0].isEmpty { mapping = try ImportMapping(json: Array(parts[0])) }
    } catch {
      let isTold = !error.faults.isEmpty && error.faults.allSatisfy { !$0.description.isEmpty }
      return isTold ? .refusedMapping : .fault("A mapping is refused and no reason given.")
    }
    let files = parts.dropFirst().map { part in
      let end = part.firstIndex(of: 0x0A) ?? part.endIndex
      return ImportFile(
        name: String(decoding: part[..<end], as: UTF8.self), bytes: Array(part[end...].dropFirst()))
    }
    let strict = PoolImporter(mapping: mapping).read(files, into: PoolState())
    let lenient = PoolImporter(mapping: mapping, badRows: .leaveOut).read(files, into: PoolState())
    for report in [strict, lenient] {
      if let what = fault(in: report) { return .fault(what) }
    }
    guard strict.isSound else {
      return strict.records.isEmpty ? .refused : .fault("Records come with a refusal of all.")
    }
    guard lenient.isSound, lenient.records == strict.records else {
      return .fault("Leaving out bad rows changes an import that has none.")
    }
    return .taken(strict.records.count)
  }

  private static func fault(in report: ImportReport) -> String? {
    if report.faults.contains(where: \.description.isEmpty) { return "A fault has no reason." }
    // A refusal of all takes no row, those included that nothing is wrong with.
    let isWhole = !report.records.isEmpty
    if report.counts.contains(where: { count in
      let told = count.accepted + count.rejected
      return isWhole ? told != count.rows : told > count.rows
    }) {
      return "Rows are neither taken nor refused."
    }
    for record in report.records {
      guard let bytes = try? record.encoded() else { return "A record cannot be stored." }
      guard (try? Record(record.key.kind, bytes: bytes)) == record else {
        return "A record comes back as another."
      }
    }
    return nil
  }
}
