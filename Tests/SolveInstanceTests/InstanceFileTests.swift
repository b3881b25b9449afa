import Instances
import Testing

@Suite("Instance files") struct InstanceFileTests {
  static func read(_ text: String) throws -> InstanceFile { try InstanceFile([UInt8](text.utf8)) }

  /// The line and the sentence of the fault.
  static func fault(_ text: String) throws -> String {
    let error = #expect(throws: InstanceFileError.self) { try read(text) }
    return try #require(error).description
  }

  @Test(arguments: [
    "3\n4 1 3\n2 0 5\n3 2 2\n", " 3 4 1 3 2 0 5\r\n3 2 2", "3\r4 1\r3 2 0 5 3\r2 2\r",
    "\n\n3\n\n4\n1\n3\n2\n0\n5\n3\n2\n2\n\n",
  ])
  func `a dense file of the OR-Library may break its lines anywhere`(text: String) throws {
    guard case .dense(let instance) = try Self.read(text) else {
      Issue.record("not dense")
      return
    }
    #expect(instance.rowCount == 3 && instance.columnCount == 3)
    #expect(instance.costs == [4, 1, 3, 2, 0, 5, 3, 2, 2])
  }

  @Test func `a sparse file of the OR-Library has its edges in any order`() throws {
    guard case .sparse(let instance) = try Self.read("3\n2 1 7\n1 3 -4\n1 1 0\n3 3 +9\n") else {
      Issue.record("not sparse")
      return
    }
    #expect(instance.capacities == [1, 1, 1])
    #expect(instance.rowStarts == [0, 2, 3, 4])
    #expect(instance.columns == [2, 0, 0, 2])
    #expect(instance.costs == [-4, 0, 7, 9])
  }

  @Test func `three numbers a line are edges if they make sense as such`() throws {
    // 36 = 6 × 6 numbers, three on each line.
    let edges = (1...6).flatMap { [($0, $0, 5), ($0, $0 % 6 + 1, 3)] }
    let sparse = "6\n" + edges.map { "\($0.0) \($0.1) \($0.2)\n" }.joined()
    guard case .sparse(let instance) = try Self.read(sparse) else {
      Issue.record("not sparse")
      return
    }
    #expect(instance.columns.count == 12)
    guard case .dense = try Self.read(sparse.replacing("6 6 5", with: "6 7 5")) else {
      Issue.record("not dense")
      return
    }
  }

  @Test func `a DIMACS file names its sources, which become rows`() throws {
    let text = "c example\np asn 5 4\nn 4\nn 1\nc\na 1 2 22\na 4 5 -3\na 4 2 0\na 1 3 26\n"
    guard case .sparse(let instance) = try Self.read(text) else {
      Issue.record("not sparse")
      return
    }
    #expect(instance.rowCount == 2 && instance.columnCount == 3)
    #expect(instance.rowStarts == [0, 2, 4])
    #expect(instance.columns == [0, 1, 2, 0])
    #expect(instance.costs == [22, 26, -3, 0])
  }

  @Test(arguments: [
    ("", "line 1: The file holds no instance."),
    ("\n \t\r\n", "line 1: The file holds no instance."),
    ("c only\nc words", "line 1: The file holds no instance."),
    ("two\n1 2", "line 1: 'two' is not a whole number."),
    ("-2\n1 2 3", "line 1: The file promises -2 rows; it must be from 0 to 1048576."),
    ("9999999\n", "line 1: The file promises 9999999 rows; it must be from 0 to 1048576."),
    ("99999999999999999999\n", "line 1: '99999999999999999999' does not fit into 32 bits."),
    ("2\n1 2\n3 x\n", "line 3: 'x' is not a whole number."),
    ("2\n1 2\n3 4.5\n", "line 3: '4.5' is not a whole number."),
    ("2\n1 2\n3 -\n", "line 3: '-' is not a whole number."),
    ("2\n1 2\n3 2147483648\n", "line 3: '2147483648' does not fit into 32 bits."),
    (
      "2\n1 2\n3\n",
      """
      line 2: After n = 2 there must be 4 costs, or lines `i j cost`; there are 3 numbers, and not \
      three on each line.
      """
    ),
    (
      "5\n",
      """
      line 1: After n = 5 there must be 25 costs, or lines `i j cost`; there are 0 numbers, and not \
      three on each line.
      """
    ),
    ("4\n1 1 5\n1 5 2\n", "line 3: The number 5 must be from 1 to 4."),
    ("4\n1 1 5\n0 2 2\n", "line 3: The number 0 must be from 1 to 4."),
    ("4\n1 1 5\n2 2 1\n1 1 6\n", "line 4: The pair stands in the file already."),
    ("p asn 2\n", "line 1: The line must be `p asn NODES ARCS`."),
    ("p max 2 1\n", "line 1: The line must be `p asn NODES ARCS`."),
    ("p asn -1 0\n", "line 1: The file promises -1 nodes and 0 arcs; it may have 16777216 nodes."),
    ("p asn 2 0\np asn 2 0\n", "line 2: The file has a second problem line."),
    ("n 1\np asn 2 0\n", "line 1: The problem line must come first."),
    ("p asn 2 1\nn 3\n", "line 2: The node 3 must be from 1 to 2."),
    ("p asn 2 1\nn 1\nn 1\n", "line 3: The node 1 is named already."),
    ("p asn 2 1\nn 1 1\n", "line 2: The line must be `n ID`."),
    ("p asn 2 1\nn 1\na 1 2\n", "line 3: The line must be `a SOURCE SINK COST`."),
    ("p asn 2 1\nn 1\na 2 1 5\n", "line 3: The arc begins at node 2, which no n line names."),
    ("p asn 2 1\nn 1\nn 2\na 1 2 5\n", "line 4: The arc ends at node 2, which is a source."),
    (
      "p asn 2 2\nn 1\na 1 2 5\n",
      "line 3: The problem line promises 2 arcs, and there are 1."
    ),
    ("p asn 2 2\nn 1\na 1 2 5\na 1 2 6\n", "line 4: The pair stands in the file already."),
    ("p asn 2 0\nx 1\n", "line 2: A line begins with c, p, n or a, and not with 'x'."),
  ])
  func `a fault is told with its line`(text: String, said: String) throws {
    #expect(try Self.fault(text) == said)
  }

  @Test func `a message shows no control characters and no long words`() throws {
    let said = try Self.fault("\u{1B}[31m" + String(repeating: "x", count: 1000))
    #expect(said == "line 1: '?[31mxxxxxxxxxxxxxxxxxxx…' is not a whole number.")
  }

  @Test func `no bytes trap the reader`() {
    var generator = InstanceGenerator(seed: 3)
    let words = ["p", "asn", "n", "a", "c", "0", "1", "2", "3", "-1", "\n", "\n", "\r", "x", "\0"]
    for _ in 0..<TestCounts.of(2000, full: 200_000) {
      var bytes: [UInt8] = generator.below(2) == 0 ? [UInt8]("p asn 3 2\n".utf8) : []
      for _ in 0..<generator.below(30) {
        bytes += [UInt8]((words[generator.below(words.count)] + " ").utf8)
      }
      do {
        _ = try InstanceFile(bytes)
      } catch {
        #expect(error.line > 0 && error.message.hasSuffix("."))
      }
    }
  }
}
