internal import PoolJSON

extension ImportMapping {
  /// Reads a mapping file.
  ///
  /// - Throws: ``ImportMappingError`` with every fault; an unknown file, heading or member is one.
  public init(json: [UInt8]) throws(ImportMappingError) {
    let node: JSONNode
    do throws(JSONError) {
      node = try JSONReader.read(json)
    } catch {
      throw ImportMappingError([
        ImportMappingError.Fault(
          line: error.position.line, column: error.position.column, path: error.path,
          suggestion: nil, description: error.description)
      ])
    }
    try self.init(node)
  }

  private init(_ node: JSONNode) throws(ImportMappingError) {
    do throws(JSONFaults) {
      self = try node.form { form in
        var mapping = ImportMapping()
        var named: [String: String] = [:]
        for name in PoolCSV.FileName.allCases {
          let schema = PoolCSV.schema[name.rawValue]
          let file = form.optionalObject(schema.name) { FileMapping.read(&$0, schema) }
          guard let file else { continue }
          mapping[name] = file
          if let other = named.updateValue(schema.name, forKey: file.file) {
            form.report(
              schema.name, expected: "a file of its own",
              found: "the file “\(file.file)” of \(other)")
          }
        }
        return mapping
      }
    } catch {
      throw ImportMappingError(
        error.faults.map {
          ImportMappingError.Fault(
            line: $0.position.line, column: $0.position.column, path: $0.path,
            suggestion: $0.suggestion, description: $0.description)
        })
    }
  }
}

extension FileMapping {
  static func read(_ form: inout JSONObjectReader, _ schema: PoolCSVFile) -> FileMapping? {
    var mapping = FileMapping(file: form.string("file", default: schema.name))
    mapping.delimiter = form.choice("delimiter", default: mapping.delimiter)
    _ = form.optionalObject("headings") { form -> Bool? in
      mapping.headings = columns(of: &form, schema)
      var seen: [String: String] = [:]
      for (column, heading) in mapping.headings.sorted(by: { $0.key < $1.key }) {
        let key = CSVHeadings.key(of: heading)
        if key.isEmpty { form.report(column, expected: "a heading", found: "an empty text") }
        if let other = seen.updateValue(column, forKey: key) {
          form.report(
            column, expected: "a heading of its own", found: "the same as for \(other)")
        }
      }
      return true
    }
    _ = form.optionalObject("words") { form -> Bool? in
      for heading in known(in: form, schema) {
        let pairs = form.entries(heading) { $1.string($0) }
        guard !pairs.isEmpty else { continue }
        mapping.words[heading] = Dictionary(
          pairs.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      }
      return true
    }
    mapping.ignored = form.strings("ignore")
    _ = form.optionalObject("constants") { form -> Bool? in
      mapping.constants = columns(of: &form, schema)
      for column in mapping.constants.keys.sorted() where mapping.headings[column] != nil {
        form.report(column, expected: "a column without a heading in the file")
      }
      return true
    }
    return mapping
  }

  private static func columns(
    of form: inout JSONObjectReader, _ schema: PoolCSVFile
  ) -> [String: String] {
    var columns: [String: String] = [:]
    for heading in known(in: form, schema) {
      if let value = form.optionalString(heading) { columns[heading] = value }
    }
    return columns
  }

  /// The documented headings, and those of the host's own fields that stand here.
  private static func known(in form: JSONObjectReader, _ schema: PoolCSVFile) -> [String] {
    let own =
      schema.takesAttributes
      ? form.unread.map(\.name).filter { $0.hasPrefix(PoolCSVFile.attributePrefix) } : []
    return schema.columns.map(\.heading) + own
  }
}
