import CoachingPoolInterchange
import Foundation
import Testing

/// Writes the pages that `.ci/pages.py` opens in a browser, where it names a folder for them.
@Suite struct `Pages for a browser` {
  private static let folder = ProcessInfo.processInfo.environment["COACHINGPOOL_PAGES"]

  @Test(.enabled(if: folder != nil)) func `are written`() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder), isDirectory: true)
    let pages = [
      ("demo", DemoPage.page), ("hostile", HostilePage.page), ("bare", HostilePage.bare),
      ("many", ManyPage.page), ("small", SmallPage.page),
    ]
    for (name, page) in pages {
      try Data(page.text.utf8).write(to: folder.appendingPathComponent(name + ".html"))
    }
  }
}
