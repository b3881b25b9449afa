internal import CoachingPool

/// Reads a journal from its first line and says, never guessing, how it ends.
///
/// At what is torn or damaged reading stops.
struct JournalReader {
  /// What a journal holds, one thing after the other.
  enum Entry {
    case header(JournalHeader)
    /// A record of the snapshot.
    case record(Change)
    case attempts([(IdempotencyKey, Revision)])
    case commit(Commit)
  }

  /// Why reading stopped.
  enum Stop: Error {
    case io(IOFailure)
    case damage(JournalDamage)
    case newer(version: Int)
  }

  private var source: LineSource
  private let flaws: StoreFlaws
  /// So many bytes were surely durable before others were written, and of later ones nobody knows.
  private let durableLength: Int
  /// Lines that were read.
  private(set) var lines: Int
  /// Where what is sound ends.
  private(set) var soundLength: Int
  /// The checksum of the line that was read last.
  private(set) var lastChecksum: [UInt8] = []
  /// Where the entry that was read last begins.
  private(set) var entryOffset: Int
  /// What is torn at the end; `nil` where nothing is.
  private(set) var torn: JournalDamage?
  private var header: JournalHeader?
  private var revision = Revision.empty

  /// Reads a file from its first line.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - limit: The longest line allowed, in bytes.
  ///   - durableLength: The bytes after which commits were written that were perhaps not durable before the next
  ///     ones were; beyond all where each was.
  ///   - flaws: What is done wrong on purpose.
  init(
    _ file: any ReadableFile, limit: Int, durableLength: Int = .max, flaws: StoreFlaws = []
  ) {
    self.init(LineSource(file, limit: limit), durableLength, flaws)
  }

  /// Goes on reading commits.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - offset: Where a commit's first line begins.
  ///   - lines: How many lines stand before it.
  ///   - revision: The revision before it.
  init(
    resuming file: any ReadableFile, at offset: Int, after lines: Int, _ revision: Revision,
    limit: Int, flaws: StoreFlaws = []
  ) {
    self.init(LineSource(file, from: offset, limit: limit), .max, flaws)
    self.lines = lines
    soundLength = offset
    entryOffset = offset
    self.revision = revision
    header = JournalHeader(base: revision, records: 0, attempts: 0)
  }

  private init(_ source: LineSource, _ durableLength: Int, _ flaws: StoreFlaws) {
    self.source = source
    self.durableLength = durableLength
    self.flaws = flaws
    lines = 0
    soundLength = 0
    entryOffset = 0
  }

  /// The next entry; `nil` at the end, with ``torn`` where that is torn.
  mutating func next() throws(Stop) -> Entry? {
    entryOffset = soundLength
    var parts: [Change] = []
    var checksums: [UInt8] = []
    while true {
      guard let line = try nextLine() else {
        if parts.isEmpty || torn != nil { return nil }
        if flaws.contains(.takesUnfinishedCommits) { return unfinished(parts) }
        torn = JournalDamage(.unfinished, at: entryOffset, line: lines - parts.count + 1)
        return nil
      }
      guard let content = try sound(line) else { return nil }
      let isLeading = isBeforeCommits
      lastChecksum = Array(line.bytes.prefix(8))
      lines = content.number
      let first = content.payload.first
      if isLeading {
        let entry = try leading(content.payload, line)
        soundLength = line.offset + line.bytes.count + 1
        return entry
      }
      if first == UInt8(ascii: "{"), !content.payload.starts(with: Self.singleCommit) {
        parts.append(try Self.change(content.payload, line, lines))
        checksums += line.bytes.prefix(8)
        continue
      }
      let commit =
        first == UInt8(ascii: "{")
        ? try single(content.payload, line, after: parts)
        : try last(content.payload, line, parts, checksums)
      guard commit.base == revision else {
        throw .damage(JournalDamage(.wrongRevision, at: line.offset, line: lines))
      }
      revision = commit.revision
      soundLength = line.offset + line.bytes.count + 1
      return .commit(commit)
    }
  }

  static let singleCommit = Array("{\"base\":".utf8)

  // MARK: Lines

  mutating func nextLine() throws(Stop) -> LineSource.Line? {
    do throws(IOFailure) {
      return try source.next()
    } catch { throw .io(error) }
  }

  /// The content of a line that is sound; `nil` where the journal ends torn before it.
  private mutating func sound(_ line: LineSource.Line) throws(Stop) -> JournalLine.Content? {
    let number = lines + 1
    let kind: JournalDamage.Kind
    switch line.ending {
    case .endOfFile: kind = .unterminated
    case .beyondLimit: kind = .tooLong
    case .lineFeed:
      do throws(JournalLine.Unreadable) {
        let content = try JournalLine.read(
          line.bytes, checksChecksum: !flaws.contains(.checksNoChecksum))
        if content.number == number { return content }
        kind = .wrongNumber
      } catch { kind = error.kind }
    }
    // A header is never written under the journal's own name, so that none can be torn.
    var isTorn = !isBeforeCommits && Self.mayBeUnwritten(line)
    if isTorn, entryOffset < durableLength { isTorn = try nothingComes(after: line, number) }
    guard isTorn else { throw .damage(JournalDamage(kind, at: line.offset, line: number)) }
    torn = JournalDamage(
      line.ending == .endOfFile ? .unterminated : .zeroFilled, at: entryOffset, line: number)
    return nil
  }

