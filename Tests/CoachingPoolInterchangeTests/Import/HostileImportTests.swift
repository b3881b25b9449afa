import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `Hostile files of a data folder` {
  @Test func `trap nothing, whatever byte of a sound folder is changed`() throws {
    var random = SplitMix64(state: 7)
    let bytes: [UInt8] = [0, 0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x3D, 0xFF, 0x2D, 0x39, 0x20]
    for _ in 0..<25 {
      let files = Folder.files().map { file in
        var content = file.bytes
        for _ in 0..<Int.random(in: 0...2, using: &random) {
          let index = Int.random(in: 0..<content.count, using: &random)
          content[index] = bytes.randomElement(using: &random) ?? 0
        }
        return ImportFile(name: file.name, bytes: content)
      }
      let refused = try importing(files)
      #expect(refused.isSound || refused.records.isEmpty)
      let left = try importing(files, badRows: .leaveOut)
      // What goes in is always sound by itself.
      #expect(RegisterRecords.faults(of: left.records, in: .empty) == [])
      #expect(left.isSound == refused.isSound)
      for count in left.counts where !left.records.isEmpty {
        #expect(count.accepted + count.rejected == count.rows)
      }
    }
  }

  @Test func `give each line and value of their faults safe to print`() throws {
    let report = try importing(
      [file("people.csv", "id,name,languages\nann,Ann,\u{1B}[31m\u{202E}\n")])
    #expect(report.faults.first?.value == "\\u{1B}[31m\\u{202E}")
    let name = try importing([file("\u{1B}[2Jpeople.csv", "id,name\n")])
    #expect(name.faults.first?.description.contains("\u{1B}") == false)
  }

  @Test func `with nothing but wrong references have each of them told`() throws {
    var people = "id,name\n"
    var rows = "id,individual,organisation,themes,proposed_start\n"
    for index in 0..<300 {
      people += "person\(index)@x.example,N\n"
      rows += "r\(index),nobody\(index)@y.example,vale,newRole,2026-10-01\n"
    }
    let report = try importing([
      file("organisations.csv", "id,name,type,sector\n"), file("people.csv", people),
      file("requests.csv", rows),
    ])
    #expect(report.faults.count == 600)
    #expect(report.unlistedFaults == 0)
    // Without the file of organisations its absence is one fault, and not one for every reference.
    let without = try importing([file("people.csv", people), file("requests.csv", rows)])
    #expect(without.faults.count == 301)
    #expect(without.faults.first?.code == .missingFile)
  }
}
