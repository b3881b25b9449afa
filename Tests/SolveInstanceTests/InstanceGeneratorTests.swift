import Instances
import Testing

/// Instances must be bit for bit those that programs in other languages solve.
@Suite("Instance generator") struct InstanceGeneratorTests {
  @Test func `the first numbers are the published ones`() {
    var generator = InstanceGenerator(seed: 1)
    #expect(
      (0..<8).map { _ in generator.next() } == [
        1_783_397_626, 554_724_949, 1_415_582_569, 1_619_937_839, 1_728_512_765, 975_538_583,
        1_047_525_156, 761_660_963,
      ])
  }

  @Test func `a small matrix is the published one`() throws {
    let instance = try DenseInstance(.uniform, rows: 4, columns: 4, seed: 1)
    #expect(
      instance.costs == [
        830459, 258313, 659182, 754342, 804901, 454270, 487791, 354676, 127091, 656586, 835941,
        182308, 563918, 408212, 288054, 666168,
      ])
  }

  /// The fingerprints of 20 × 30 matrices were computed by a C program.
  @Test(arguments: [
    ("uniform", "0x24f1f175d726b01b"), ("tied", "0xaa2b06ceb0ae0b03"),
    ("geo", "0x0f5df157c9c4627f"), ("scored", "0xfde3594574614952"),
    ("product", "0x5315ee9e9fdbfc64"),
  ])
  func `matrices of any shape agree with other languages`(name: String, print: String) throws {
    let kind = try #require(DenseInstance.Kind(rawValue: name))
    let instance = try DenseInstance(kind, rows: 20, columns: 30, seed: 7)
    #expect(instance.fingerprints.map(\.description) == [print])
  }

  @Test(
    .enabled(if: TestCounts.isFull),
    arguments: [
      ("geo", 500, "0xe804629504d415e1"), ("geo", 2000, "0xa4e24c4c79b9c552"),
      ("product", 500, "0xb87efbd6073e2f21"), ("product", 2000, "0xe141b1982bfbf14c"),
      ("scored", 500, "0x62ea08543110b86e"), ("scored", 2000, "0xae261b7ce46d5aa8"),
      ("tied", 500, "0x594491597cbaa20b"), ("tied", 2000, "0x0c11f1e5076c930f"),
      ("uniform", 500, "0xb839ac39124be489"), ("uniform", 2000, "0xc5c9f9e98714a37a"),
    ])
  func `large matrices are those that the peers solve`(
    name: String, size: Int, print: String
  ) throws {
    let kind = try #require(DenseInstance.Kind(rawValue: name))
    let instance = try DenseInstance(kind, rows: size, columns: size, seed: 1)
    #expect(instance.fingerprints.map(\.description) == [print])
  }

  @Test(arguments: [
    ("popular", ["0x3bced56752da150e", "0xd05e1a83d3746d0f"]),
    ("tied", ["0x6ad32c775e39deaa", "0xe9635c1ae98ea1fc"]),
    ("uniform", ["0x6ad32c775e39deaa", "0xe2e110af04554e86"]),
  ])
  func `sparse instances are those that the peers solve`(
    name: String, prints: [String]
  ) throws {
    let kind = try #require(SparseInstance.Kind(rawValue: name))
    let instance = try SparseInstance(
      kind, rows: 1000, columns: 200, capacity: 5, degree: 10, seed: 1)
    #expect(instance.fingerprints.map(\.description) == prints)
    #expect(instance.capacities == Array(repeating: 5, count: 200))
  }

  @Test(arguments: [
    ("popular", ["0xc70b0ad21d900dd9", "0x3742f5d4cbc11525"]),
    ("uniform", ["0x99d3204d9c429922", "0xe7b9c081c8123945"]),
  ])
  func `preference lists are those that the peers solve`(
    name: String, prints: [String]
  ) throws {
    let kind = try #require(SparseInstance.Kind(rawValue: name))
    let instance = try PreferenceInstance(
      kind, rows: 1000, columns: 200, capacity: 5, degree: 20, seed: 1)
    #expect(instance.fingerprints.map(\.description) == prints)
  }

  @Test(arguments: [
    (-1, 1, 1, 1), (1, -1, 1, 1), (1, 1, -1, 1), (1, 1, 1, -1), (1, 1, 1, 2), (3, 0, 1, 1),
    (.max, 1, 1, 1), (1, .max, 1, 1), (1 << 27, 1 << 27, 1, 1 << 27),
  ])
  func `impossible sizes are refused`(rows: Int, columns: Int, capacity: Int, degree: Int) {
    #expect(throws: InstanceSizeError.self) {
      try SparseInstance(
        .uniform, rows: rows, columns: columns, capacity: capacity, degree: degree, seed: 1)
    }
    #expect(throws: InstanceSizeError.self) {
      try PreferenceInstance(
        .popular, rows: rows, columns: columns, capacity: capacity, degree: degree, seed: 1)
    }
  }

  @Test(arguments: [(-1, 1), (1, -1), (1 << 20, 1 << 20), (.max, .max), (.min, 1)])
  func `an impossible matrix is refused`(rows: Int, columns: Int) {
    #expect(throws: InstanceSizeError.self) {
      try DenseInstance(.product, rows: rows, columns: columns, seed: 1)
    }
  }
}
