import Foundation
import Instances
import Testing

@testable import SolveInstance

@Suite("SolveInstance") struct RequestTests {
  static func solve(_ line: String) throws -> Solution {
    try Request(line.split(separator: " ").map(String.init)).solve()
  }

  /// Optimum and fingerprints on which other solvers agree.
  @Test(arguments: [
    ("--sparse popular 1000 200 5 10", 282_439, 933), ("--sparse tied 1000 200 5 10", 1598, 1000),
    ("--sparse uniform 1000 200 5 10 --seed 1 --objective mostServed", 99_107, 1000),
  ])
  func `a sparse instance costs the agreed optimum`(
    line: String, optimum: Int64, served: Int
  ) throws {
    let solution = try Self.solve(line)
    #expect(solution.isCertified && solution.objective == optimum)
    #expect(solution.columnOfRow.count { $0 != nil } == served)
  }

  @Test(arguments: [
    ("--stable popular 1000 200 5 20", 6427, "0xc581235e1d32184c"),
    ("--stable uniform 1000 200 5 20", 2756, "0xf66b2688808a4a25"),
  ])
  func `a stable matching is the agreed one`(line: String, ranks: Int64, print: String) throws {
    let solution = try Self.solve(line)
    #expect(solution.isCertified && solution.objective == ranks)
    #expect(Fingerprint(matching: solution.columnOfRow).description == print)
  }

  @Test func `a small matrix costs what a hand finds`() throws {
    let solution = try Self.solve("--dense uniform 4 --seed 1")
    #expect(solution.isCertified && solution.objective == 258313 + 354676 + 127091 + 288054)
    #expect(solution.columnOfRow == [1, 3, 0, 2])
    let wide = try Self.solve("--dense uniform 2 5")
    #expect(wide.rows == 2 && wide.columns == 5 && wide.edges == 10)
    let tall = try Self.solve("--dense uniform 5 2")
    #expect(tall.isCertified && tall.columnOfRow.count { $0 == nil } == 3)
  }

  @Test func `penalty and most served differ where somebody is left`() throws {
    let most = try Self.solve("--sparse popular 60 12 5 3 --objective mostServed")
    let penalty = try Self.solve("--sparse popular 60 12 5 3 --objective penalty")
    let left = Int64(most.columnOfRow.count { $0 == nil })
    #expect(most.isCertified && penalty.isCertified && left > 0)
    #expect(most.objective + 2000 * left == penalty.objective)
  }

  @Test func `the line of JSON has the fields in their order`() {
    let solution = Solution(
      rows: 2, columns: 1, edges: 2, objective: -7, columnOfRow: [nil, 0], isCertified: true,
      buildSeconds: 9, seconds: 1.25, instance: [Fingerprint([]), Fingerprint([1])])
    #expect(
      solution.line(peakMegabytes: 20.04)
        == """
        {"rows":2,"columns":1,"edges":2,"objective":-7,"served":1,"unserved":1,"certified":true,\
        "seconds":1.250000,"peakMegabytes":20.0,\
        "instance":["0xcbf29ce484222325","\(Fingerprint([1]))"],"matching":"\(Fingerprint([-1, 0]))"}
        """)
  }

  @Test(arguments: [
    "", "--dense", "--dense round 3", "--dense uniform", "--dense uniform 3 3 3",
    "--dense uniform three", "--dense uniform -1", "--sparse uniform 1 1 1",
    "--sparse uniform 1 1 1 1 1", "--sparse uniform 1 1 1 2", "--sparse geo 1 1 1 1",
    "--stable tied 1 1 1 1", "--dense uniform 3 --seed", "--dense uniform 3 --seed -1",
    "--dense uniform 3 --seed 1 --seed 2", "--dense uniform 3 --objective penalty",
    "--sparse uniform 1 1 1 1 --objective most", "--help", "one two", "file --seed 1",
    "--dense uniform 99999999999999999999",
  ])
  func `a wrong command line ends with code 64 and the usage`(line: String) throws {
    let failure = #expect(throws: Request.Failure.self) { try Self.solve(line) }
    #expect(failure?.exitCode == 64)
    #expect(failure?.message.hasSuffix(Request.usage) == true)
  }

  @Test func `files are read, and refused with the right code`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/solve-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func file(_ name: String, _ text: String) -> String {
      let path = folder + "/" + name
      _ = FileManager.default.createFile(atPath: path, contents: Data(text.utf8))
      return path
    }
    let dense = try Request([file("dense", "3\n4 1 3\n2 0 5\n3 2 2\n")]).solve()
    #expect(dense.isCertified && dense.objective == 5)
    let sparse = try Request([file("sparse", "2\n1 1 4\n2 1 1\n")]).solve()
    #expect(sparse.isCertified && sparse.objective == 1 && sparse.columnOfRow == [nil, 0])
    let dimacs = try Request([file("dimacs", "p asn 3 2\nn 2\na 2 1 5\na 2 3 -4\n")]).solve()
    #expect(dimacs.isCertified && dimacs.objective == -4 && dimacs.columnOfRow == [1])

    let wrong = file("wrong", "3\n4 1 x\n")
    for (path, code) in [(wrong, Int32(65)), (folder, 66), (folder + "/none", 66)] {
      let failure = #expect(throws: Request.Failure.self) { try Request([path]).solve() }
      #expect(failure?.exitCode == code)
      #expect(failure?.message.contains(path) == true)
    }
  }
}
