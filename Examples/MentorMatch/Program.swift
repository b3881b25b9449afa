import CoachingPoolInterchange
import Foundation

/// Reads the program's files and ends it with a message.
enum Program {
  static func table(_ name: String, in folder: String) -> CSVTable {
    guard let data = FileManager.default.contents(atPath: folder + "/" + name) else {
      stop(66, "\(folder)/\(name) cannot be read. Is it there, and is it a file?")
    }
    let reading = CSVReader().read([UInt8](data), fileName: name)
    guard let table = reading.table, reading.isSound else {
      stop(65, reading.faults.map(\.description).joined(separator: "\n"))
    }
    return table
  }

  static func stop(_ code: Int32, _ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(code)
  }
}
