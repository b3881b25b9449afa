import CoachingPool
import CoachingPoolSamples

/// FNV-1a over what a sample says, to be compared across runs and machines.
enum Digest {
  static func of(_ sample: SamplePool) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    for record in sample.records {
      add(record.key.description)
      switch record {
      case .person(let person): add("\(person.name)\(person.email ?? "")\(person.languages)")
      case .practitioner(let practitioner):
        add(
          "\(practitioner.profile)\(practitioner.kinds)\(practitioner.credentials.map(\.awarded))")
      case .organisation(let organisation):
        add("\(organisation.headcounts.map(\.people))\(organisation.type)")
      default: break
      }
    }
    for asker in sample.askers {
      add("\(asker.request.id)\(asker.request.individual)\(asker.request.kind)")
      add("\(asker.request.themes)\(asker.request.proposedStart)")
      add("\(asker.request.preferences.modes.map(\.rawValue))")
    }
    return hash
  }
}
