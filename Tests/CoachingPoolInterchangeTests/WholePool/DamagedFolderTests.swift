import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `A whole pool's folder` {
  private static let sound = (try? TriedPools.everyKind.csvFiles()) ?? []

  private func error(_ files: [ImportFile], faultLimit: Int = 1_000) -> WholePoolError? {
    do throws(WholePoolError) {
      _ = try WholePool(csvFiles: files, faultLimit: faultLimit)
      return nil
    } catch { return error }
  }

  /// The files with one of them changed, and its fingerprint taken out of the manifest unless told.
  private func changed(
    _ name: String, keepsFingerprint: Bool = false, _ change: (String) -> String
  ) -> [ImportFile] {
    Self.sound.map { file in
      var text = String(decoding: file.bytes, as: UTF8.self)
      if file.name == name {
        let new = change(text)
        #expect(new != text)
        text = new
      } else if file.name == WholePool.manifestName, !keepsFingerprint {
        text.replace(
          #/("file": "(\w+\.csv)",\s*"rows": \d+,)\s*"fingerprint": "[0-9a-f]{16}",/#
        ) { $0.output.2 == name[...] ? String($0.output.1) : String($0.output.0) }
      }
      return ImportFile(name: file.name, bytes: Array(text.utf8))
    }
  }

  @Test func `without a manifest or a file, or with one too many, is refused`() throws {
    #expect(error([])?.code == .notAWholePool)
    #expect(error(Self.sound.dropLast())?.faults.map(\.code) == [.missingFile])
    let lacking = error(Self.sound.filter { $0.name != "person.csv" })
    #expect(lacking?.code == .unsound)
    #expect(lacking?.faults.map(\.code) == [.missingFile])
    #expect(lacking?.faults.first?.place.file == "person.csv")
    let more = error(Self.sound + [ImportFile(name: "people.csv", bytes: [])])
    #expect(more?.faults.map(\.code) == [.unknownFile])
    let twice = error(Self.sound + Self.sound.filter { $0.name == "round.csv" })
    #expect(twice?.faults.map(\.code) == [.missingFile])
  }

  @Test func `that is a coordinator's data folder is told from a whole pool`() throws {
    let bytes = Array("{\"id\":\"west\",\"names\":[{\"value\":\"West\"}]}".utf8)
    let error = error([ImportFile(name: "pool.json", bytes: bytes)])
    #expect(error?.code == .notAWholePool)
    #expect(error?.description.contains("--data") == true)
    let newer = Array("{\"schema\":\"coachingpool.pool-csv/9\"}".utf8)
    #expect(self.error([ImportFile(name: "pool.json", bytes: newer)])?.code == .newerFormat)
  }

  @Test func `with a file that was cut or changed says so, and what else is wrong with it`() throws
  {
    let cut = error(
      changed("person.csv", keepsFingerprint: true) { String($0.prefix($0.count * 2 / 3)) })
    let codes = Set(cut?.faults.map(\.code) ?? [])
    #expect(codes.isSuperset(of: [.changedFile, .rowCount]))
    #expect(cut?.faults.allSatisfy { $0.place.file == "person.csv" } == true)
    // Without the fingerprint the row that is missing still shows.
    let lines = error(
      changed("round.csv") { text in
        String(text.prefix { $0 != "\r\n" }) + "\r\n"
      })
    #expect(lines?.faults.map(\.code) == [.rowCount])
  }

  @Test func `with a row twice says which`() throws {
    let files = changed("sessionAction.csv") { text in
      let rows = text.split(separator: "\r\n")
      return (rows + [rows[1]]).joined(separator: "\r\n") + "\r\n"
    }
    let faults = error(files)?.faults ?? []
    #expect(faults.map(\.code.name) == ["rowCount", "fault.duplicate"])
    #expect(faults.last?.place.row == 3 && faults.last?.place.kind == .sessionAction)
  }

  @Test func `with another column says which was meant`() throws {
    let files = changed("membership.csv") { $0.replacing("fee.minorUnits", with: "fee.minorUnit") }
    let faults = error(files)?.faults ?? []
    // That the fee then lacks its amount is not said a second time.
    #expect(faults.map(\.code) == [.missingColumn, .unknownColumn])
    #expect(faults.last?.place.heading == "fee.minorUnit" && faults.last?.place.row == 1)
    #expect(faults.last?.description.contains("Did you mean \"fee.minorUnits\"?") == true)
    let unknown = changed("signpostingTally.csv") {
      $0.replacing("\r\n", with: ",\r\n").replacing("count,", with: "count,note")
    }
    #expect(error(unknown)?.faults.map(\.code) == [.unknownColumn])
  }

  @Test func `names file, row and column of every fault at once`() throws {
    var files = changed("membership.csv") { text in
      text.replacing(",true,", with: ",TRUE,").replacing("9007199254740993", with: "9e")
        .replacing("associate", with: "asociate")
    }
    files = files.map { file in
      guard file.name == "person.csv" || file.name == "practitioner.csv" else { return file }
      var text = String(decoding: file.bytes, as: UTF8.self)
      text = text.replacing("\"[", with: "\"[,", maxReplacements: 2)
      text += file.name == "person.csv" ? "=1,b\r\n" : ""
      return ImportFile(name: file.name, bytes: Array(text.utf8))
    }
    let found = error(files)
    let faults = found?.faults ?? []
    #expect(faults.count >= 10)
    let inMembership = faults.filter { $0.place.file == "membership.csv" }
    #expect(Set(inMembership.map(\.code.name)) == ["cell", "invalidValue"])
    for fault in inMembership {
      #expect(fault.place.row == 2 && fault.place.column > 0 && fault.place.heading != nil)
    }
    let kind = inMembership.first { $0.place.heading == "kind" }
    #expect(kind?.description.contains("membership.csv, row 2, column ") == true)
    #expect(kind?.description.contains("Did you mean \"associate\"?") == true)
    let inPerson = Set(faults.filter { $0.place.file == "person.csv" }.map(\.code.name))
    #expect(inPerson.isSuperset(of: ["changedFile", "rowCount", "raggedRow", "cell"]))
  }

  @Test func `never shows what a cell holds`() throws {
    let secret = "Margaret cried"
    let files = changed("practitionerNote.csv") { text in
      text + "\(secret),\"\(secret)\" x,\(secret)\r\n=\(secret),1,2,3,4,5,6,7,8,9,10,11,12,13\r\n"
    }
    let error = error(files)
    #expect(error != nil && error?.description.contains(secret) == false)
  }

  @Test func `never shows content that came into the place of the headings`() throws {
    let secret = "Margaret"
    let files = changed("practitionerNote.csv") { text in
      "\(secret),\(secret) cried,\(secret)\r\n" + text
    }
    let error = error(files)
    #expect(error != nil && error?.description.contains(secret) == false)
    #expect(error?.faults.contains { $0.place.heading?.contains(secret) == true } == false)
    let one = changed("practitionerNote.csv") { text in "\(secret) cried\r\n" + text }
    #expect(self.error(one)?.description.contains(secret) == false)
  }

  @Test func `with a manifest that makes no sense is refused`() throws {
    func manifest(_ change: (String) -> String) -> WholePoolError? {
      error(changed("pool.json", change))
    }
    for (old, new) in [
      ("\"person.csv\"", "\"persons.csv\""), ("\"person.csv\"", "\"../person.csv\""),
      ("\"person.csv\"", "\"organisation.csv\""), ("\"fee.minorUnits\"", "\"fee\""),
      ("\"fee.minorUnits\"", "\"fee..minorUnits\""), ("\"fee.minorUnits\"", "\"\""),
      ("\"fee.minorUnits\": \"number\"", "\"fee.minorUnits\": \"integer\""),
      ("\"rows\": 1", "\"rows\": -1"), ("\"revision\": 7", "\"revision\": 7.0"),
      ("\"revision\": 7", "\"revison\": 7"), ("\"columns\"", "\"column\""),
    ] {
      let error = manifest { $0.replacing(old, with: new, maxReplacements: 1) }
      #expect(error?.code == .unsound, "\(new)")
      #expect(error?.faults.contains { $0.place.file == "pool.json" } == true, "\(new)")
    }
    #expect(manifest { String($0.dropLast(20)) }?.faults.map(\.code) == [.notJSON])
  }

  @Test func `lists no more faults than it is told, and counts the rest`() throws {
    let files = changed("person.csv") { text in
      text.split(separator: "\r\n")[0] + "\r\n"
        + (0..<200).map { "bad \($0)," }.joined(separator: "\r\n") + "\r\n"
    }
    let all = error(files)
    for limit in [1, 5, 100] {
      let some = error(files, faultLimit: limit)
      #expect(some?.faults.count == limit)
      #expect((some?.unlistedFaultCount ?? 0) >= 100)
      #expect(
        limit + (some?.unlistedFaultCount ?? 0)
          == (all?.faults.count ?? 0) + (all?.unlistedFaultCount ?? 0))
    }
  }
}
