import CoachingPool
import CoachingPoolFileStore
import PoolJSON

/// Says what was found in a pool's folder.
struct InspectionLines {
  private let inspection: StoreInspection

  init(_ inspection: StoreInspection) { self.inspection = inspection }

  /// One line a fault, and a summary.
  var lines: [String] {
    var lines = inspection.damage.map { "\(Self.journal): \(Terminal.safe($0.description))" }
    lines += inspection.faults.map { Terminal.safe($0.description) }
    if let torn = inspection.torn {
      lines.append(
        "\(Self.journal): \(torn) A crash left it, or somebody is just writing it.")
    }
    if inspection.unlistedDamage > 0 {
      lines.append("\(Self.journal): \(inspection.unlistedDamage) more lines are damaged.")
    }
    let found = inspection.damage.count + inspection.unlistedDamage + inspection.faults.count
    let what =
      "\(inspection.state.records.count) records at revision \(inspection.state.revision), "
      + "\(inspection.commits) commits"
    lines.append(
      found == 0
        ? "Sound: \(what)." : "\(found) \(found == 1 ? "fault" : "faults"). Sound are \(what).")
    return lines
  }

  private static let journal = "pool.journal"

  /// The same as JSON.
  var document: [UInt8] {
    var writer = JSONWriter(style: .pretty)
    writer.object { form in
      form.member("schema", "coachingpool.store-check/1")
      form.member("sound", inspection.isSound)
      form.member("revision", inspection.state.revision.number)
      form.member("records", inspection.state.records.count)
      form.member("commits", inspection.commits)
      form.member("unlistedDamage", inspection.unlistedDamage)
      form.name("damage")
      form.beginArray()
      for damage in inspection.damage + [inspection.torn].compactMap({ $0 }) {
        form.object { form in
          form.member("file", Self.journal)
          form.member("line", damage.line)
          form.member("byte", damage.offset)
          form.member("kind", damage.kind.rawValue)
          form.member("torn", damage == inspection.torn)
          form.member("text", damage.description)
        }
      }
      form.endArray()
      form.name("faults")
      form.beginArray()
      for fault in inspection.faults { form.string(fault.description) }
      form.endArray()
    }
    return writer.bytes
  }
}
