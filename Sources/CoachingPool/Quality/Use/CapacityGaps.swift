/// Where a service line is short of practitioners on a day, by kind, theme, job level, sector and area.
///
/// A practitioner's places count in each row that they could serve, and a request in each of its themes; so
/// rows are not added up, and there is no total (rule A42). A row without a gap does not say that its requests
/// will be met: rules may keep a request from the places there are, and one place may be wanted by several
/// rows. It is for the pool coordinator: small counts point out people, so it is not published.
/// Source: issue 6, "capacity and skills gaps by theme, level, sector, area: demand against supply".
public struct CapacityGaps: Hashable, Sendable {
  /// The service line, which alone serves the requests made of it.
  public let line: ServiceLine
  /// The day.
  public let date: CivilDate
  /// The rows in which anybody asks or offers, cut by cut.
  ///
  /// Those of a cut stand in the order of the vocabulary, then words that it does not know by code, and what
  /// is not known last. Squares go from west to east, and of one easting northwards.
  public let rows: [CapacityGap]

  /// The rows of one cut, in their order.
  public func rows(of cut: CapacityCut) -> [CapacityGap] { rows.filter { $0.group.cut == cut } }

  /// Whether any row has more requests than free places.
  public var hasGap: Bool { rows.contains { $0.gap > 0 } }
}
