internal import PoolJSON

/// Turns a value that says how it is encoded into a tree of JSON, without Foundation.
///
/// A view has no stored form, since it is made to be sent away and never read back.
struct NodeEncoder: Encoder {
  /// Grows while a value is encoded.
  final class Place {
    /// The value, where it is neither an array nor an object.
    var value: JSONNode?
    private(set) var elements: [Place]?
    private var names: [String] = []
    private var members: [String: Place] = [:]

    /// What was written; a value that asked for nothing is an object without members.
    var node: JSONNode {
      if let value { return value }
      if let elements { return .array(elements.map(\.node)) }
      return .object(names.map { ($0, members[$0]?.node ?? .null) })
    }

    func beArray() { if elements == nil { elements = [] } }

    func appended() -> Place {
      let place = Place()
      elements = elements ?? []
      elements?.append(place)
      return place
    }

    /// The place of a member: the one that is there, where it was written to before.
    func member(_ name: String) -> Place {
      if let place = members[name] { return place }
      let place = Place()
      names.append(name)
      members[name] = place
      return place
    }
  }

  let place: Place
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// The tree of a value.
  static func node(of value: some Encodable) throws(EncodingError) -> JSONNode {
    let place = Place()
    do {
      try value.encode(to: NodeEncoder(place: place, codingPath: []))
    } catch let error as EncodingError {
      throw error
    } catch {
      throw .invalidValue(value, .init(codingPath: [], debugDescription: "\(error)"))
    }
    return place.node
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(NodeMembers<Key>(place: place, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    place.beArray()
    return NodeElements(place: place, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    NodeValue(place: place, codingPath: codingPath)
  }
}

/// Takes the members of an object.
private struct NodeMembers<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let place: NodeEncoder.Place
  let codingPath: [any CodingKey]

  private func encoder(_ key: any CodingKey) -> NodeEncoder {
    NodeEncoder(place: place.member(key.stringValue), codingPath: codingPath + [key])
  }

  func encodeNil(forKey key: Key) { place.member(key.stringValue).value = .null }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try encoder(key).encode(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder {
    NodeEncoder(place: place.member("super"), codingPath: codingPath)
  }

  func superEncoder(forKey key: Key) -> any Encoder { encoder(key) }
}

/// Takes the elements of an array.
private struct NodeElements: UnkeyedEncodingContainer {
  let place: NodeEncoder.Place
  let codingPath: [any CodingKey]

  var count: Int { place.elements?.count ?? 0 }

  private func encoder() -> NodeEncoder {
    NodeEncoder(place: place.appended(), codingPath: codingPath)
  }

  func encodeNil() { place.appended().value = .null }

  func encode<Value: Encodable>(_ value: Value) throws { try encoder().encode(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    encoder().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder().unkeyedContainer() }

  func superEncoder() -> any Encoder { encoder() }
}

/// Takes one value.
private struct NodeValue: SingleValueEncodingContainer {
  let place: NodeEncoder.Place
  let codingPath: [any CodingKey]

  func encodeNil() { place.value = .null }

  func encode<Value: Encodable>(_ value: Value) throws {
    try NodeEncoder(place: place, codingPath: codingPath).encode(value)
  }
}

extension NodeEncoder {
  /// Encodes what the standard library knows by itself, and whatever says how it is encoded.
  fileprivate func encode(_ value: some Encodable) throws {
    switch value {
    case let value as String: place.value = .string(value)
    case let value as Bool: place.value = .bool(value)
    case let value as any BinaryInteger:
      guard let number = Int(exactly: value) else {
        throw refusal(value, "a number beyond 64 bits")
      }
      place.value = .integer(number)
    case let value as any BinaryFloatingPoint:
      let double = Double(value)
      if let whole = Int(exactly: double) {
        place.value = .integer(whole)
      } else if let number = JSONNumber(double) {
        place.value = .number(number)
      } else {
        throw refusal(value, "no number of JSON")
      }
    default: try value.encode(to: self)
    }
  }

  private func refusal(_ value: Any, _ what: String) -> EncodingError {
    .invalidValue(value, .init(codingPath: codingPath, debugDescription: what))
  }
}
