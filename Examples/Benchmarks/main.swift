// Measures the solvers beside their peers, in turns, and prints tables in Markdown.
//
//   swift run -c release Benchmarks
//
// Peers take part where they are installed: `--peers FOLDER` names a Python environment, made by
// `python3 -m venv FOLDER` and `FOLDER/bin/pip install numpy scipy lapx lapjv laprust lapcpp ortools
// pylmcf matching`. With a C++ compiler, the reference for stable matching takes part as well.
// All options: `swift run -c release Benchmarks --help`.

import Foundation

switch Options.read(CommandLine.arguments.dropFirst()) {
case .worker:
  Worker.serve()
case .help(let status):
  FileHandle.standardError.write(Data((Options.usage + "\n").utf8))
  exit(status)
case .measure(let options):
  do {
    try Measurement(options).run()
  } catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(70)
  }
}
