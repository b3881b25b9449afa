/// Holds one file of a data folder by its name; nothing is opened here.
public struct ImportFile: Sendable, Hashable {
  /// The name within the folder, such as `people.csv`.
  public let name: String
  /// The whole content.
  public let bytes: [UInt8]

  /// Holds a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
