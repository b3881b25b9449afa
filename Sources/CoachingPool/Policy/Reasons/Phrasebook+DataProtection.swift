extension Phrasebook {
  /// Of erasure, retention and legal holds.
  static let dataProtection: [ReasonCode: String] = [
    "erasure.stillActive":
      "{record} goes on; end it first, since nobody can work with somebody who is not there.",
    "erasure.held": "The legal hold {hold} stands; nothing is erased before it is lifted.",
    "erasure.restricted":
      "{record} may still be needed for a claim; decide that it goes too, or leave it until its time is over.",
    "erasure.deputy": "The policy in force names the person as a deputy; name another first.",
    "erasure.leadBody": "The organisation runs the pool; put another in its place first.",
    "erasure.unreadable": "A record holds what no stored form takes ({what}); repair it first.",
    "access.unreadable": "A record holds what no stored form takes ({what}); repair it first.",
    "hold.liftedBefore": "The hold was lifted before.",
  ]
}
