public import CoachingPool

/// Writes a practitioner's log of hours as CSV, in the columns that bodies ask for.
///
/// One row for each client: the name or a neutral label, a contact that the practitioner fills in, since the
/// pool passes no address on, individual or group, how many in the group, the first and the last day, and
/// the hours that were paid for and that were not. Hours have two decimals, rounded down; beside them stand
/// the exact minutes. Names are guarded against being run as a formula.
///
/// ```swift
/// let log = try state.hoursLog(of: boris, for: asBoris, at: now)
/// let file = try PractitionerHoursLog(log).bytes()
/// // client,contact,form,number_in_group,start,end,paid_hours,unpaid_hours,paid_minutes,unpaid_minutes
/// ```
public struct PractitionerHoursLog: Sendable {
  /// The headings, in their order.
  public static let headings = [
    "client", "contact", "form", "number_in_group", "start", "end", "paid_hours",
    "unpaid_hours", "paid_minutes", "unpaid_minutes",
  ]

  private let log: HoursLog

  /// Takes a log, which its practitioner alone has.
  public init(_ log: HoursLog) { self.log = log }

  /// The file's bytes.
  ///
  /// - Throws: ``CSVWritingError`` where a name holds a zero character.
  /// - Complexity: linear in the rows.
  public func bytes(delimiter: CSVDelimiter = .comma) throws(CSVWritingError) -> [UInt8] {
    var writer = try CSVWriter(headings: Self.headings, delimiter: delimiter)
    for row in log.rows {
      try writer.append([
        .text(row.client), .empty, .plain(row.groupSize == nil ? "individual" : "group"),
        .number(row.groupSize), .day(row.first), .day(row.last),
        .plain(Self.hours(row.paidMinutes)), .plain(Self.hours(row.unpaidMinutes)),
        .number(row.paidMinutes), .number(row.unpaidMinutes),
      ])
    }
    return writer.bytes
  }

  /// Hours with two decimals, rounded down: 100 minutes are 1.66.
  private static func hours(_ minutes: Int) -> String {
    let hundredths = minutes % 60 * 100 / 60
    return "\(minutes / 60).\(hundredths < 10 ? "0" : "")\(hundredths)"
  }
}