  // MARK: Before the commits

  /// Whether the header, records or attempts are still to come.
  var isBeforeCommits: Bool {
    header.map { lines < 1 + $0.records + $0.attempts } ?? true
  }

  private mutating func leading(
    _ payload: ArraySlice<UInt8>, _ line: LineSource.Line
  ) throws(Stop) -> Entry {
    guard let header else {
      do throws(JournalHeader.Refusal) {
        let header = try JournalHeader.read(payload)
        self.header = header
        revision = header.base
        return .header(header)
      } catch {
        if case .newer(let version) = error { throw .newer(version: version) }
        throw .damage(
          JournalDamage(
            .wrongContent, at: line.offset, line: lines, "It is not the header of a journal."))
      }
    }
    if lines <= 1 + header.records { return .record(try Self.change(payload, line, lines)) }
    // An attempt of a revision to come would be answered with somebody else's commit.
    guard let attempts = JournalAttempts.read(payload),
      attempts.allSatisfy({ $0.1 <= header.base })
    else {
      throw .damage(
        JournalDamage(
          .wrongContent, at: line.offset, line: lines,
          "It is no list of attempts that led up to the records."))
    }
    return .attempts(attempts)
  }

  // MARK: Commits

  static func change(
    _ payload: ArraySlice<UInt8>, _ line: LineSource.Line, _ number: Int
  ) throws(Stop) -> Change {
    do throws(WireError) {
      return try Change(bytes: Array(payload))
    } catch { throw wrong(error, line, number) }
  }

  private func single(
    _ payload: ArraySlice<UInt8>, _ line: LineSource.Line, after parts: [Change]
  ) throws(Stop) -> Commit {
    guard parts.isEmpty else {
      throw .damage(
        JournalDamage(
          .wrongContent, at: line.offset, line: lines,
          "A commit that spans lines has no last line before it."))
    }
    return try Self.commit(payload, line, lines)
  }

  private func last(
    _ payload: ArraySlice<UInt8>, _ line: LineSource.Line, _ parts: [Change], _ checksums: [UInt8]
  ) throws(Stop) -> Commit {
    guard let end = Self.lastLine(payload), end.parts == parts.count,
      end.checksum.elementsEqual(JournalLine.digits(of: CRC32C.checksum(checksums)))
    else {
      throw .damage(
        JournalDamage(
          .wrongContent, at: line.offset, line: lines,
          "It is not the last line of the commit that the lines before it begin."))
    }
    let commit = try Self.commit(end.commit, line, lines)
    return commit.with(parts)
  }

  static func commit(
    _ bytes: ArraySlice<UInt8>, _ line: LineSource.Line, _ number: Int
  ) throws(Stop) -> Commit {
    do throws(WireError) {
      return try Commit(bytes: Array(bytes))
    } catch { throw wrong(error, line, number) }
  }

  private static func wrong(
    _ error: WireError, _ line: LineSource.Line, _ number: Int
  ) -> Stop {
    // Names of members are content where nobody knows them, so that a fault is told by its place alone.
    let places = error.faults.prefix(1).map { "At column \($0.column) of its JSON: \($0.code)." }
    return .damage(
      JournalDamage(
        .wrongContent, at: line.offset, line: number, places.joined(separator: " ")))
  }

  /// Splits the payload of a last line: how many lines came before, their checksum, and the commit.
  static func lastLine(
    _ payload: ArraySlice<UInt8>
  ) -> (parts: Int, checksum: ArraySlice<UInt8>, commit: ArraySlice<UInt8>)? {
    var rest = payload
    guard let parts = JournalLine.number(&rest), parts >= 1, case let checksum = rest.prefix(8),
      checksum.count == 8, rest.dropFirst(8).first == JournalLine.space
    else { return nil }
    return (parts, checksum, rest.dropFirst(9))
  }

  /// What the flaw makes of a commit without its last line.
  private mutating func unfinished(_ parts: [Change]) -> Entry {
    let commit = Commit(
      base: revision, instant: Instant(secondsSince1970: 0), actor: nil, role: .system,
      command: "unfinished", policyVersion: .first,
      idempotencyKey: IdempotencyKey(unchecked: "unfinished-\(lines)"), changes: parts)
    revision = commit.revision
    return .commit(commit)
  }
}
