import Foundation
import Testing

@Suite struct `The command store` {
  private func made(_ more: String...) throws -> (folder: Scratch, pool: String) {
    let folder = try `The program coachpool`.folder()
    let pool = folder.path + "/pool"
    let made = try Program(["store", "init", "--pool", pool] + more)
    #expect(made.status == 0 && made.message.isEmpty)
    return (folder, pool)
  }

  @Test func `keeps a pool in a folder, and the other commands read it`() throws {
    let (folder, pool) = try made("--sample")
    _ = folder
    let checked = try Program("store", "check", "--pool", pool)
    #expect(checked.status == 0 && checked.output.hasPrefix("Sound: "))
    let report = try Program("report", "--pool", pool, "--as-of", "2027-11-04")
    #expect(report.status == 0 && report.output.contains("  People supported "))
    let attention = try Program("attention", "--pool", pool, "--as-of", "2027-11-02")
    #expect(attention.status == 1)
    #expect(try Program("store", "init", "--pool", pool).status == 73)
  }

  @Test func `says line, byte and reason of damage, and saves what is sound`() throws {
    let (folder, pool) = try made("--sample")
    let journal = pool + "/pool.journal"
    var bytes = try #require(FileManager.default.contents(atPath: journal))
    bytes[5000] ^= 1
    try bytes.write(to: URL(fileURLWithPath: journal))
    let checked = try Program("store", "check", "--pool", pool)
    #expect(checked.status == 1 && checked.output.hasPrefix("pool.journal: Line "))
    #expect(checked.output.contains("does not have the checksum that it bears."))
    let json = try Program("store", "check", "--pool", pool, "--json")
    #expect(json.status == 1 && json.output.contains("\"kind\": \"wrongChecksum\""))
    #expect(try Program("store", "log", "--pool", pool).status == 65)
    let saved = folder.path + "/saved"
    let salvage = try Program("store", "salvage", "--pool", pool, "--output", saved)
    #expect(salvage.status == 1 && salvage.output.contains("1 fault"))
    let again = try Program("store", "check", "--pool", saved)
    #expect(!again.output.contains("pool.journal"))
    #expect(try Program("store", "salvage", "--pool", pool, "--output", saved).status == 73)
  }

  @Test func `compacts, and shows no history of what is gone`() throws {
    let (folder, pool) = try made()
    _ = folder
    let log = try Program("store", "log", "--pool", pool)
    #expect(log.status == 0)
    let compacted = try Program("store", "compact", "--pool", pool)
    #expect(compacted.status == 0 && compacted.output.contains("let go of 0 commits"))
  }

  @Test func `says what is wrong with a folder`() throws {
    let folder = try `The program coachpool`.folder()
    for words in [["check"], ["log"], ["compact"]] {
      let found = try Program(["store"] + words + ["--pool", folder.path])
      #expect(found.status == 66 && found.message.contains("There is no store in the folder"))
    }
    #expect(try Program("store", "init", "--pool", folder.path + "/a/b").status == 74)
    #expect(try Program("store", "init", "--pool", folder.path + "/x", "--seed", "1").status == 64)
    #expect(try Program("report", "--pool", folder.path, "--seed", "1").status == 64)
    #expect(try Program("attention", "--pool", folder.path, "--data", folder.path).status == 64)
  }
}
