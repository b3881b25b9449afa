/// What each organisation owes the pool for a stretch of days: its subscription, and what it was charged.
///
/// It is the pool coordinator's: a charge names an engagement. Source: S4-05, S3-70, C16; rule R50.
public struct SubscriptionLedger: Hashable, Sendable {
  /// The part of a membership's fee that falls into the days.
  public struct Fee: Hashable, Sendable {
    /// The membership.
    public let membership: MembershipID
    /// On what terms the organisation takes part.
    public let kind: Membership.Kind
    /// The days of the membership that fall into those of the ledger.
    public let span: DateSpan
    /// What a year of it costs; `nil` where that is not recorded.
    public let annualFee: Money?
    /// What is due for the days, exactly; zero for an associate without a fee.
    public let due: MoneySum
  }

  /// One organisation's part.
  public struct Account: Hashable, Sendable {
    /// The organisation.
    public let organisation: OrganisationID
    /// The fees of its memberships, in the order of their days.
    public let fees: [Fee]
    /// What it was charged, in the order of the days.
    public let charges: [Charge]
  }

  /// The days.
  public let period: DateSpan
  /// The organisations that were members or were charged, in the order of their identifiers.
  public let accounts: [Account]

  /// The account of an organisation.
  /// - Complexity: O(n) in the accounts.
  public func account(of organisation: OrganisationID) -> Account? {
    accounts.first { $0.organisation == organisation }
  }

  /// All subscriptions and charges together.
  public var total: MoneySum { due(for: ServiceLine.allCases) }

  /// What is due for some lines of service: fees and associate charges are of the pool.
  func due(for lines: [ServiceLine]) -> MoneySum {
    MoneySum(
      accounts.flatMap { $0.terms(for: lines) },
      missing: accounts.flatMap { $0.missing(for: lines) })
  }
}

extension SubscriptionLedger.Account {
  /// The fees due for the days.
  public var feeDue: MoneySum { MoneySum(feeTerms, missing: missingFees) }
  /// The charges for associate arrangements.
  public var associateCharges: MoneySum {
    MoneySum(charges.filter { $0.subject.engagement == nil }.map(\.term))
  }
  /// The charges for engagements of the executive line.
  public var executiveCharges: MoneySum {
    MoneySum(charges.filter { $0.subject.engagement != nil }.map(\.term))
  }
  /// The charges of which a payment is known; of fees the pool keeps none.
  public var paidCharges: MoneySum { MoneySum(charges.filter { $0.paid != nil }.map(\.term)) }
  /// The charges of which no payment is known.
  public var unpaidCharges: MoneySum { MoneySum(charges.filter { $0.paid == nil }.map(\.term)) }
  /// The fees due and all charges.
  public var total: MoneySum {
    MoneySum(terms(for: ServiceLine.allCases), missing: missing(for: ServiceLine.allCases))
  }

  func terms(for lines: [ServiceLine]) -> [MoneySum.Term] {
    let charged = charges.filter {
      lines.contains($0.subject.engagement == nil ? .pool : .executive)
    }
    return (lines.contains(.pool) ? feeTerms : []) + charged.map(\.term)
  }

  func missing(for lines: [ServiceLine]) -> [String] {
    lines.contains(.pool) ? missingFees : []
  }

  private var feeTerms: [MoneySum.Term] {
    fees.compactMap { fee in
      guard let annual = fee.annualFee, let due = fee.due.value.value?.figure else { return nil }
      return MoneySum.Term(minorUnits: due, currency: annual.currency)
    }
  }

  /// Subscriptions whose fee nobody recorded; an associate without one pays by charges.
  private var missingFees: [String] {
    fees.filter { $0.due.value.value == nil }.map { "the fee of \($0.membership)" }
  }
}

extension Charge {
  var term: MoneySum.Term {
    MoneySum.Term(minorUnits: Ratio(amount.minorUnits), currency: amount.currency)
  }
}
