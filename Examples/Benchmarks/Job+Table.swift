import Instances

extension Job {
  private static let flows = ["ortools", "pylmcf"]
  private static let matrices = [
    "scipy", "lapx-lapjv", "lapx-lapjvs", "lapx-lapjvh", "lapjv", "laprust", "lapcpp", "ortools",
  ]

  /// Sparse instances with the places they need.
  static let sparse: [Job] =
    goals([.uniform: 6, .popular: 4, .tied: 3]) {
      Job(
        shape: .sparse($0, rows: 100_000, columns: 20_000, capacity: 5, degree: 30),
        peers: flows, goal: $1)
    }
    + goals([.uniform: 10, .tied: 8, .popular: 5]) {
      Job(
        shape: .sparse($0, rows: 100_000, columns: 20_000, capacity: 5, degree: 10),
        peers: flows, goal: $1)
    }
    + goals([.uniform: 5, .tied: 3, .popular: 4]) {
      Job(
        shape: .sparse($0, rows: 10_000, columns: 2000, capacity: 5, degree: 30),
        peers: flows + ["scipy"], goal: $1)
    }

  /// Square matrices.
  static let dense: [Job] =
    [
      (5000, [.uniform: 6, .geo: 6, .scored: 3, .tied: 0.9]),
      (2000, [.uniform: 2, .geo: 3, .scored: 1.2, .tied: 0.9, .product: 0.3]),
      (1000, [.uniform: 0.9, .geo: 0.9, .scored: 0.9, .tied: 0.9, .product: 0.9]),
      (500, [.uniform: 0.9, .geo: 0.9, .scored: 0.9, .tied: 0.9, .product: 0.9]),
    ].flatMap { (size: Int, goals: [DenseInstance.Kind: Double]) in
      DenseInstance.Kind.allCases.compactMap { kind in
        goals[kind].map { Job(shape: .dense(kind, size: size), peers: matrices, goal: $0) }
      }
    }

  /// Preference lists on both sides.
  static let stable: [Job] = [SparseInstance.Kind.uniform, .popular].map {
    Job(
      shape: .stable($0, rows: 10_000, columns: 2000, capacity: 5, degree: 20),
      peers: ["matching", "c++"], goals: ["matching": 1000, "c++": 0.9])
  }

  /// What no peer is asked to solve.
  static let large: [Job] = [
    Job(
      shape: .sparse(.uniform, rows: 1_000_000, columns: 200_000, capacity: 5, degree: 10),
      peers: []),
    Job(
      shape: .stable(.uniform, rows: 1_000_000, columns: 100_000, capacity: 10, degree: 20),
      peers: []),
  ]

  /// The same problems over three decades of size.
  static let growth: [Job] =
    [1000, 10_000, 100_000, 1_000_000].flatMap { rows in
      [
        Job(
          shape: .sparse(.popular, rows: rows, columns: rows / 5, capacity: 5, degree: 10),
          peers: []),
        Job(
          shape: .stable(.popular, rows: rows, columns: rows / 5, capacity: 5, degree: 10),
          peers: []),
      ]
    }
    + [8, 80, 800, 8000].map { Job(shape: .dense(.uniform, size: $0), peers: []) }

  private static func goals(
    _ goals: [SparseInstance.Kind: Double], _ job: (SparseInstance.Kind, Double) -> Job
  ) -> [Job] {
    SparseInstance.Kind.allCases.compactMap { kind in goals[kind].map { job(kind, $0) } }
  }
}
