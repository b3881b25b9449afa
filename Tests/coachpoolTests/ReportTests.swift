import Foundation
import Testing

@Suite struct `The command report` {
  @Test func `reports the year of a small pool, and says that it is invented`() throws {
    let shown = try Program("report")
    #expect(shown.status == 0 && shown.message.isEmpty)
    #expect(shown.output.hasPrefix("Coaching and mentoring: "))
    #expect(shown.output.contains("Invented data: every organisation and person here is made up."))
    for block in ["REACH", "HOURS", "OUTCOMES", "MONEY", "VOICES", "DEFINITIONS"] {
      #expect(shown.output.contains("\n\(block)\n"))
    }
    #expect(shown.output.contains("  People supported "))
    #expect(try Program("report").output == shown.output)
    #expect(try Program("report", "--seed", "7").output != shown.output)
  }

  @Test(arguments: ["markdown", "csv", "json", "html"])
  func `writes every form to a file, and nothing else`(form: String) throws {
    let folder = try `The program coachpool`.folder()
    let file = folder.path + "/report." + form
    let written = try Program("report", "--format", form, "--output", file)
    #expect(written.status == 0 && written.output.isEmpty && written.message.isEmpty)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.count > 1000)
    let shown = try Program("report", "--format", form)
    #expect(shown.output == text)
    let twice = try Program("report", "--format", form, "--output", file)
    #expect(twice.status == 73 && twice.message.contains("is there already"))
  }

  @Test func `keeps a register, and refuses another report of the same name`() throws {
    let folder = try `The program coachpool`.folder()
    let register = folder.path + "/register.json"
    let first = try Program("report", "--register", register)
    #expect(first.status == 0)
    let again = try Program("report", "--register", register)
    #expect(again.status == 0 && again.output == first.output)
    let other = try Program("report", "--register", register, "--seed", "7")
    #expect(other.status == 65 && other.output.isEmpty)
    #expect(other.message.contains("was made before"))
  }

  @Test func `tells what is wrong with its options, and what next`() throws {
    let policy = try Program("report", "--policy", "none")
    #expect(policy.status == 64 && policy.message.contains("ofqual2025"))
    let days = try Program("report", "--from", "2026-05-01", "--through", "2026-04-01")
    #expect(days.status == 64 && days.message.contains("before"))
    let nobody = try Program("report", "--organisation", "nobody")
    #expect(nobody.status == 66 && nobody.message.contains("no organisation \"nobody\""))
    let folder = try `The program coachpool`.folder()
    let noRegister = folder.path + "/people.csv"
    let broken = try Program("report", "--register", noRegister)
    #expect(broken.status == 65 && broken.message.contains("no register"))
  }

  @Test func `of days in which nothing was counted says so`() throws {
    let empty = try Program("report", "--from", "2001-01-01", "--through", "2001-12-31")
    #expect(empty.status == 0)
    #expect(empty.output.contains("No engagement and no session lies in this period"))
  }
}
