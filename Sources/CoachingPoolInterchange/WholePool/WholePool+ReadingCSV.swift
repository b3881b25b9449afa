internal import CoachingPool

extension WholePool {
  /// Reads the files of a folder, and refuses them with every fault at once.
  ///
  /// Refused are a newer format, a file that is missing, not named in the manifest, or other than its
  /// fingerprint, rows more or fewer than named, columns that are not named or missing, cells that do not
  /// hold what their column's type demands, and all that ``init(json:acceptsFaults:faultLimit:)`` refuses.
  /// Files, columns and rows may stand in any order. Whoever changes a file on purpose takes its fingerprint
  /// out of the manifest, and sets its rows right.
  ///
  /// - Parameters:
  ///   - files: The manifest and every CSV file of the folder.
  ///   - acceptsFaults: Whether records are taken that contradict the policy or each other, as they may in
  ///     the pool that was written.
  ///   - faultLimit: How many faults are listed at most; the rest are counted.
  /// - Throws: ``WholePoolError``; no input traps.
  /// - Complexity: O(n log n) in the bytes.
  public init(
    csvFiles files: [ImportFile], acceptsFaults: Bool = false, faultLimit: Int = 1_000
  ) throws(WholePoolError) {
    guard let manifestFile = files.first(where: { $0.name == Self.manifestName }) else {
      var place = WholePoolFault.Place()
      place.file = Self.manifestName
      throw WholePoolError(
        .notAWholePool,
        [
          WholePoolFault(
            .missingFile, place,
            "the folder has no manifest, so that nobody can tell whether it is whole. It is the last file "
              + "that an export writes: export the pool again.")
        ])
    }
    var faults = WholePoolFaults(limit: faultLimit)
    let manifest = try WholePoolManifest(manifestFile.bytes, &faults)
    let isManifestSound = faults.isEmpty
    var found = WholePoolRecords()
    if !isManifestSound { found.lose(nil) }
    for entry in manifest.files {
      var reading = WholePoolTableReading(entry)
      let same = files.filter { $0.name == entry.name }
      reading.read(same, into: &found, &faults)
    }
    let known = Set(manifest.files.map(\.name) + [Self.manifestName])
    // Of a manifest with faults it is not known which files it would name.
    for file in files where isManifestSound && !known.contains(file.name) {
      var place = WholePoolFault.Place()
      place.file = file.name
      faults.add(
        WholePoolFault(
          .unknownFile, place,
          "the manifest does not name the file. Take it out of the folder, or export the pool again."
        ))
    }
    found.check(acceptsFaults: acceptsFaults, &faults)
    try faults.throwIfAny(.unsound)
    self.init(found.records, at: manifest.revision)
  }
}
