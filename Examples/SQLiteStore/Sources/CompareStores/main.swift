// Sets the store in SQLite against the store in a folder: the same records, in one run, in turns, and each
// measurement in a process of its own, so that none has another's memory. It prints a table in Markdown.
//
//   swift run -c release --package-path Examples/SQLiteStore CompareStores --help

import Foundation

switch Options.read(CommandLine.arguments.dropFirst()) {
case .help(let status):
  FileHandle.standardError.write(Data((Options.usage + "\n").utf8))
  exit(status)
case .work(let work):
  do {
    print(try await work.run().line)
  } catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(70)
  }
case .compare(let options):
  do {
    try Comparison(options).run()
  } catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(70)
  }
}
