internal import CoachingPool

/// Goes through a damaged journal to its end, takes what is sound and lists what is not.
///
/// A commit of which a line is damaged is left out whole. A commit after it is taken, since its changes are
/// whole records: what is lost is what the damaged lines said.
struct JournalWalk {
  private(set) var state = PoolState()
  /// What is wrong, the first ``mostListed`` of it.
  private(set) var damage: [JournalDamage] = []
  /// How much more is wrong than is listed.
  private(set) var unlisted = 0
  private(set) var commits = 0
  private var header: JournalHeader?
  /// The number that the next line should bear.
  private var expected = 1
  /// Lines with a change each, of which no last line came yet.
  private var parts: [(change: Change, checksum: ArraySlice<UInt8>, offset: Int, line: Int)] = []
  /// Whether what came since the last sound commit explains a gap in revisions.
  private var hasLost = false
  private var isInsideLongLine = false

  /// The most faults that are listed.
  static let mostListed = 1000

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
    settle()
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
      list(JournalDamage(.wrongNumber, at: line.offset, line: expected))
      hasLost = true
      expected = content.number
    }
    defer { expected = content.number + 1 }
    do throws(JournalReader.Stop) {
      try take(content, line)
    } catch {
      guard case .damage(let found) = error else { throw error }
      list(found)
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
      settle()
      apply(try JournalReader.commit(payload, line, expected), line)
    } else if payload.starts(with: Self.change) || payload.starts(with: Self.removal) {
      let change = try JournalReader.change(payload, line, expected)
      if let header, content.number <= 1 + header.records { return state.apply([change]) }
      parts.append((change, line.bytes.prefix(8), line.offset, expected))
    } else if let attempts = JournalAttempts.read(payload) {
      settle()
      take(attempts)
    } else {
      try takeHeader(payload, line)
    }
  }

  private static let change = Array("{\"put\":".utf8)
  private static let removal = Array("{\"remove\":".utf8)

  private mutating func take(_ attempts: [(IdempotencyKey, Revision)]) {
    // They led up to the records: where the header is lost, the last of them tells the revision.
    if header == nil, commits == 0 {
      state.revision = attempts.map(\.1).reduce(state.revision, max)
    }
    for (key, revision) in attempts where revision <= state.revision {
      state.attempts[key] = revision
    }
  }

  private mutating func takeHeader(
    _ payload: ArraySlice<UInt8>, _ line: LineSource.Line
  ) throws(JournalReader.Stop) {
    do throws(JournalHeader.Refusal) {
      let found = try JournalHeader.read(payload)
      guard header == nil, commits == 0 else { throw .notOne }
      header = found
      state.revision = found.base
    } catch {
      if case .newer(let version) = error { throw .newer(version: version) }
      throw .damage(
        JournalDamage(
          .wrongContent, at: line.offset, line: expected, "It is nothing that a journal holds."))
    }
  }

  /// Takes the last line of a commit with as many lines before it as it counts, if these are all there.
  private mutating func takeLast(
    _ payload: ArraySlice<UInt8>, _ line: LineSource.Line
  ) throws(JournalReader.Stop) {
    let end = JournalReader.lastLine(payload)
    let own = parts.suffix(end?.parts ?? 0)
    parts.removeLast(own.count)
    settle()
    guard let end, end.parts == own.count,
      end.checksum.elementsEqual(
        JournalLine.digits(of: CRC32C.checksum(Array(own.map(\.checksum).joined()))))
    else {
      throw .damage(
        JournalDamage(
          .wrongContent, at: line.offset, line: expected,
          "It ends a commit of which other lines are damaged or missing; that is left out."))
    }
    apply(
      try JournalReader.commit(end.commit, line, expected).with(own.map(\.change)), line)
  }

  private mutating func apply(_ commit: Commit, _ line: LineSource.Line) {
    if commit.base != state.revision, !hasLost {
      list(
        JournalDamage(
          .wrongRevision, at: line.offset, line: expected,
          "It is based on revision \(commit.base), and the one before is \(state.revision)."))
    }
    state.apply(commit)
    commits += 1
    hasLost = false
  }

  /// Decides about lines with changes that no last line claimed: without a header and before any commit they
  /// are records, and else they begin a commit that is left out.
  private mutating func settle() {
    guard let first = parts.first else { return }
    if header == nil, commits == 0 {
      state.apply(parts.map(\.change))
    } else {
      list(JournalDamage(.unfinished, at: first.offset, line: first.line))
      hasLost = true
    }
    parts = []
  }

  private mutating func lose(_ kind: JournalDamage.Kind, _ line: LineSource.Line) {
    list(JournalDamage(kind, at: line.offset, line: expected))
    expected += 1
    hasLost = true
  }

  private mutating func list(_ found: JournalDamage) {
    if damage.count < Self.mostListed { damage.append(found) } else { unlisted += 1 }
  }
}
