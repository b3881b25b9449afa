/// Describes a type with a form in JSON of its own.
///
/// ```swift
/// extension Place: JSONForm {
///   static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Place? {
///     faults.object(node) { form in
///       let easting = form.integer("easting", in: 0...700_000)
///       let northing = form.integer("northing", in: 0...1_300_000)
///       guard let easting, let northing else { return nil }
///       return Place(easting: easting, northing: northing)
///     }
///   }
///
///   func write(to writer: inout JSONWriter) {
///     writer.object { form in
///       form.member("easting", easting)
///       form.member("northing", northing)
///     }
///   }
/// }
/// ```
public protocol JSONForm: Sendable {
  /// Reads one value; reports everything that is wrong and returns nil if anything is.
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self?

  /// Writes exactly one value, such that reading it gives an equal one.
  func write(to writer: inout JSONWriter)
}

extension JSONForm {
  /// Writes the value as a text of its own; nil if it holds what JSON texts here must not (U+0000).
  public func bytes(style: JSONWriter.Style = .compact) -> [UInt8]? {
    var writer = JSONWriter(style: style)
    write(to: &writer)
    return writer.isComplete ? writer.bytes : nil
  }
}
