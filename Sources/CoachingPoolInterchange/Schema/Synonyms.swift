/// What others call columns that stand in several files; for suggestions alone.
enum Synonyms {
  static let organisation = ["organization", "employer", "council", "authority", "body", "trust"]
  static let jobLevel = ["grade", "band", "level", "seniority", "paygrade", "payband"]
  static let jobTitle = ["title", "post", "position", "posttitle", "jobname", "job"]
  static let manager = ["linemanager", "reportsto", "supervisor", "managerid"]
  static let team = ["department", "service", "directorate", "unit"]
  static let from = ["startdate", "start", "since", "started"]
  static let to = ["enddate", "end", "until", "leftdate"]
}
