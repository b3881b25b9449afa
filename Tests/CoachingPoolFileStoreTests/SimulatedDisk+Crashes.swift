extension SimulatedDisk {
  /// How closely crashes are looked for.
  struct Detail {
    /// Every so many bytes of a torn write.
    var step = 1
    /// How many bytes a disk writes at once.
    var sector = 64
  }

  /// Every disk that may be left if the power went now.
  ///
  /// Names are made durable in their order; of the writes of one file a number in their order, and of the next
  /// one a part: cut at a byte, cut with zero bytes for the rest, or with its sectors in another order.
  func afterPowerLoss(_ detail: Detail = Detail()) -> [SimulatedDisk] {
    let contents = now
    var found: [SimulatedDisk] = []
    for names in Self.names(contents) {
      let files = Set(names.values)
      let unsettled = files.filter { contents.files[$0]?.pending.isEmpty == false }.sorted()
      let varied = unsettled.isEmpty ? [-1] : unsettled
      for file in varied {
        for bytes in Self.variants(contents.files[file], detail) {
          // What is not varied is as it was last made durable, or as it was last written.
          for settles in unsettled.count > 1 ? [false, true] : [false] {
            found.append(
              Self.disk(contents, names, settling: settles, with: bytes.map { (file, $0) }))
          }
        }
      }
    }
    return found
  }

  private static func disk(
    _ contents: Contents, _ names: [String: Int], settling: Bool, with varied: (Int, [UInt8])?
  ) -> SimulatedDisk {
    var left = Contents()
    for (name, number) in names {
      var file = contents.files[number] ?? File()
      if settling { file.settle() }
      var bytes = file.durable
      if let varied, varied.0 == number { bytes = varied.1 }
      left.files[number] = File(durable: bytes, pending: [], cached: bytes)
      left.names[name] = number
    }
    left.durableNames = left.names
    return SimulatedDisk(left)
  }

  private static func names(_ contents: Contents) -> [[String: Int]] {
    var names = contents.durableNames
    var found = [names]
    for naming in contents.pendingNames {
      switch naming {
      case .link(let name, let number): names[name] = number
      case .unlink(let name): names[name] = nil
      case .rename(let name, let other):
        names[other] = names[name]
        names[name] = nil
      }
      found.append(names)
    }
    return found
  }

  /// What a file may hold; one `nil` where there is nothing to vary.
  private static func variants(_ file: File?, _ detail: Detail) -> [[UInt8]?] {
    guard let file else { return [nil] }
    var bytes = file.durable
    var found: [[UInt8]?] = [bytes]
    for (number, write) in file.pending.enumerated() {
      for cut in stride(from: 1, to: write.bytes.count, by: detail.step) {
        var torn = bytes
        torn.take(Write(bytes: Array(write.bytes[..<cut]), offset: write.offset))
        found.append(torn)
        found.append(torn + [UInt8](repeating: 0, count: write.bytes.count - cut))
      }
      for holed in reordered(bytes, write, detail.sector) {
        found.append(holed)
        // What was written after it may all the same be there.
        if number + 1 < file.pending.count {
          found.append(file.pending[(number + 1)...].reduce(into: holed) { $0.take($1) })
        }
      }
      bytes.take(write)
      found.append(bytes)
    }
    return found
  }

  /// A write of which later sectors are there and one before them is not.
  private static func reordered(
    _ bytes: [UInt8], _ write: Write, _ sector: Int
  ) -> [[UInt8]] {
    var whole = bytes
    whole.take(write)
    let offset = write.offset
    let sectors = stride(
      from: offset / sector * sector, to: offset + write.bytes.count, by: sector)
    return sectors.map { start in
      var holed = whole
      for place in max(start, offset)..<min(start + sector, whole.count) { holed[place] = 0 }
      return holed
    }
  }
}
