import Instances

/// One instance that is to be solved by us and by peers.
struct Job {
  enum Shape {
    case dense(DenseInstance.Kind, size: Int)
    case sparse(SparseInstance.Kind, rows: Int, columns: Int, capacity: Int, degree: Int)
    case stable(SparseInstance.Kind, rows: Int, columns: Int, capacity: Int, degree: Int)
  }

  let shape: Shape
  /// The peers to solve it beside us, as `peers/peers.py` names them.
  let peers: [String]
  /// How many times faster than the best peer we should be at least.
  var goal: Double?
  /// The same for one peer.
  var goals: [String: Double] = [:]

  /// The name by which the job is selected and shown.
  var name: String {
    switch shape {
    case .dense(let kind, let size): "dense-\(size)-\(kind)"
    case .sparse(let kind, let rows, let columns, _, let degree):
      "sparse-\(rows)x\(columns)x\(degree)-\(kind)"
    case .stable(let kind, let rows, let columns, _, let degree):
      "stable-\(rows)x\(columns)x\(degree)-\(kind)"
    }
  }

  /// The same with fewer rows and columns.
  func divided(by divisor: Int) -> Job {
    func part(_ count: Int) -> Int { max(1, count / divisor) }
    let shape: Shape =
      switch self.shape {
      case .dense(let kind, let size): .dense(kind, size: part(size))
      case .sparse(let kind, let rows, let columns, let capacity, let degree):
        .sparse(
          kind, rows: part(rows), columns: part(columns), capacity: capacity,
          degree: min(degree, part(columns) / 2 + 1))
      case .stable(let kind, let rows, let columns, let capacity, let degree):
        .stable(
          kind, rows: part(rows), columns: part(columns), capacity: capacity,
          degree: min(degree, part(columns) / 2 + 1))
      }
    return Job(shape: shape, peers: peers, goal: goal, goals: goals)
  }
}
