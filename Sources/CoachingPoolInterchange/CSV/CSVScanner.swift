/// Cuts bytes into records and fields by the grammar of RFC 4180, without making strings.
///
/// One pass, each byte looked at once. What breaks the grammar is noted and the scan goes on to
/// the end of the field, as a field without quotes; only an unclosed quote takes all the rest.
struct CSVScanner {
  /// Where a field's content stands, without its quotes.
  struct Field {
    var content: Range<Int>
    var line: Int
    var isQuoted = false
    var hasDoubledQuotes = false
    var isASCII = true
  }

  /// What broke the grammar.
  enum Slip: Hashable {
    case nul, loneCarriageReturn, quoteInside, textAfterQuote, unclosedQuote
  }

  /// A slip and where it is, an unclosed quote where it opened; the first of a kind in a field.
  struct Finding {
    let slip: Slip
    let field: Int
    let offset: Int
    let line: Int
    /// The line on which the field's quote was opened, or the field began.
    let openingLine: Int
  }

  let bytes: [UInt8]
  private let delimiter: UInt8
  private let maximumFields: Int
  /// Every byte above this one is ordinary in an unquoted field.
  private let lastSpecial: UInt8

  private(set) var position: Int
  private(set) var line = 1

  /// The fields of the record last scanned, at most one more than the limit.
  private(set) var fields: [Field] = []
  /// How many fields the record has, the unlisted ones included.
  private(set) var fieldCount = 0
  private(set) var findings: [Finding] = []
  private(set) var record = 0..<0
  private(set) var recordLine = 1

  init(_ bytes: [UInt8], from position: Int, delimiter: UInt8, maximumFields: Int) {
    self.bytes = bytes
    self.position = position
    self.delimiter = delimiter
    self.maximumFields = maximumFields
    lastSpecial = max(delimiter, UInt8(ascii: "\""))
  }

  /// Whether the record last scanned is a line without any character.
  var isBlank: Bool { record.isEmpty }

  /// Whether a slip of the record concerns quotes, so that its fields may be cut wrongly.
  var hasQuoteSlip: Bool {
    findings.contains {
      $0.slip == .quoteInside || $0.slip == .textAfterQuote || $0.slip == .unclosedQuote
    }
  }

  /// Scans the next record; false at the end of the bytes.
  mutating func next() -> Bool {
    guard position < bytes.count else { return false }
    fields.removeAll(keepingCapacity: true)
    findings.removeAll(keepingCapacity: true)
    fieldCount = 0
    recordLine = line
    let start = position
    while true {
      scanField()
      fieldCount += 1
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    record = start..<position
    if position < bytes.count {
      // The field ended at CRLF or LF.
      position += bytes[position] == 0x0D ? 2 : 1
      line += 1
    }
    return true
  }

  private mutating func scanField() {
    if position < bytes.count, bytes[position] == 0x22 {
      scanQuoted()
    } else {
      let (start, startLine) = (position, line)
      let isASCII = scanPlain(openedOn: startLine)
      append(Field(content: start..<position, line: startLine, isASCII: isASCII))
    }
  }

  /// Moves to the delimiter, line end or end of bytes that ends an unquoted field; true if all
  /// bytes until there are ASCII.
  @discardableResult
  private mutating func scanPlain(openedOn openingLine: Int, afterQuote: Bool = false) -> Bool {
    let end = bytes.count
    var index = position
    var (hasNul, hasReturn, hasQuote) = (false, false, afterQuote)
    var union: UInt8 = 0
    while index < end {
      let byte = bytes[index]
      union |= byte
      if byte > lastSpecial {
        index += 1
        continue
      }
      if byte == delimiter || byte == 0x0A { break }
      if byte == 0x0D {
        if index + 1 < end, bytes[index + 1] == 0x0A { break }
        if !hasReturn { note(.loneCarriageReturn, at: index, openedOn: openingLine) }
        hasReturn = true
      } else if byte == 0x22 {
        if !hasQuote { note(.quoteInside, at: index, openedOn: openingLine) }
        hasQuote = true
      } else if byte == 0 {
        if !hasNul { note(.nul, at: index, openedOn: openingLine) }
        hasNul = true
      }
      index += 1
    }
    position = index
    return union < 0x80
  }

  private mutating func scanQuoted() {
    let end = bytes.count
    let (openingLine, openedAt) = (line, position)
    var index = position + 1
    var (hasNul, hasDoubledQuotes) = (false, false)
    var union: UInt8 = 0
    while index < end {
      let byte = bytes[index]
      union |= byte
      if byte > 0x22 {
        index += 1
        continue
      }
      if byte == 0x22 {
        guard index + 1 < end, bytes[index + 1] == 0x22 else { break }
        hasDoubledQuotes = true
        index += 1
      } else if byte == 0x0A {
        line += 1
      } else if byte == 0, !hasNul {
        note(.nul, at: index, openedOn: openingLine)
        hasNul = true
      }
      index += 1
    }
    let content = (openedAt + 1)..<min(index, end)
    if index >= end {
      position = end
      note(.unclosedQuote, at: openedAt, openedOn: openingLine)
    } else {
      position = index + 1
      if position < end, !endsField(at: position) {
        if bytes[position] != 0x0D {
          note(.textAfterQuote, at: position, openedOn: openingLine)
        }
        scanPlain(openedOn: openingLine, afterQuote: true)
      }
    }
    append(
      Field(
        content: content, line: openingLine, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes,
        isASCII: union < 0x80))
  }

  private func endsField(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte == delimiter || byte == 0x0A { return true }
    return byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
  }

  private mutating func append(_ field: Field) {
    if fieldCount <= maximumFields { fields.append(field) }
  }

  private mutating func note(_ slip: Slip, at offset: Int, openedOn openingLine: Int) {
    guard fieldCount <= maximumFields || slip == .unclosedQuote else { return }
    findings.append(
      Finding(
        slip: slip, field: fieldCount, offset: offset,
        line: slip == .unclosedQuote ? openingLine : line, openingLine: openingLine))
  }
}
