/// What the pool has on file that a practitioner may take people on, and how their membership came to
/// stand where it does.
///
/// A practitioner of whom something is on file is one whose quality the pool follows: their ``Standing`` is worked out
/// from it, from their credentials and from their supervision. Of one without, nothing is known, and the
/// policy's rules say what to make of that. Source: workflow section 8.6; rules A14, A38 and R46.
public struct Assurance: Hashable, Sendable {
  /// The practitioner's membership.
  public let practitioner: PractitionerID
  /// The first day of the membership, from which its log begins; `nil` where nobody recorded it.
  public var joined: CivilDate?
  /// Codes of ethics to which they agreed.
  public var ethics: [EthicsAgreement]
  /// Organisations that support their time, each as somebody confirmed it.
  public var support: [OrganisationSupport]
  /// References, which somebody without an employer gives in place of that support (rule A14).
  public var references: [PractitionerReference]
  /// The day on which they completed their induction; `nil` while they have not.
  public var inducted: CivilDate?
  /// Insurance whose evidence somebody saw.
  public var insurance: [InsuranceCover]
  /// The day on which an executive coach was last asked for evidence of insurance.
  public var insuranceAsked: CivilDate?
  /// The pause under way, where there is one.
  public var pause: MembershipPause?
  /// Every move of the membership, the oldest first; only ever added to.
  public var moves: [MembershipMove]
  /// The lapses of which the practitioner was told, so that each is told once.
  public var notices: [LapseNotice]

  /// Opens a file; ``faults()`` tells what is wrong with it.
  public init(
    of practitioner: PractitionerID, joined: CivilDate? = nil, ethics: [EthicsAgreement] = [],
    support: [OrganisationSupport] = [], references: [PractitionerReference] = [],
    inducted: CivilDate? = nil, insurance: [InsuranceCover] = [],
    insuranceAsked: CivilDate? = nil, pause: MembershipPause? = nil,
    moves: [MembershipMove] = [], notices: [LapseNotice] = []
  ) {
    self.practitioner = practitioner
    self.joined = joined
    self.ethics = ethics
    self.support = support
    self.references = references
    self.inducted = inducted
    self.insurance = insurance
    self.insuranceAsked = insuranceAsked
    self.pause = pause
    self.moves = moves
    self.notices = notices
  }
}

extension Assurance {
  /// Whether anything was put on file, so that the pool follows the practitioner's quality; a move alone is
  /// nothing of that.
  public var isFollowed: Bool {
    joined != nil || inducted != nil || insuranceAsked != nil || !ethics.isEmpty
      || !support.isEmpty || !references.isEmpty || !insurance.isEmpty
  }

  /// Every fault that the file has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.assurance, practitioner.text))
    for agreement in ethics {
      list.text("ethics", agreement.code, limit: 200)
      list.text("ethics", agreement.edition, limit: 64)
      if let until = agreement.until, until <= agreement.agreed {
        list.add("ethics", .contradiction, ["what": "an agreement ends before it begins"])
      }
    }
    list.duplicates("ethics", ethics.map { "\($0.code) \($0.edition) \($0.agreed)" })
    for confirmed in support where confirmed.span.start == nil {
      list.add("support", .missing, ["what": "the day from which an organisation gives support"])
    }
    for reference in references {
      if let until = reference.until, until <= reference.given {
        list.add("references", .contradiction, ["what": "a reference ends before it begins"])
      }
    }
    for cover in insurance {
      list.range("insurance", cover.pence, 1...100_000_000_000_000)
      if cover.span.start == nil || cover.span.end == nil {
        list.add("insurance", .missing, ["what": "the first and the last day of a cover"])
      }
    }
    for (earlier, later) in zip(moves, moves.dropFirst()) where later.at < earlier.at {
      list.add("moves", .contradiction, ["what": "a move comes before the one ahead of it"])
    }
    list.duplicates("notices", notices.map { "\($0.part.rawValue) \($0.lapses)" })
    return list.faults
  }
}
