public import CoachingPool
internal import PoolJSON

/// Writes a shortlist as JSON of the schema `coachingpool.shortlist/1`, for the pool coordinator.
///
/// The document tells of other people's places, so it is not for seekers (rule A01). The same list
/// gives the same bytes. Its JSON Schema stands in `Documentation/Schemas`.
public struct ShortlistDocument: Sendable {
  private let shortlist: Shortlist
  private let state: PoolState
  private let date: CivilDate

  /// Takes a shortlist and the pool from which it was drawn.
  public init(_ shortlist: Shortlist, on state: PoolState, date: CivilDate) {
    self.shortlist = shortlist
    self.state = state
    self.date = date
  }

  /// The document's bytes, ending with a line feed.
  /// - Complexity: linear in the entries.
  public func bytes() -> [UInt8] {
    var writer = JSONWriter(style: .pretty)
    writer.object { document in
      document.member("schema", "coachingpool.shortlist/1")
      document.member("inventedData", state.pool?.isDemonstration == true ? true : nil)
      document.member("date", date.description)
      document.member("policyVersion", shortlist.policyVersion.number)
      document.member("request", shortlist.request.text)
      document.member("requestKey", state.requests[shortlist.request]?.externalID)
      document.member("practitioners", shortlist.practitionerCount)
      document.member("eligible", shortlist.eligibleCount)
      document.list("entries", shortlist.entries) { writer, entry in
        writer.object { write(entry, to: &$0) }
      }
    }
    return writer.bytes
  }

  private func write(_ entry: Shortlist.Entry, to writer: inout JSONWriter) {
    // What the individual alone reads is left out, and out of the sum (rule R20).
    let shown = entry.judgement.shown(to: .coordinator)
    writer.member("practitioner", entry.practitioner.text)
    writer.member("points", shown.points)
    writer.member("comesAfterOtherOrganisations", entry.comesAfterOtherOrganisations)
    writer.member("placesTaken", entry.placesTaken)
    writer.list("filtersPassed", shown.filters.map(\.rule.description))
    writer.list("terms", shown.terms) { writer, term in
      writer.object {
        $0.member("rule", term.rule.description)
        $0.member("score", term.score)
        $0.member("weight", term.weight)
        $0.member("points", term.points)
      }
    }
  }
}
