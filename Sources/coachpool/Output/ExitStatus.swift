/// The program's exit codes, after BSD's `sysexits`.
enum ExitStatus: Int32 {
  case done = 0
  /// A negative answer, or findings.
  case findings = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case `internal` = 70
  case cannotCreate = 73
  case inputOutput = 74
  /// Locked or in conflict: try again.
  case tryAgain = 75
  case newerFormat = 78
}
