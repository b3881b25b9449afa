internal import MatchingAlgorithms

/// Names one thing of a kind, so that an organisation can never be looked up by a person's identifier.
///
/// The text is 1 to 64 characters of `A`–`Z`, `a`–`z`, `0`–`9`, `_` and `-`; nothing else gets in.
/// Equality and order are those of the bytes.
///
/// ```swift
/// let organisation = try OrganisationID("ashbourne-vale")
/// ```
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The characters of the identifier.
  public let text: String

  /// Checks the text and keeps it.
  ///
  /// - Throws: ``IdentifierError`` that names the first character outside the alphabet.
  /// - Complexity: linear in the length of the text.
  public init(_ text: String) throws(IdentifierError) {
    if let fault = IdentifierError.fault(in: text) { throw fault }
    self.text = text
  }

  /// Derives an identifier from a foreign key, such as an e-mail address.
  ///
  /// A key that already is an identifier stays as it is; any other becomes the prefix, a hyphen and
  /// 13 base-32 characters of its mixed FNV-1a-64 hash. Two keys that meet in one identifier are for
  /// the caller to find; the importer reports them.
  ///
  /// - Throws: ``IdentifierError`` for an empty key, which would make one of all that lack a key, and
  ///   for a prefix that makes no identifier.
  public init(prefix: String, key: String) throws(IdentifierError) {
    if key.isEmpty { throw IdentifierError(code: .empty, text: key, character: nil) }
    let isIdentifier = IdentifierError.fault(in: key) == nil
    try self.init(isIdentifier ? key : prefix + "-" + Base32.text(of: StableHash.of(key)))
  }

  package init(unchecked text: String) { self.text = text }

  /// The characters of the identifier, for messages.
  public var description: String { text }

  /// Orders identifiers by their bytes.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: Codable {
  /// Reads the text and checks it.
  public init(from decoder: any Decoder) throws {
    try self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the text alone.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// Names a coaching and mentoring pool.
public typealias PoolID = Identifier<Pool>
/// Names an organisation.
public typealias OrganisationID = Identifier<Organisation>
/// Names one organisation's membership of a pool.
public typealias MembershipID = Identifier<Membership>
/// Names a person.
public typealias PersonID = Identifier<Person>
/// Names one practitioner's membership of one service line.
public typealias PractitionerID = Identifier<PractitionerMembership>
/// Names a request for coaching or mentoring.
public typealias RequestID = Identifier<Request>
/// Names an invitation to a practitioner.
public typealias InvitationID = Identifier<Invitation>
/// Names an engagement.
public typealias EngagementID = Identifier<Engagement>
/// Names a matching round that the pool keeps.
public typealias RoundID = Identifier<Round>
/// Names a reversible merge of two records of one person.
public typealias PersonMergeID = Identifier<PersonMerge>
/// Names one person's declaration of a conflict with another.
public typealias ConflictDeclarationID = Identifier<ConflictDeclaration>
