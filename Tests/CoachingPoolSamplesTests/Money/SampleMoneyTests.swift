import CoachingPoolSamples
import Testing

@testable import CoachingPool

@Suite struct `The money of a sample` {
  private let year = Years.rounds.year

  private func state(with money: SampleMoney) -> PoolState {
    var state = year.state
    state.apply(money.records.map { .put($0) })
    return state
  }

  @Test func `has no faults, whether by itself or in what it names`() {
    let money = SampleMoney.make(for: year.state, at: year.end)
    let state = state(with: money)
    for record in money.records {
      #expect(record.faults(in: state.policy) == [], "\(record.key)")
      #expect(state.referenceFaults(of: record) == [], "\(record.key)")
    }
    for kind in [RecordKind.membership, .benchmark, .costItem, .benefitItem, .charge] {
      #expect(money.records.contains { $0.key.kind == kind }, "\(kind)")
    }
    #expect(state.benchmarks.count == ServiceKind.vocabulary.codes.count)
  }

  @Test func `is the same for the same seed, and another for another`() {
    let first = SampleMoney.make(for: year.state, at: year.end).records
    #expect(first == SampleMoney.make(for: year.state, at: year.end).records)
    #expect(first != SampleMoney.make(for: year.state, at: year.end, seed: 7).records)
  }

  @Test func `A12: says of each source that it is made up`() {
    for record in SampleMoney.make(for: year.state, at: year.end).records {
      switch record {
      case .benchmark(let rate): #expect(rate.source.hasPrefix("Invented"))
      case .costItem(let item): #expect(item.source.hasPrefix("Invented"))
      case .benefitItem(let item): #expect(item.source.reveal().hasPrefix("Invented"))
      default: break
      }
    }
  }

  @Test func `gives every figure of money a value, for the pool and each subscriber`() throws {
    let state = state(with: SampleMoney.make(for: year.state, at: year.end))
    let end = state.zone.date(at: year.end)
    let period = try #require(DateSpan(from: end.adding(years: -1), to: end))
    for costs in MoneyQuestion.Costs.allCases {
      let figures = try state.moneyFigures(MoneyQuestion(over: period, against: costs))
      for measure in try figures.measures() {
        #expect(measure.value.value != nil, "\(measure.id) \(measure.value)")
      }
    }
    let ledger = try state.subscriptionLedger(over: period)
    #expect(ledger.total.value.value?.bound == .exact)
    for one in try state.valueForMoney(over: period) {
      let organisation = try #require(one.question.organisation)
      let account = try #require(ledger.account(of: organisation))
      #expect(one.costs == account.total || !account.executiveCharges.isNothing)
      // Whoever was charged for executive coaching alone paid nothing for the pool.
      #expect((one.benefitCostRatio.value != nil) == !account.fees.isEmpty)
    }
  }
}

extension MoneySum {
  fileprivate var isNothing: Bool { value == .value(0) }
}
