/// Says why a whole pool cannot be read or written: every fault at once.
///
/// It quotes no text of a record, so that it may go into a log: what is wrong with one is said by its place, and
/// by identifiers, words of vocabularies, days and numbers.
public struct WholePoolError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Tells what a caller can act on.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code's name.
    public let name: String

    /// Names a code.
    public init(_ name: String) { self.name = name }

    /// The code's name.
    public var description: String { name }

    /// What was given is no export of a whole pool: another file, or none of its manifest.
    public static let notAWholePool = Self("notAWholePool")
    /// A newer version of the library wrote it.
    public static let newerFormat = Self("newerFormat")
    /// Something in it is wrong: damaged, cut, changed by hand or contradictory.
    public static let unsound = Self("unsound")
    /// Something in a record could not be read again, so that it is not written.
    public static let unwritable = Self("unwritable")
  }

  /// What a caller can act on.
  public let code: Code
  /// What is wrong, in the order of the file or folder; at least one.
  public let faults: [WholePoolFault]
  /// How many faults more there are than ``faults`` lists.
  public let unlistedFaultCount: Int

  init(_ code: Code, _ faults: [WholePoolFault], unlisted: Int = 0) {
    self.code = code
    self.faults = faults
    unlistedFaultCount = unlisted
  }

  /// One line a fault, each a full sentence.
  public var description: String {
    let more = unlistedFaultCount > 0 ? ["There are \(unlistedFaultCount) more faults."] : []
    return (faults.map(\.description) + more).joined(separator: "\n")
  }
}
