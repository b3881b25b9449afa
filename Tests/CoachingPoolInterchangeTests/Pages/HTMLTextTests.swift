import CoachingPoolInterchange
import Foundation
import Testing

@testable import CoachingPoolInterchange

@Suite struct `Text in markup` {
  /// What a reader of the markup is given back, by the rules of escaping alone.
  private func expected(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    let lines = text.unicodeScalars.map { $0 }
    for (index, scalar) in lines.enumerated() {
      switch scalar.value {
      case 0x0D: scalars.append("\n")
      case 0x0A where index > 0 && lines[index - 1] == "\r": break
      case 0x09, 0x0A: scalars.append(scalar)
      case 0x202A...0x202E, 0x2066...0x2069: break
      case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF, 0xFFF9...0xFFFB: scalars.append("\u{FFFD}")
      default: scalars.append(scalar.value & 0xFFFF >= 0xFFFE ? "\u{FFFD}" : scalar)
      }
    }
    return String(scalars)
  }

  @Test(arguments: HostilePage.texts) func `comes back as text from an element`(text: String) throws
  {
    var html = HTMLWriter()
    html.element(.p, text: text)
    let element = try MarkupTree.read(html.markup)
    #expect(element.children.isEmpty)
    let isLone = text.hasPrefix("\u{338}")
    #expect(
      Array(element.text.unicodeScalars) == Array((isLone ? "\u{25CC}" : "").unicodeScalars)
        + Array(expected(text).unicodeScalars))
  }

  @Test(arguments: HostilePage.texts) func `comes back as text from an attribute`(text: String)
    throws
  {
    var html = HTMLWriter()
    html.element(.p, [.init(.dataLabel, text), .init(.lang, "en")]) { _ in }
    let element = try MarkupTree.read(html.markup)
    #expect(Set(element.attributes.keys) == ["data-label", "lang"])
    // A parser of XML turns white space in an attribute into spaces.
    let wanted = expected(text).replacing("\n", with: " ").replacing("\t", with: " ")
    let found = try #require(element.attributes["data-label"]).unicodeScalars.drop {
      $0 == "\u{25CC}"
    }
    #expect(Array(found) == Array(wanted.unicodeScalars))
  }

  @Test func `leaves no character that begins or ends markup, whatever the text`() {
    var random = SplitMix(state: 13)
    let scalars: [Unicode.Scalar] = [
      "<", ">", "&", "\"", "'", "a", ";", "#", "\u{0}", "\u{338}", "\u{202E}", "\r", "\n", "-", "]",
      "é",
    ]
    for _ in 0..<TestCounts.of(400, full: 20_000) {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        text.append(scalars.randomElement(using: &random) ?? "a")
      }
      let escaped = Array(HTMLText.escaped(String(text)).utf8)
      #expect(!escaped.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 })
      #expect(escaped.allSatisfy { !"<>\"'".utf8.contains($0) })
      // Every ampersand begins one of the five entities; by bytes, since a mark joins a semicolon.
      for part in escaped.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
        .dropFirst()
      {
        #expect(["amp;", "lt;", "gt;", "quot;", "#39;"].contains { part.starts(with: $0.utf8) })
      }
    }
  }

  @Test func `cannot turn the text after it round`() {
    let controls = [0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069]
    for value in controls {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      #expect(HTMLText.escaped("a\(scalar)b") == "ab")
    }
  }

  @Test func `does not join the markup before it`() {
    for text in ["\u{338}x", "\u{200D}x", "\u{1F3FD}", "\u{202E}\u{338}"] {
      #expect(HTMLText.escaped(text).unicodeScalars.first == "\u{25CC}")
    }
    #expect(HTMLText.escaped("e\u{301}") == "e\u{301}")
  }

  @Test(arguments: HostilePage.texts) func `names a place by letters, digits and hyphens`(
    text: String
  ) {
    let id = HTMLID(text).text.utf8
    #expect((0x61...0x7A).contains(id.first ?? 0) && id.count <= 66)
    #expect(
      id.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) })
  }

  @Test func `has no element and no attribute that runs or fetches`() {
    let elements = HTMLElement.allCases.map(\.rawValue) + HTMLVoidElement.allCases.map(\.rawValue)
    let refused: Set = [
      "script", "iframe", "object", "embed", "link", "base", "img", "image", "use", "form", "input",
      "button", "foreignObject", "style", "animate", "set", "template", "video", "audio",
    ]
    #expect(refused.isDisjoint(with: elements))
    for name in HTMLAttribute.Name.allCases.map(\.rawValue) {
      #expect(
        !name.hasPrefix("on") && !["href", "src", "style", "srcdoc", "action"].contains(name))
    }
  }

  @Test func `closes every element where its content ends`() throws {
    var html = HTMLWriter()
    html.element(.section) { html in
      html.element(.ul) { html in
        for item in ["one", "two"] { html.element(.li) { $0.isolated(item) } }
      }
      html.element(.br)
    }
    #expect(
      html.markup
        == "<section>\n<ul>\n<li><bdi>one</bdi></li>\n<li><bdi>two</bdi></li>\n</ul>\n<br />\n</section>\n"
    )
  }
}
