/// Recognises files that are not CSV in UTF-8 at all, so that one fault says what they are.
struct CSVFileCheck {
  let bytes: [UInt8]
  let file: String
  let limits: CSVLimits

  /// The fault of the file as a whole; `nil` if it may be read.
  func fault() -> CSVFault? {
    if bytes.count > max(0, limits.fileBytes) {
      return whole(
        .fileTooLarge, "the file has \(bytes.count) bytes",
        expected: "at most \(max(0, limits.fileBytes)) bytes",
        remedy: "Split the file, with the heading row in each part, or raise the limit.")
    }
    if begins(with: [0x50, 0x4B, 0x03, 0x04]) || begins(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return whole(
        .workbook, "the file is a spreadsheet workbook or an archive, not text",
        expected: "CSV in UTF-8",
        remedy: "Open it in the spreadsheet and save it as “CSV UTF-8 (Comma delimited)”.")
    }
    guard let encoding = wideEncoding() else { return nil }
    return whole(
      .utf16, "the file is text in \(encoding)", expected: "CSV in UTF-8",
      remedy: "Save it again as “CSV UTF-8 (Comma delimited)”, not as “Unicode text”.")
  }

  /// The fault of a file without a heading row.
  func emptyFault() -> CSVFault {
    whole(
      .emptyFile, bytes.isEmpty ? "the file is empty" : "the file holds nothing but blank lines",
      expected: "a heading row and the rows below it",
      remedy: "Check that the right file was given, and that it was saved in full.")
  }

  /// How many bytes to skip for a byte-order mark.
  var markLength: Int { begins(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private func begins(with prefix: [UInt8]) -> Bool { bytes.starts(with: prefix) }

  private func whole(
    _ code: CSVFault.Code, _ problem: String, expected: String, remedy: String
  ) -> CSVFault {
    CSVFault(code, file: file, problem: problem, expected: expected, remedy: remedy)
  }

  private func wideEncoding() -> String? {
    if begins(with: [0xFF, 0xFE, 0, 0]) || begins(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
    if begins(with: [0xFF, 0xFE]) || begins(with: [0xFE, 0xFF]) { return "UTF-16" }
    // Without a mark: Latin text in UTF-16 has a zero in nearly every second byte, and only there.
    let pairs = min(bytes.count, 1_024) / 2
    guard pairs >= 2 else { return nil }
    var zeros = (even: 0, odd: 0)
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { zeros.even += 1 }
      if bytes[2 * pair + 1] == 0 { zeros.odd += 1 }
    }
    let isWide = min(zeros.even, zeros.odd) == 0 && 2 * max(zeros.even, zeros.odd) > pairs
    return isWide ? "UTF-16" : nil
  }
}
