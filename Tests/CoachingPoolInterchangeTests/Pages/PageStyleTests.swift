import CoachingPoolInterchange
import Foundation
import Testing

/// Contrast by WCAG 2.2, "relative luminance" and "contrast ratio", of the colours in the style sheet.
@Suite struct `The palette of pages` {
  /// The colours of the light and of the dark scheme, as the style sheet has them.
  private static let schemes: [[String: [Double]]] = {
    let blocks = PageStyle.css.components(separatedBy: ":root {").dropFirst().prefix(2)
    return blocks.map { block in
      var colours: [String: [Double]] = [:]
      for rule in block.prefix(while: { $0 != "}" }).split(separator: ";") {
        let parts = rule.split(separator: ":").map {
          $0.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        guard parts.count == 2, parts[1].hasPrefix("#"),
          let code = Int(parts[1].dropFirst(), radix: 16)
        else { continue }
        colours[parts[0]] = [code >> 16, code >> 8 & 255, code & 255].map { Double($0) / 255 }
      }
      return colours
    }
  }()

  private func luminance(_ colour: [Double]) -> Double {
    let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  private func contrast(_ one: [Double], _ two: [Double]) -> Double {
    let (a, b) = (luminance(one), luminance(two))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test func `is read from the style sheet as a whole`() {
    #expect(Self.schemes.count == 2)
    for scheme in Self.schemes { #expect(scheme.count == 13) }
    #expect(abs(contrast([0, 0, 0], [1, 1, 1]) - 21) < 1e-9)
  }

  @Test(arguments: [0, 1]) func `has words that stand out by 4.5 to 1`(scheme: Int) throws {
    let colours = Self.schemes[scheme]
    for words in ["--ink", "--muted", "--link"] {
      for ground in ["--page", "--surface"] {
        let found = contrast(try #require(colours[words]), try #require(colours[ground]))
        #expect(found >= 4.5, "\(words) on \(ground): \(found)")
      }
    }
  }

  @Test(arguments: [0, 1]) func `has graphics that stand out by 3 to 1`(scheme: Int) throws {
    let colours = Self.schemes[scheme]
    let graphics = (1...6).map { "--series-\($0)" } + ["--edge", "--link", "--ink"]
    for graphic in graphics {
      let found = contrast(try #require(colours[graphic]), try #require(colours["--page"]))
      #expect(found >= 3, "\(graphic): \(found)")
    }
  }

  @Test func `names every colour that it uses, and every class that pages use`() throws {
    let css = PageStyle.css
    for part in css.components(separatedBy: "var(").dropFirst() {
      #expect(Self.schemes[0][String(part.prefix { $0 != ")" })] != nil)
    }
    for page in [DemoPage.page, HostilePage.bare, ManyPage.page] {
      let elements = try MarkupTree.read(page.text).all
      let classes = Set(elements.flatMap { ($0.attributes["class"] ?? "").split(separator: " ") })
      for name in classes where name != "figures" && name != "whole" {
        #expect(css.contains(".\(name)"), "\(name)")
      }
    }
  }

  @Test func `holds nothing that a file of XML could not hold as it is`() {
    #expect(!PageStyle.css.contains("<") && !PageStyle.css.contains("&"))
  }
}
