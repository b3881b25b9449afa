import ArgumentParser
import CoachingPool
import CoachingPoolFileStore

/// Erases somebody from a pool in a folder.
struct Erase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase somebody: no byte of their data is left in the pool's folder.",
    discussion: """
      What counts are made of stays under other identifiers, so that no published figure changes. The
      history of the pool goes, since it holds what was. Then every byte of the folder is searched, and a
      receipt that names nobody is written to standard output.
      The list of erasures remembers who was erased, by salted hashes, so that a backup brings nobody back:
      keep it with the backups. Backups made before, files given away and the key to the pseudonyms are
      yours to see to.
      Exits 0 where nothing is left, 1 where something stands in the way or a trace was found, 65 where the
      pool or the list is damaged, 66 where there is no pool, 74 where it cannot be written, 75 where
      somebody else writes to it, 78 where a newer program wrote it.
      """)

  @OptionGroup var folder: PoolOption
  @OptionGroup var subject: SubjectOptions
  @OptionGroup var logged: LoggedRequestOptions

  @Option(
    help: ArgumentHelp(
      "The list of erasures, outside the pool's folder; made where there is none.",
      valueName: "FILE"))
  var erasures: String

  @Flag(
    name: .customLong("including-restricted"),
    help: "Complaints and disclosures about them lose their texts too, which otherwise stop it.")
  var includingRestricted = false

  func validate() throws {
    _ = try subject.chosen()
    _ = try logged.request(.other)
    _ = try logged.actors()
  }

  func run() async throws {
    ErasuresFile.refuse(erasures, within: folder.pool)
    let command = EraseData(
      try subject.chosen(), under: try logged.request(.other), pseudonyms: try logged.actors(),
      includingRestricted: includingRestricted)
    do throws(StoreError) {
      let store = try FileStore.open(at: folder.pool)
      // Read under the pool's lock, so that no other erasure's entry is lost.
      let before = ErasuresFile.read(erasures)
      let service = DataProtection.service(store)
      let planned = DataProtection.decide(command, try await store.snapshot())
      // The list comes first: whoever is erased and not on it would come back with a backup.
      var list = before
      list.add(planned)
      ErasuresFile.write(list, to: erasures)
      let receipt: ErasureReceipt
      do throws(ServiceError) {
        receipt = try await service.erase(command, as: DataProtection.officer).receipt
      } catch {
        // Where the store failed it may have been carried out.
        if error.refusal != nil { ErasuresFile.write(before, to: erasures) }
        DataProtection.stop(error, folder.pool)
      }
      try await store.close()
      Terminal.write(DataProtection.document(receipt))
      Terminal.end(receipt.isComplete ? .done : .findings)
    } catch { PoolFolder.stop(error, folder.pool) }
  }
}

/// Who is meant: one of them.
struct SubjectOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A person, by identifier.", valueName: "ID"))
  var person: String?

  @Option(help: ArgumentHelp("A practitioner's membership, by identifier.", valueName: "ID"))
  var practitioner: String?

  @Option(
    help: ArgumentHelp(
      "An organisation with everybody who is only there, by identifier.", valueName: "ID"))
  var organisation: String?

  /// Whether one of them is given.
  var isGiven: Bool { person != nil || practitioner != nil || organisation != nil }

  func chosen() throws -> ErasureSubject {
    let given = [person, practitioner, organisation].compactMap { $0 }
    guard given.count == 1 else {
      throw ArgumentParser.ValidationError(
        "Say who is meant by one of --person, --practitioner and --organisation.")
    }
    do {
      if let person { return .person(try PersonID(person)) }
      if let practitioner { return .practitioner(try PractitionerID(practitioner)) }
      return .organisation(try OrganisationID(given[0]))
    } catch {
      throw ArgumentParser.ValidationError("\(error)")
    }
  }
}
