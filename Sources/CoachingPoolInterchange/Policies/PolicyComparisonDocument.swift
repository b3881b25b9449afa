public import CoachingPool
internal import PoolJSON

/// Writes what two policies say differently, and whom that touches, as JSON of the schema
/// `coachingpool.policyComparison/1`.
///
/// The document names practitioners, so it is for the pool coordinator. The same policies and pool give
/// the same bytes.
public struct PolicyComparisonDocument: Sendable {
  private let differences: PolicyDifferences
  private let comparison: PolicyComparison?

  /// Takes the differences of two policies and, where both were run over a pool, what came of it.
  public init(_ differences: PolicyDifferences, _ comparison: PolicyComparison? = nil) {
    self.differences = differences
    self.comparison = comparison
  }

  /// The document's bytes, ending with a line feed.
  public func bytes() -> [UInt8] {
    var writer = JSONWriter(style: .pretty)
    writer.object { document in
      document.member("schema", "coachingpool.policyComparison/1")
      document.name("differences")
      document.beginArray()
      for difference in differences.list {
        document.object {
          $0.member("path", difference.path)
          $0.member("first", difference.first)
          $0.member("second", difference.second)
        }
      }
      document.endArray()
      guard let comparison else { return }
      document.list("aims", comparison.aims) { writer, aim in
        writer.object {
          $0.member("objective", aim.objective.rawValue)
          $0.member("first", aim.before)
          $0.member("second", aim.after)
        }
      }
      write("gains", comparison.gains, to: &document)
      write("losses", comparison.losses, to: &document)
      write("moves", comparison.moves, to: &document)
      document.member("unchanged", comparison.unchangedCount)
    }
    return writer.bytes
  }

  private func write(
    _ name: String, _ changes: [PolicyComparison.Change], to document: inout JSONWriter
  ) {
    document.name(name)
    document.beginArray()
    for change in changes {
      document.object {
        $0.member("request", change.request.text)
        write("first", change.before, to: &$0)
        write("second", change.after, to: &$0)
      }
    }
    document.endArray()
  }

  private func write(
    _ name: String, _ matches: [RoundResult.Match], to writer: inout JSONWriter
  ) {
    writer.name(name)
    writer.beginArray()
    for match in matches {
      writer.object {
        $0.member("practitioner", match.practitioner.text)
        $0.member("points", match.points)
      }
    }
    writer.endArray()
  }
}
