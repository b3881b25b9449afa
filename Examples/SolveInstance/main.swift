// Solves an instance exactly, has the independent checker verify the answer, and prints one JSON line.
//
//   swift run -c release SolveInstance FILE
//   swift run -c release SolveInstance --sparse popular 100000 20000 5 30 --seed 1
//
// A file is an assignment problem of the OR-Library, dense or sparse, or of DIMACS (`p asn`).

import Foundation
import Instances

do {
  let request = try Request(CommandLine.arguments.dropFirst())
  let solution = try request.solve()
  print(solution.line(peakMegabytes: PeakMemory.megabytes()))
  // A wrong answer would be a fault of the library.
  if !solution.isCertified { Program.stop(70, "the checker does not accept the answer") }
} catch let failure as Request.Failure {
  Program.stop(failure.exitCode, failure.message)
} catch {
  Program.stop(70, "\(error)")
}
