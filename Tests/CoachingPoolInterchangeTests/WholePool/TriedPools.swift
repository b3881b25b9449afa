import CoachingPool
import CoachingPoolInterchange
import CoachingPoolSamples
import CoachingPoolTesting

/// The pools on which exports and imports are tried.
enum TriedPools {
  /// One record of each kind at least, in which every field says something.
  static let everyKind = WholePool(ContractRecords.all, at: Revision(7))

  /// A small pool at the end of its year, with quality and money beside it.
  static let year: WholePool = {
    let year = SampleYear.run(
      SamplePool.make(.small, seed: 2008),
      SampleYear.Settings(seed: 2008, atOnce: SampleSize.small.askers / 2))
    var state = year.state
    let quality = SampleQuality.make(for: state, at: year.end, seed: 2008)
    state.apply(quality.records.map { .put($0) })
    let money = SampleMoney.make(for: state, at: year.end, seed: 2008)
    state.apply(money.records.map { .put($0) })
    return WholePool(state)
  }()

  static func drawn(_ seed: Int) -> WholePool {
    WholePool(DrawnPool(seed: UInt64(seed)).records, at: Revision(seed))
  }

  /// Texts that a file of either format could lose or change.
  static let texts = [
    "", " ", "\"", "\"\"", "\"quoted\"", "{}", "[1]", "null", "true", "12", "-5", "1e3", "=1+1",
    "+a", "@a", "\ta", "\ra", "'=a", "''-a", "'tis", "'", "a,b;c|d", "a\r\nb", "a\nb\r", " a ",
    "\u{FEFF}a", "a\u{FEFF}", "Zo\u{65}\u{308}", "Zo\u{eb}", "\u{2028}\u{200d}\u{1f9d1}",
    "\u{1}\u{1f}\u{7f}", "\\n", "=\u{301}", "\"\u{301}", "id", "a.b",
  ]

  /// A pool whose people and notes are named by such texts, which the policy would not take.
  static func ofTexts() throws -> WholePool {
    try WholePool(
      texts.enumerated().flatMap { number, text -> [Record] in
        [
          .person(
            Person(
              id: try PersonID("p\(number)"), externalID: number.isMultiple(of: 2) ? text : nil,
              name: text, attributes: [HostAttribute(name: text, value: text)])),
          .pool(Pool(id: try PoolID("only"), names: [Dated(text)], vision: text, aims: texts)),
        ]
      }.reduce(into: [RecordKey: Record]()) { $0[$1.key] = $1 }.map(\.value)
        .sorted { $0.key < $1.key }, at: Revision(3))
  }
}
