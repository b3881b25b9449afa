internal import CoachingPool

/// Goes through a damaged journal to its end, takes what is sound and lists what is not.
///
/// A commit of which a line is damaged is left out whole. A commit after it is taken, since its changes are
/// whole records: what is lost is what the damaged lines said.
struct JournalWalk {
  private(set) var state = PoolState()
  private(set) var damage: [JournalDamage] = []
  private(set) var commits = 0
  private var header: JournalHeader?
  /// The number that the next line should bear.
  private var expected = 1
  private var parts: [Change] = []
  private var checksums: [UInt8] = []
  /// Where the first of them begins.
  private var partsOffset = 0
  /// Whether the commit that is being read has a line that is damaged or missing.
  private var isBroken = false
  /// Whether what came since the last sound commit explains a gap in revisions.
  private var hasLost = false
  private var isInsideLongLine = false

  /// Walks through a file.
  /// - Throws: ``JournalReader/Stop`` where the file cannot be read, or is of a newer version.
  mutating func run(_ file: any ReadableFile, limit: Int) throws(JournalReader.Stop) {
    var source = LineSource(file, limit: limit)
    while true {
      let line: LineSource.Line?
      do throws(IOFailure) { line = try source.next() } catch { throw .io(error) }
      guard let line else { break }
      try take(line)
    }
    if !parts.isEmpty || isBroken { loseCommit() }
  }

  private mutating func take(_ line: LineSource.Line) throws(JournalReader.Stop) {
    if line.ending == .beyondLimit {
      if !isInsideLongLine { lose(.tooLong, line) }
      isInsideLongLine = true
      return
    }
    if isInsideLongLine {
      // The rest of a line that was too long.
      isInsideLongLine = false
      return
    }
    guard line.ending == .lineFeed else { return lose(.unterminated, line) }
    let content: JournalLine.Content
    do throws(JournalLine.Unreadable) {
      content = try JournalLine.read(line.bytes)
    } catch { return lose(error.kind, line) }
    if content.number != expected {
      lose(.wrongNumber, line, "It bears the number \(content.number).")
      expected = content.number
    }
    defer { expected = content.number + 1 }
    do throws(JournalReader.Stop) {
      try take(content, line)
    } catch {
      guard case .damage(let found) = error else { throw error }
      damage.append(found)
      isBroken = true
      hasLost = true
    }
  }

  private mutating func take(
    _ content: JournalLine.Content, _ line: LineSource.Line
  ) throws(JournalReader.Stop) {
    let payload = content.payload
    if payload.first != UInt8(ascii: "{") {
      try takeLast(payload, line)
    } else if payload.starts(with: JournalReader.singleCommit) {
      if !parts.isEmpty { loseCommit() }
      try apply(try JournalReader.commit(payload, line, expected), line)
    } else if payload.starts(with: Self.change) || payload.starts(with: Self.removal) {
      let change = try JournalReader.change(payload, line, expected)
      if isRecord(content.number) { return state.apply([change]) }
      if parts.isEmpty { partsOffset = line.offset }
      parts.append(change)
      checksums += line.bytes.prefix(8)
    } else if let attempts = JournalAttempts.read(payload) {
      for (key, revision) in attempts { state.attempts[key] = revision }
    } else {
      try takeHeader(payload, line)
    }
  }

  private static let change = Array("{\"put\":".utf8)
  private static let removal = Array("{\"remove\":".utf8)

  /// Whether a line of that number is one of the snapshot's, as far as anybody knows without a header.
  private func isRecord(_ number: Int) -> Bool {
    commits == 0 && (header.map { number <= 1 + $0.records } ?? true)
  }

  private mutating func takeHeader(
    _ payload: ArraySlice<UInt8>, _ line: LineSource.Line
  ) throws(JournalReader.Stop) {
    do throws(JournalHeader.Refusal) {
      let found = try JournalHeader.read(payload)
      header = found
      state.revision = found.base
    } catch {
      if case .newer(let version) = error { throw .newer(version: version) }
      throw .damage(
        JournalDamage(
          .wrongContent, at: line.offset, line: expected, "It is nothing that a journal holds."))
    }
  }

  private mutating func takeLast(
    _ payload: ArraySlice<UInt8>, _ line: LineSource.Line
  ) throws(JournalReader.Stop) {
    defer {
      parts = []
      checksums = []
      isBroken = false
    }
    guard !isBroken, let end = JournalReader.lastLine(payload),
      end.parts == parts.count,
      end.checksum.elementsEqual(JournalLine.digits(of: CRC32C.checksum(checksums)))
    else {
      // The lines before it say why, where one of them is damaged.
      if !isBroken {
        lose(
          .wrongContent, line,
          "It is not the last line of the commit that the lines before it begin.")
      }
      hasLost = true
      return
    }
    try apply(try JournalReader.commit(end.commit, line, expected).with(parts), line)
  }

  private mutating func apply(
    _ commit: Commit, _ line: LineSource.Line
  ) throws(JournalReader.Stop) {
    if commit.base != state.revision, !hasLost {
      damage.append(
        JournalDamage(
          .wrongRevision, at: line.offset, line: expected,
          "It is based on revision \(commit.base), and the one before is \(state.revision)."))
    }
    state.apply(commit)
    commits += 1
    hasLost = false
    isBroken = false
  }

  /// Leaves out a commit whose last line is missing.
  private mutating func loseCommit() {
    if !isBroken {
      damage.append(JournalDamage(.unfinished, at: partsOffset, line: expected - parts.count))
    }
    parts = []
    checksums = []
    isBroken = false
    hasLost = true
  }

  private mutating func lose(
    _ kind: JournalDamage.Kind, _ line: LineSource.Line, _ detail: String = ""
  ) {
    damage.append(JournalDamage(kind, at: line.offset, line: expected, detail))
    expected += 1
    isBroken = true
    hasLost = true
  }
}
