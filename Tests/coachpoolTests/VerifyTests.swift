import Foundation
import Testing

@Suite struct `The command verify` {
  /// A folder matched once, with both records beside it.
  private func matched() throws -> (data: Scratch, out: Scratch) {
    let data = try `The program coachpool`.folder()
    let out = try Scratch()
    let run = try Program(
      "match", "--data", data.path, "--as-of", "2026-11-02", "--record", out.path + "/round.json",
      "--audit", out.path + "/audit.json", "--audit-seed", "7")
    #expect(run.status == 0)
    return (data, out)
  }

  private func change(_ out: Scratch, _ name: String, _ old: String, _ new: String) throws {
    let text = try #require(out.text(name))
    #expect(text.contains(old))
    try Data(text.replacing(old, with: new).utf8)
      .write(to: URL(filePath: out.path + "/" + name))
  }

  @Test func `A02 holds for both records of a round`() throws {
    let (data, out) = try matched()
    let audit = try Program(
      "verify", out.path + "/audit.json", "--record", out.path + "/round.json")
    #expect(audit.status == 0)
    #expect(audit.output.contains("1 requests, 1 eligible pairs; nothing better was possible."))
    let record = try Program("verify", out.path + "/round.json", "--data", data.path)
    #expect(record.status == 0)
    #expect(record.output.contains("it follows from these data"))
    let text = try #require(out.text("audit.json"))
    for secret in ["\"ann", "\"ben\"", "vale", "moor", "Ash", "Birch", "r1", "2026", "newRole"] {
      #expect(!text.contains(secret), "\(secret)")
    }
  }

  @Test func `says 1 where a record was changed, or the data are other ones`() throws {
    let (data, out) = try matched()
    try change(out, "audit.json", "\"capacities\":[", "\"capacities\":[1")
    let audit = try Program("verify", out.path + "/audit.json")
    #expect(audit.status == 1)
    #expect(audit.message.contains("changed after it was written"))
    let requests = `The program coachpool`.requests.replacing("2026-11-16", with: "2026-11-17")
    try Data(requests.utf8).write(to: URL(filePath: data.path + "/requests.csv"))
    let record = try Program("verify", out.path + "/round.json", "--data", data.path)
    #expect(record.status == 1)
    #expect(record.output.contains("These are not the data of the record"))
  }

  @Test func `tells a record of another round from the one it belongs to`() throws {
    let (_, out) = try matched()
    try change(out, "round.json", "\"points\"", "\"pointz\"")
    let audit = try Program(
      "verify", out.path + "/audit.json", "--record", out.path + "/round.json")
    #expect(audit.status == 1)
    #expect(audit.output.contains("is not the coordinator's record to which this one belongs"))
  }

  @Test func `keeps the exit codes of what cannot be checked apart`() throws {
    let (data, out) = try matched()
    #expect(try Program("verify", out.path + "/none.json").status == 66)
    #expect(try Program("verify", data.path + "/people.csv").status == 65)
    #expect(try Program("verify", out.path + "/round.json").status == 64)
    try change(out, "audit.json", "round-audit/1", "round-audit/2")
    #expect(try Program("verify", out.path + "/audit.json").status == 78)
    let again = try Program(
      "match", "--data", data.path, "--audit", out.path + "/audit.json")
    #expect(again.status == 73)
    #expect(again.message.contains("is there already"))
    #expect(try Program("match", "--data", data.path, "--audit-seed", "7").status == 64)
  }

  @Test func `reads the eligible pairs from a file of their own`() throws {
    let data = try `The program coachpool`.folder()
    let out = try Scratch()
    let run = try Program(
      "match", "--data", data.path, "--as-of", "2026-11-02", "--audit", out.path + "/a.json",
      "--audit-edges", out.path + "/pairs.bin")
    #expect(run.status == 0)
    #expect(run.message.contains("Audit seed: "))
    let missing = try Program("verify", out.path + "/a.json")
    #expect(missing.status == 66)
    let whole = try Program(
      "verify", out.path + "/a.json", "--edges", out.path + "/pairs.bin")
    #expect(whole.status == 0)
  }
}
