import MatchingAlgorithms
import Testing

@Suite("Cost matrix") struct CostMatrixTests {
  private func codes(_ make: () throws -> CostMatrix) -> [MatchingError.Code] {
    do {
      _ = try make()
      return []
    } catch let error as MatchingError {
      return error.faults.map(\.code)
    } catch {
      return []
    }
  }

  @Test func `costs are found by row and column`() throws {
    let matrix = try CostMatrix(rows: 2, columns: 3, costs: [1, 2, 3, 4, 5, 6] as [Int32])
    #expect(matrix.cost(row: 1, column: 0) == 4)
    for (row, column) in [(-1, 0), (2, 0), (0, -1), (0, 3), (.max, .max), (.min, 0)] {
      #expect(matrix.cost(row: row, column: column) == nil)
    }
  }

  @Test func `numbers that are negative or too large are refused together`() {
    #expect(
      codes { try CostMatrix(rows: -1, columns: .max, costs: [] as [Int32]) }
        == [.countOutOfRange, .countOutOfRange])
    #expect(
      codes { try CostMatrix(rows: .min, columns: .min, costs: [1] as [Int64]) }
        == [.countOutOfRange, .countOutOfRange])
  }

  @Test func `a wrong number of costs is refused`() {
    #expect(
      codes { try CostMatrix(rows: 2, columns: 2, costs: [1, 2, 3] as [Int32]) }
        == [.costCountMismatch])
    #expect(
      codes { try CostMatrix(rows: 0, columns: 5, costs: [1] as [Int64]) } == [.costCountMismatch])
    let limit = BipartiteGraph.vertexLimit
    #expect(
      codes { try CostMatrix(rows: limit, columns: limit, costs: [] as [Int32]) }
        == [.costCountMismatch])
  }

  @Test func `costs of 64 bits are refused beyond the range in which all sums fit`() throws {
    let limit = BipartiteGraph.valueLimit / 2
    let costs: [Int64] = [limit, limit + 1, -limit, .min, .max, 0]
    let error = #expect(throws: MatchingError.self) {
      try CostMatrix(rows: 3, columns: 2, costs: costs)
    }
    #expect(error?.faults.map(\.code) == [.costOutOfRange, .costOutOfRange, .costOutOfRange])
    #expect(error?.faults.map(\.row) == [0, 1, 2])
    #expect(error?.faults.map(\.column) == [1, 1, 0])
    #expect(error?.faults.map(\.value) == [limit + 1, .min, .max])
    _ = try CostMatrix(rows: 3, columns: 2, costs: [limit, -limit, 0, 0, 0, 0])
  }

  @Test func `every cost of 32 bits is accepted`() throws {
    _ = try CostMatrix(rows: 1, columns: 2, costs: [Int32.min, .max])
  }
}
