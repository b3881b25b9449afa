public import CoachingPool

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension CivilDate {
  /// Takes year, month and day from components; `nil` where one is missing or the day does not exist.
  ///
  /// Components of another calendar than the Gregorian, or of an era before the common one, are refused;
  /// hours, zones and whatever else they hold are left aside.
  public init?(_ components: DateComponents) {
    if let calendar = components.calendar,
      ![.gregorian, .iso8601].contains(calendar.identifier)
    {
      return nil
    }
    if let era = components.era, era != 1 { return nil }
    guard let year = components.year, let month = components.month, let day = components.day
    else { return nil }
    self.init(year, month, day)
  }

  /// Year, month and day as components, without calendar, zone or time.
  public var dateComponents: DateComponents {
    let (year, month, day) = components
    return DateComponents(year: year, month: month, day: day)
  }
}
