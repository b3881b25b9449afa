internal import CoachingPool

/// Words the fault of a record as that of a cell.
struct RecordFaultWords {
  /// A clause without capital or full stop.
  let problem: String
  let expected: String
  let remedy: String

  init(_ reason: Reason) {
    var sentence = reason.description
    if sentence.hasSuffix(".") { sentence.removeLast() }
    let isWord = sentence.dropFirst().first?.isLowercase == true || sentence.hasPrefix("A ")
    problem = isWord ? sentence.prefix(1).lowercased() + sentence.dropFirst() : sentence
    switch reason.code {
    case .overlap:
      expected = "spans that share no day"
      remedy = "End one before the other begins."
    case .duplicate:
      expected = "everything once"
      remedy = "Delete one of the two."
    case .missing, .emptyText:
      expected = reason["what"] ?? "text that says something"
      remedy = "Fill the cell."
    case .outOfRange:
      expected = "\(reason["least"] ?? "") to \(reason["most"] ?? "")"
      remedy = "Correct the number, or the list."
    case .textTooLong:
      expected = "at most \(reason["limit"] ?? "") bytes"
      remedy = "Shorten the text."
    case .wrongForm:
      expected = reason["form"] ?? "another form"
      remedy = "Correct the cell."
    case .gssPrefix:
      expected = "a code that begins with \(reason["prefix"] ?? "")"
      remedy = "Correct the code, or the type."
    default:
      expected = "cells that agree with each other and with the pool"
      remedy = "Correct the row."
    }
  }
}
