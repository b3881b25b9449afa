public import CoachingPool
internal import PoolJSON

/// Reads a policy file and lists everything that is wrong with it, each fault at its line and column.
///
/// It finds what ``/CoachingPool/PoolPolicy/init(json:)`` refuses, what
/// ``/CoachingPool/PoolPolicy/faults()`` lists, and rules or parameters that a rule set does not know.
/// Where a value has the wrong form, the rest is checked without it, so that one reading tells all.
///
/// ```swift
/// let reading = PolicyReading(bytes)
/// for fault in reading.faults { print(fault) }
/// ```
public struct PolicyReading: Sendable {
  /// One thing that is wrong, and where.
  public struct Fault: Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, as a stable name.
    public let code: String
    /// The JSON pointer (RFC 6901) of the value, or of the nearest one that is there.
    public let path: String
    /// The line, counted from 1.
    public let line: Int
    /// The byte of UTF-8 in the line, counted from 1.
    public let column: Int
    /// A full sentence with the place.
    public let description: String
  }

  /// The policy; `nil` where anything is wrong.
  public let policy: PoolPolicy?
  /// Every fault, in the order of the file.
  public let faults: [Fault]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - rules: The rules that the policy may name.
  public init(_ bytes: [UInt8], rules: RuleSet = .standard) {
    let root: JSONNode
    do throws(JSONError) {
      root = try JSONReader.read(bytes, limits: .largest)
    } catch {
      policy = nil
      faults = [
        Fault(
          code: error.code.rawValue, path: error.path, line: error.position.line,
          column: error.position.column, description: error.description)
      ]
      return
    }
    var rest = root
    var found: [Fault] = []
    var read: PoolPolicy?
    // Each turn takes out what has the wrong form; the last may leave a rest that still has faults.
    for _ in 0..<4 where read == nil {
      do throws(WireError) {
        read = try PoolPolicy(json: rest.bytes())
      } catch {
        let isFirst = found.isEmpty
        if isFirst, let placed = Self.faults(of: bytes) { found += placed }
        rest = PolicyPruning.without(error.faults.map(\.path), in: rest)
      }
    }
    if let read {
      var places = PolicyPlaces(root)
      let isWhole = found.isEmpty
      for fault in Self.faults(of: read, rules)
      // What is missing or contradicts itself may do so only for want of what was taken out.
      where isWhole || ![.missing, .contradiction].contains(fault.reason.code) {
        found.append(places.placed(fault))
      }
    }
    policy = found.isEmpty ? read : nil
    faults = found.enumerated()
      .sorted {
        ($0.element.line, $0.element.column, $0.offset)
          < ($1.element.line, $1.element.column, $1.offset)
      }
      .map(\.element)
  }

  private static func faults(of bytes: [UInt8]) -> [Fault]? {
    do throws(WireError) {
      _ = try PoolPolicy(json: bytes)
      return nil
    } catch { return error.faults.map(Fault.init) }
  }

  private static func faults(
    of policy: PoolPolicy, _ rules: RuleSet
  ) -> [CoachingPool.Fault] {
    do throws(ValidationError) {
      _ = try rules.resolve(policy)
      return []
    } catch { return error.faults }
  }
}

extension PolicyReading.Fault {
  fileprivate init(_ fault: WireError.Fault) {
    self.init(
      code: fault.code.name, path: fault.path, line: fault.line, column: fault.column,
      description: fault.description)
  }
}
