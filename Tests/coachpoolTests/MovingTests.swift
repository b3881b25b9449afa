import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct `The commands export and import` {
  /// A folder with a whole pool as somebody wrote it by hand, `hand.json`.
  private func scene() throws -> Scratch {
    let scene = try Scratch()
    let names = ["ada", "bo", "cy"].map {
      "{\"id\":\"\($0)\",\"name\":\"=\($0)\",\"languages\":[\"cy\"]}"
    }
    let text = """
      {"schema": "coachingpool.pool/1", "revision": 5, "records": {
        "person": [\(names.joined(separator: ", "))]
      }}
      """
    try Data(text.utf8).write(to: URL(fileURLWithPath: scene.path + "/hand.json"))
    return scene
  }

  private func mode(_ path: String) throws -> Int {
    let found = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    return try #require(found as? NSNumber).intValue
  }

  @Test func `move a pool by a file and by a folder, and give the same bytes`() throws {
    let scene = try scene()
    let at = scene.path
    let first = try Program("import", at + "/hand.json", "--pool", at + "/one")
    #expect(first.status == 0 && first.output.contains("person  3"))
    #expect(first.output.contains("Imported 3 records"))
    let written = try Program("export", "--pool", at + "/one", "--output", at + "/one.json")
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(written.message.contains("confidential content as it is"))
    #expect(written.message.contains("not for publication"))
    let folder = try Program("export", "--csv", "--pool", at + "/one", "--output", at + "/csv")
    #expect(folder.status == 0)
    let rows =
      "id,name,languages\r\n"
      + ["ada", "bo", "cy"].map { "\($0),'=\($0),\"[\"\"cy\"\"]\"\r\n" }.joined()
    #expect(scene.text("csv/person.csv") == rows)
    #expect(try mode(at + "/one.json") == 0o600 && mode(at + "/csv") == 0o700)
    for name in ["person.csv", "pool.json"] { #expect(try mode(at + "/csv/" + name) == 0o600) }
    #expect(try Program("import", at + "/csv", "--pool", at + "/two").status == 0)
    #expect(
      try Program("export", "--pool", at + "/two", "--output", at + "/two.json").status == 0)
    let text = try #require(scene.text("one.json"))
    #expect(text == scene.text("two.json") && text.contains("\"revision\": 5"))
    let log = try Program("store", "log", "--pool", at + "/two")
    #expect(log.output.contains("importPool  3 changes") && log.output.contains("system import"))
    #expect(try Program("store", "check", "--pool", at + "/two").status == 0)
  }

  @Test func `move the pool of a year`() throws {
    let scene = try Scratch()
    let at = scene.path
    #expect(try Program("store", "init", "--pool", at + "/one", "--sample").status == 0)
    #expect(
      try Program("export", "--pool", at + "/one", "--output", at + "/one.json").status == 0)
    let json = try Program(
      "import", at + "/one.json", "--pool", at + "/two", "--json", "--actor", "op-1")
    #expect(json.status == 0 && json.output.contains("\"schema\": \"coachingpool.pool-import/1\""))
    #expect(json.output.contains("\"stored\": true") && json.output.contains("\"auditEntry\": "))
    #expect(try Program("store", "log", "--pool", at + "/two").output.contains("system op-1"))
    #expect(
      try Program("export", "--csv", "--pool", at + "/two", "--output", at + "/csv").status == 0)
    let dry = try Program("import", at + "/csv", "--pool", at + "/three", "--dry-run")
    #expect(dry.status == 0 && dry.output.contains("Nothing was stored."))
    #expect(!FileManager.default.fileExists(atPath: at + "/three"))
  }

  @Test func `keep the revision of a pool without records`() throws {
    let scene = try Scratch([
      "a.json": "{\"schema\": \"coachingpool.pool/1\", \"revision\": 5, \"records\": {}}"
    ])
    let at = scene.path
    #expect(try Program("import", at + "/a.json", "--pool", at + "/one").status == 0)
    #expect(try Program("export", "--pool", at + "/one", "--output", at + "/b.json").status == 0)
    #expect(scene.text("b.json")?.contains("\"revision\": 5,") == true)
  }

  @Test func `overwrite nothing that is there, unless they are told to`() throws {
    let scene = try scene()
    let at = scene.path
    #expect(try Program("import", at + "/hand.json", "--pool", at + "/one").status == 0)
    let export = ["export", "--pool", at + "/one", "--output"]
    let refused = try Program(export + [at + "/hand.json"])
    #expect(refused.status == 73 && refused.message.contains("is there already"))
    #expect(scene.text("hand.json")?.contains("=ada") == true)
    #expect(try Program(export + [at + "/hand.json", "--replace"]).status == 0)
    #expect(scene.text("hand.json")?.hasPrefix("{\n\"schema\"") == true)
    #expect(try mode(at + "/hand.json") == 0o600)
    #expect(scene.text("hand.json.new") == nil)
    #expect(try Program(export + [at + "/csv", "--csv"]).status == 0)
    try Data().write(to: URL(fileURLWithPath: at + "/csv/round.csv"))
    let again = try Program(export + [at + "/csv", "--csv"])
    #expect(again.status == 73 && again.message.contains("pool.json, person.csv, round.csv"))
    #expect(try Program(export + [at + "/csv", "--csv", "--replace"]).status == 0)
    #expect(scene.text("csv/round.csv") == nil)
    #expect(scene.text("csv/person.csv.new") == nil)
    // A coordinator's own tables are not ours to replace.
    for (name, text) in [("people.csv", "id,name\r\n"), ("pool.json", "{}")] {
      let folder = at + "/own-\(name)"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false)
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      let refused = try Program(export + [folder, "--csv", "--replace"])
      #expect(refused.status == 73 && refused.message.hasSuffix("Give another folder.\n"))
      #expect(scene.text("own-\(name)/\(name)") == text)
    }
    #expect(try Program(export + [at + "/no/where.json"]).status == 73)
    // Nor the records of a store.
    let taken = try Program("import", at + "/csv", "--pool", at + "/one")
    #expect(taken.status == 73 && taken.message.contains("holds 3 records already"))
    #expect(try Program("import", at + "/csv", "--pool", at + "/one", "--dry-run").status == 73)
    // An empty store is as good as none, and counts on from its own revision.
    #expect(try Program("store", "init", "--pool", at + "/two").status == 0)
    #expect(try Program("import", at + "/csv", "--pool", at + "/two").status == 0)
    let log = try Program("store", "log", "--pool", at + "/two")
    #expect(log.output.hasPrefix("1  "))
  }

  @Test func `refuse what is wrong with every fault, and store nothing`() throws {
    let scene = try Scratch([
      "bad.json": """
      {"schema": "coachingpool.pool/1", "revision": 1, "records": {"person": [
      {"id": "a b", "name": "A"},
      {"id": "b", "name": 2},
      {"id": "c", "nmae": "C"}], "robot": []}}
      """,
      "lone.json": """
      {"schema": "coachingpool.pool/1", "revision": 1, "records": {"person": [
      {"id": "a", "name": "A", "languages": ["cy"], "designations": [{"designation": "headOfPaidService", "organisation": "nowhere"}]}]}}
      """,
      "newer.json": "{\"schema\": \"coachingpool.pool/2\"}", "cut.json": "{\"schema\": ",
      "pool.json": "{\"id\": \"west\"}",
    ])
    let at = scene.path
    let bad = try Program("import", at + "/bad.json", "--pool", at + "/one")
    #expect(bad.status == 65 && bad.output.isEmpty)
    for words in [
      "Line 2, column 8, at /records/person/0/id: ",
      "Line 3, column 21, at /records/person/1/name: ",
      "at /records/person/2/nmae: ", "at /records/robot: there is no kind of record",
      "Nothing was imported",
    ] { #expect(bad.message.contains(words), "\(words)") }
    let json = try Program("import", at + "/bad.json", "--pool", at + "/one", "--json")
    #expect(json.status == 65 && json.output.contains("\"sound\": false"))
    #expect(json.output.contains("\"pointer\": \"/records/person/0/id\""))
    let lone = try Program("import", at + "/lone.json", "--pool", at + "/one")
    #expect(lone.status == 65 && lone.message.contains("nowhere is named and does not exist"))
    #expect(try Program("import", at + "/newer.json", "--pool", at + "/one").status == 78)
    #expect(try Program("import", at + "/cut.json", "--pool", at + "/one").status == 65)
    // The folder of a coordinator is no whole pool, and the other way round.
    let other = try Program("import", at, "--pool", at + "/one")
    #expect(other.status == 65 && other.message.contains("--data"))
    #expect(
      try Program("store", "init", "--pool", at + "/empty").status == 0
        && Program("export", "--csv", "--pool", at + "/empty", "--output", at + "/csv").status == 0)
    try Data("id\n".utf8).write(to: URL(fileURLWithPath: at + "/csv/people.csv"))
    let whole = try Program("check", "--data", at + "/csv")
    #expect(whole.status == 65 && whole.message.contains("coachpool import"))
    #expect(try Program("import", at + "/none.json", "--pool", at + "/one").status == 66)
    #expect(
      try Program("import", at + "/bad.json", "--pool", at + "/one", "--actor", "a b").status == 64)
    #expect(!FileManager.default.fileExists(atPath: at + "/one"))
    // What the exported pool held with its faults can be taken with them.
    let taken = try Program("import", at + "/lone.json", "--pool", at + "/one", "--accept-faults")
    #expect(taken.status == 0)
    #expect(try Program("store", "check", "--pool", at + "/one").status == 1)
  }

  @Test func `wait for nobody who has the store`() throws {
    let scene = try scene()
    let at = scene.path
    #expect(try Program("store", "init", "--pool", at + "/one").status == 0)
    let folder = open(at + "/one", O_RDONLY)
    defer { close(folder) }
    #expect(flock(folder, LOCK_EX | LOCK_NB) == 0)
    #expect(try Program("import", at + "/hand.json", "--pool", at + "/one").status == 75)
  }

  @Test func `print the schemas, and say how they are used`() throws {
    let file = try Program("export", "--schema")
    #expect(file.status == 0 && file.output.contains("\"urn:coachingpool:pool:1\""))
    let manifest = try Program("export", "--schema", "--csv")
    #expect(manifest.status == 0 && manifest.output.contains("\"urn:coachingpool:pool-csv:1\""))
    #expect(try Program("export", "--pool", "x").status == 64)
    #expect(try Program("export", "--schema", "--pool", "x").status == 64)
    #expect(try Program("export", "--pool", "nowhere", "--output", "x").status == 66)
  }
}
