// Counts the public symbols of symbol graphs that have a doc comment, and names those that have none.
//
//   swift .ci/documented.swift FILE.symbols.json …
//
// What the compiler makes up, such as `==` or `hashValue`, has no place in a source and does not count.

import Foundation

struct Graph: Decodable {
  struct Module: Decodable { let name: String }
  struct Symbol: Decodable {
    struct Identifier: Decodable { let precise: String }
    struct Comment: Decodable { let module: String? }
    struct Location: Decodable { let uri: String }
    let identifier: Identifier
    let pathComponents: [String]
    let docComment: Comment?
    let location: Location?
  }
  let module: Module
  let symbols: [Symbol]
}

var count = 0
var missing: [String] = []
for file in CommandLine.arguments.dropFirst() {
  let graph = try JSONDecoder().decode(
    Graph.self, from: try Data(contentsOf: URL(fileURLWithPath: file)))
  for symbol in graph.symbols
  where symbol.location != nil && !symbol.identifier.precise.contains("::SYNTHESIZED::") {
    count += 1
    if symbol.docComment == nil {
      missing.append(graph.module.name + "." + symbol.pathComponents.joined(separator: "."))
    }
  }
}
for name in missing.sorted() { print("no doc comment: \(name)") }
print("documented: \(count - missing.count) of \(count) public symbols")
exit(missing.isEmpty ? 0 : 1)
