public import CoachingPool

extension StoreError.Code {
  /// There is no store in the folder.
  public static let noStore = Self("noStore")
  /// There is a store in the folder already.
  public static let storeExists = Self("storeExists")
  /// A record or commit does not fit on a line of the journal.
  public static let tooLarge = Self("tooLarge")
  /// The file system refused something.
  public static let fileSystem = Self("fileSystem")
}

extension StoreError {
  init(_ failure: IOFailure) {
    self.init(.fileSystem, failure.description)
  }

  /// Does something with files, of which a failure leaves the store as it was.
  static func catching<Value>(
    _ work: () throws(IOFailure) -> Value
  ) throws(StoreError) -> Value {
    do throws(IOFailure) { return try work() } catch { throw StoreError(error) }
  }

  /// A write failed, so that what the file holds is not known.
  static func poisoned(by failure: String) -> StoreError {
    StoreError(
      .poisoned,
      "\(failure) What the journal holds of the last commit is not known: open the store anew, and see "
        + "whether it is there.")
  }

  static func damaged(_ damage: JournalDamage, in name: String) -> StoreError {
    StoreError(
      .corrupt,
      "The journal \"\(name)\" is damaged in a way that no crash explains. \(damage) Nothing was changed: "
        + "restore a backup, or salvage what is sound into another store.")
  }

  init(_ stop: JournalReader.Stop, in name: String) {
    switch stop {
    case .io(let failure): self.init(failure)
    case .damage(let damage): self = .damaged(damage, in: name)
    case .newer(let version):
      self.init(
        .newerFormat,
        "The journal \"\(name)\" is of version \(version), and this program reads versions up to "
          + "\(JournalHeader.version). Use a newer program; nothing was changed.")
    }
  }
}
