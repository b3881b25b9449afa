internal import CoachingPool

/// Finds everything for which a calendar file cannot be written.
enum CalendarFaults {
  static func list(
    _ events: [CalendarEvent], domain: String, summary: String, purpose: CalendarFile.Purpose,
    reminder: Int?
  ) -> [Fault] {
    var list = FaultList(RecordKey(.pool, "calendar"))
    if !isDomain(domain) {
      list.add("domain", .wrongForm, ["value": domain, "form": "pool.example"])
    }
    list.text("summary", summary, limit: 100)
    switch purpose {
    case .file: break
    case .publish(let organiser), .cancel(let organiser):
      if !isAddress(organiser) {
        list.add("organiser", .wrongForm, ["value": organiser, "form": "name@pool.example"])
      }
    }
    if let reminder { list.range("reminder", reminder, 0...40_320) }
    list.duplicates("uid", events.map(\.uid))
    var faults = list.faults
    for event in events { faults += self.faults(of: event, purpose) }
    return faults
  }

  private static func faults(
    of event: CalendarEvent, _ purpose: CalendarFile.Purpose
  ) -> [Fault] {
    var list = FaultList(RecordKey(.pool, "calendar " + event.uid))
    let isPlain = event.uid.utf8.allSatisfy {
      ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A)
        || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    if event.uid.isEmpty || event.uid.utf8.count > 64 || !isPlain {
      list.add("uid", .wrongForm, ["value": event.uid, "form": "[A-Za-z0-9_-]{1,64}"])
    }
    list.range("minutes", event.minutes, 1...1440)
    list.range("sequence", event.sequence, 0...Int(Int32.max))
    if let place = event.place { list.text("place", place, limit: 200) }
    if case .cancel = purpose, event.status != .cancelled {
      list.add("status", .contradiction, ["what": "a meeting that stands is not taken out"])
    }
    return list.faults
  }

  private static func isDomain(_ text: String) -> Bool {
    let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return text.utf8.count <= 253 && labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty && label.count <= 63 && label.first != UInt8(ascii: "-")
          && label.last != UInt8(ascii: "-")
          && label.allSatisfy {
            ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A)
              || $0 == UInt8(ascii: "-")
          }
      }
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[0].utf8.count <= 64
      && parts[0].utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !Self.special.contains($0) }
      && isDomain(String(parts[1]))
  }

  /// What would end or change a value if it stood in one.
  private static let special = Array("\";:,\\<>()[]%".utf8)
}
