import CoachingPoolInterchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads and writes the files of one folder, and says plainly what cannot be.
enum Folder {
  /// Reads a file; ends the program where it cannot.
  static func read(_ path: String) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      Terminal.stop(
        .noInput,
        "\(Terminal.safe(path)) cannot be read. Check the path, and that it is a file you may read."
      )
    }
    return [UInt8](data)
  }

  /// Tells whether there is a file or folder.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Gives a folder another name; ends the program where it cannot.
  static func rename(_ path: String, to other: String) {
    do { try FileManager.default.moveItem(atPath: path, toPath: other) } catch {
      Terminal.stop(
        .cannotCreate,
        "\(Terminal.safe(path)) is whole, and cannot be named \(Terminal.safe(other)). Rename it yourself."
      )
    }
  }

  /// Tells whether a path leads into a folder, or stands in it, by whatever links.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    let whole = resolved(folder).split(separator: "/")
    let (parent, name) = parts(path)
    return [resolved(path), resolved(parent) + "/" + name].contains {
      $0.split(separator: "/").starts(with: whole)
    }
  }

  /// Where a path leads, as the system follows links and `..`; what is not there yet stays as it is written.
  static func resolved(_ path: String) -> String {
    if let whole = realpath(path, nil) {
      defer { free(whole) }
      return String(cString: whole)
    }
    let (parent, name) = parts(path)
    // A link that leads nowhere is followed by one who makes what it leads to.
    if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
      return target.hasPrefix("/") ? target : resolved(parent) + "/" + target
    }
    return parent == path ? path : resolved(parent) + "/" + name
  }

  /// The folder in which a path stands, and its name there.
  static func parts(_ path: String) -> (parent: String, name: String) {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return (".", String(path)) }
    let parent = path[..<slash]
    return (parent.isEmpty ? "/" : String(parent), String(path[path.index(after: slash)...]))
  }

  /// Reads every CSV file of a folder, in the order of their names.
  static func tables(in folder: String) -> [ImportFile] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      Terminal.stop(
        .noInput,
        "\(Terminal.safe(folder)) is no folder that can be read. Give a folder of CSV files; `coachpool sample --output DIR` writes one."
      )
    }
    // Hidden files are the system's and the spreadsheet's own.
    let tables = names.filter { $0.lowercased().hasSuffix(".csv") && !$0.hasPrefix(".") }.sorted()
    guard !tables.isEmpty else {
      Terminal.stop(
        .noInput,
        "\(Terminal.safe(folder)) holds no CSV file. `coachpool columns` lists the files of a pool."
      )
    }
    return tables.map { ImportFile(name: $0, bytes: read(folder + "/" + $0)) }
  }

  /// Writes files that are not there yet; ends the program where one cannot be written.
  static func write(_ files: [(path: String, bytes: [UInt8])]) {
    refuse(ifPresent: files.map(\.path))
    for file in files { replace(file.path, with: file.bytes) }
  }

  /// Ends the program where one of some files is there already.
  static func refuse(ifPresent paths: [String]) {
    let present = paths.filter(exists)
    if present.isEmpty { return }
    Terminal.stop(
      .cannotCreate,
      "Nothing was written, since \(Terminal.safe(present.joined(separator: ", "))) is there already. Give another name."
    )
  }

  /// Writes a file, in the place of one of that name; ends the program where it cannot.
  static func replace(_ path: String, with bytes: [UInt8]) {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      Terminal.stop(
        .cannotCreate,
        "\(Terminal.safe(path)) cannot be written. Check that its folder is there and that you may write to it."
      )
    }
  }

  /// Writes files into a folder, which is made where it is missing.
  ///
  /// A file that is there is not overwritten, unless that is asked for.
  static func write(_ files: [ImportFile], to folder: String, replacing: Bool = false) {
    let present = files.map(\.name).filter { exists(folder + "/" + $0) }
    if !replacing, !present.isEmpty {
      Terminal.stop(
        .cannotCreate,
        "Nothing was written, since \(Terminal.safe(folder)) has \(present.joined(separator: ", ")) already. Give another folder."
      )
    }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      for file in files {
        let url = URL(fileURLWithPath: folder + "/" + file.name)
        try Data(file.bytes).write(to: url, options: .atomic)
      }
    } catch {
      Terminal.stop(
        .cannotCreate,
        "\(Terminal.safe(folder)) cannot be written. Check that it is a folder, or can be made one, and that you may write there."
      )
    }
  }
}
