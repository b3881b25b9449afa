import Foundation
import Testing

@testable import CoachingPool

/// The source files of the library, read where the tests were built.
private let sources: [(name: String, text: String)] = {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/CoachingPool")
  let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
  return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    .sorted { $0.path < $1.path }
    .compactMap { url in
      (try? String(contentsOf: url, encoding: .utf8)).map { (url.lastPathComponent, $0) }
    }
}()

/// Static members of `ReasonCode`, by name.
private let codes: [String: ReasonCode] = {
  let pattern = /static let (\w+) = ReasonCode\(\s*"([^"]+)"\s*\)/
  var codes: [String: ReasonCode] = [:]
  for source in sources {
    for match in source.text.matches(of: pattern) {
      codes[String(match.1)] = ReasonCode(String(match.2))
    }
  }
  return codes
}()

/// The text in brackets that begins at an opening one.
private func brackets(_ text: Substring) -> Substring {
  var depth = 0
  for index in text.indices {
    if text[index] == "(" { depth += 1 }
    if text[index] == ")" { depth -= 1 }
    if depth == 0 { return text[...index] }
  }
  return text
}

private func placeholders(_ sentence: String) -> Set<String> {
  Set(sentence.matches(of: /\{(\w+)\}/).map { String($0.1) })
}

@Suite struct `The English phrasebook` {
  @Test func `has a sentence for every code that the sources declare`() {
    #expect(sources.count > 100 && codes.count > 30)
    for (name, code) in codes {
      #expect(Phrasebook.english[code] != nil, "\(name), \(code)")
    }
  }

  @Test func `has a sentence for every code in a literal`() {
    for source in sources {
      for match in source.text.matches(of: /Reason(?:Code)?\(\s*"([^"]+)"/) {
        guard source.name != "Requirement.swift" else { continue }  // the doc comment's example
        #expect(Phrasebook.english[ReasonCode(String(match.1))] != nil, "\(match.1)")
      }
    }
  }

  @Test func `has a sentence for every requirement of the library`() {
    for name in RuleSet.standard.requirementNames {
      #expect(Phrasebook.english[ReasonCode(name.description)] != nil, "\(name)")
    }
  }

  @Test func `asks for no value that the rule does not give`() {
    var checked = 0
    for source in sources {
      let rule = source.text.firstMatch(of: /let name: RuleName = "(\w+)"/).map { String($0.1) }
      for call in source.text.ranges(of: /(Reason|\badd|MoveRefused)\(/) {
        let open = source.text.index(before: call.upperBound)
        let arguments = brackets(source.text[open...])
        var used = arguments.matches(of: /\.(\w+)/).compactMap { codes[String($0.1)] }
        if arguments.dropFirst().drop(while: \.isWhitespace).hasPrefix("code"), let rule {
          used.append(ReasonCode(rule))
        }
        let given = Set(arguments.matches(of: /"(\w+)":/).map { String($0.1) })
        for code in used {
          let asked = placeholders(Phrasebook.english[code] ?? "")
          #expect(
            asked.isSubset(of: given), "\(source.name): \(code) lacks \(asked) in \(arguments)")
          checked += 1
        }
      }
    }
    #expect(checked > 60)
  }

  @Test func `is made of full sentences`() {
    for code in codes.values {
      guard let sentence = Phrasebook.english[code], let first = sentence.first else { continue }
      #expect(first == "{" || first.isUppercase, "\(sentence)")
      #expect(sentence.hasSuffix(".") || sentence.hasSuffix("{sentence}"), "\(sentence)")
    }
  }

  @Test func `puts values in, leaves what is missing to be seen, and may be replaced`() {
    let reason = Reason("host.rule", ["a": "1"])
    #expect(Phrasebook.english.sentence(for: reason) == "host.rule (a: 1).")
    #expect(Phrasebook.english.sentence(for: Reason("host.rule")) == "host.rule.")
    var book = Phrasebook.english
    book["host.rule"] = "{a} and {b} and {"
    #expect(book.sentence(for: reason) == "1 and {b} and {")
    book["host.rule"] = "}{a}{a}"
    #expect(book.sentence(for: reason) == "}11")
  }
}

@Suite struct `A reason` {
  @Test func `A01: is shown to its audience and reads "not available" to others`() {
    let secret = Reason("x", ["taken": "2"], audience: .coordinator)
    let own = Reason("y", audience: .individual)
    let open = Reason("z")
    for reader in Audience.allCases {
      #expect(open.shown(to: reader) == open)
      #expect((secret.shown(to: reader) == secret) == (reader == .coordinator))
      #expect((own.shown(to: reader) == own) == (reader == .individual))
    }
    #expect(secret.shown(to: .individual) == Reason(.notAvailable))
    #expect(secret.shown(to: .individual).description == "Not available.")
  }

  @Test func `A01: several hidden reasons become one, so that no count is told`() {
    let secret = (1...5).map { Reason("x", ["n": "\($0)"], audience: .coordinator) }
    #expect(secret.shown(to: .individual) == [Reason(.notAvailable)])
    #expect(([Reason("z")] + secret).shown(to: .everyone) == [Reason("z")])
    #expect([Reason]().shown(to: .everyone).isEmpty)
  }
}
