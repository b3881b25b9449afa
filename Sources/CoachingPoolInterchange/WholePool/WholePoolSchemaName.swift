internal import CoachingPool
internal import PoolJSON

/// The name of a format with its version, by which a document says what it is.
struct WholePoolSchemaName {
  let name: Substring
  let version: Int

  init(_ schema: String) {
    let parts = schema.split(separator: "/", maxSplits: 1)
    name = parts.first ?? ""
    version = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
  }

  /// Reads a document of this format, or says that it is damaged, another or a newer one.
  func document(_ bytes: [UInt8], file: String?) throws(WholePoolError) -> JSONNode {
    var place = WholePoolFault.Place()
    place.file = file
    let root: JSONNode
    do throws(JSONError) {
      root = try JSONReader.read(bytes, limits: .largest)
    } catch {
      (place.line, place.column) = (error.position.line, error.position.column)
      var faults = WholePoolFaults()
      faults.add(error, place)
      throw WholePoolError(.unsound, faults.list)
    }
    let schema = root["schema"]
    let found = WholePoolSchemaName(schema?.stringValue ?? "")
    if found.name == name, found.version == version { return root }
    let position = schema?.position ?? root.position
    (place.line, place.column, place.pointer) =
      (position.line, position.column, schema == nil ? "" : "/schema")
    if found.name == name, found.version > version {
      throw WholePoolError(
        .newerFormat,
        [
          WholePoolFault(
            .schema, place,
            "the format is version \(found.version), and this program reads version \(version). "
              + "Read it with a newer version of the library.")
        ])
    }
    throw WholePoolError(
      .notAWholePool,
      [
        WholePoolFault(
          .schema, place,
          "expected is a document with the schema \"\(name)/\(version)\"\(Self.hint(found.name))")
      ])
  }

  /// What a document of another format probably is.
  private static func hint(_ name: Substring) -> String {
    switch name {
    case "coachingpool.pool": ". The version is none that was ever written."
    case "coachingpool.pool-csv": ", and this is the manifest of a folder. Give the folder instead."
    case "coachingpool.round", "coachingpool.round-audit":
      ", and this is the record of a round, which is verified and not imported."
    case "":
      ", and this one has none. A folder of a coordinator's CSV files is read by PoolImporter, or "
        + "by coachpool with --data."
    default: ", and this is another one."
    }
  }
}
