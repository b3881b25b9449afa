internal import CoachingPool

/// Writes records into the files of a data folder, and notes what the files cannot express.
struct ExportPass {
  private(set) var omissions: [PoolCSVExport.Omission] = []
  var organisations: [Organisation] = []
  var people: [Person] = []
  var practitioners: [PractitionerMembership] = []
  var requests: [Request] = []
  var conflicts: [ConflictDeclaration] = []
  /// The membership that stands in an organisation's row.
  var memberships: [OrganisationID: Membership] = [:]
  private var files: [ImportFile] = []

  init(_ records: some Sequence<Record>) {
    var all: [Membership] = []
    var pool: PoolID?
    var others: [RecordKey] = []
    for record in records {
      switch record {
      case .organisation(let organisation): organisations.append(organisation)
      case .membership(let membership): all.append(membership)
      case .person(let person): people.append(person)
      case .practitioner(let practitioner): practitioners.append(practitioner)
      case .request(let request): requests.append(request)
      case .conflictDeclaration(let conflict): conflicts.append(conflict)
      case .pool(let record):
        pool = record.id
        others.append(RecordKey(.pool, record.id.text))
      case .policy, .personMerge, .invitation, .engagement, .sharedAgreement, .workingAgreement,
        .practitionerNote, .reflection, .disclosure,
        .session, .sessionAction, .reviews, .goalRating, .sponsorRating, .sponsorPreparation,
        .evaluationRequest, .evaluationResponse, .assurance, .auditEntry, .round, .signpostingTally,
        .complaint,
        .practitionerFeedback, .supervisionEntry, .supervisor, .supervisionArrangement,
        .supervisionWaiver, .cpdEntry, .poolEvent, .trainingCohort, .logConsent,
        .legalHold,
        .benchmark, .costItem, .benefitItem, .charge:
        others.append(record.key)
      }
    }
    organisations.sort { $0.id < $1.id }
    people.sort { $0.id < $1.id }
    practitioners.sort { $0.id < $1.id }
    requests.sort { $0.id < $1.id }
    conflicts.sort { $0.id < $1.id }
    for key in others.sorted() { omit(key, nil, "no file holds records of this kind") }
    choose(all, of: pool)
  }

  mutating func run() -> PoolCSVExport {
    writeOrganisations()
    writePeople()
    writePractitioners()
    writeRequests()
    writeConflicts()
    return PoolCSVExport(files: files, notExported: omissions)
  }

  mutating func omit(_ record: RecordKey, _ field: String?, _ reason: String) {
    omissions.append(PoolCSVExport.Omission(record: record, field: field, reason: reason))
  }

  /// Takes the latest membership of each organisation, of the pool itself where it has one.
  private mutating func choose(_ all: [Membership], of pool: PoolID?) {
    let known = Set(organisations.map(\.id))
    let sorted = all.sorted {
      ($0.pool == pool ? 1 : 0, $0.span.start ?? .first, $0.id)
        < ($1.pool == pool ? 1 : 0, $1.span.start ?? .first, $1.id)
    }
    for membership in sorted {
      let key = RecordKey(.membership, membership.id.text)
      guard known.contains(membership.organisation) else {
        omit(key, nil, "its organisation is not among the records")
        continue
      }
      if let earlier = memberships.updateValue(membership, forKey: membership.organisation) {
        omit(
          RecordKey(.membership, earlier.id.text), nil,
          "a row holds the organisation’s latest membership alone")
      }
    }
    for organisation in organisations {
      guard let membership = memberships[organisation.id] else { continue }
      let key = RecordKey(.membership, membership.id.text)
      if let pool, membership.pool != pool { omit(key, "pool", "no column holds another pool") }
      if membership.fee != nil { omit(key, "fee", "no column holds it") }
      if membership.id.text != RowReader<OrganisationColumn>.membershipID(organisation.id) {
        omit(key, "id", "the identifier is made from the organisation’s")
      }
    }
  }

  /// Writes a file unless it has no rows.
  mutating func write<Column: ColumnSet>(
    _ name: PoolCSV.FileName, as columns: Column.Type, attributes: [String] = [],
    _ body: (inout ExportPass, inout ExportedFile) -> Void
  ) {
    let schema = PoolCSV.schema[name.rawValue]
    let headings =
      schema.columns.map(\.heading) + attributes.map { PoolCSVFile.attributePrefix + $0 }
    guard var file = ExportedFile(headings: headings) else { return }
    body(&self, &file)
    for (key, reason) in file.refused { omit(key, nil, reason) }
    if file.hasRows { files.append(ImportFile(name: schema.name, bytes: file.bytes)) }
  }
}
