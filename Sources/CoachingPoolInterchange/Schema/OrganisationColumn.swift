/// The columns of `organisations.csv`.
enum OrganisationColumn: Int, ColumnSet {
  case id, name, type, sector, gss, headcount, headcountAsOf, existsFrom, existsTo, successor
  case succession, vestingDay, sharedManagement, internalPool, membership, memberFrom, memberTo
  case noticeGiven, founding, requiresApproval, threeWay

  var column: PoolCSVColumn {
    switch self {
    case .id:
      .required(
        "id", "identifier or key", example: "ashbourne-vale", fields: ["organisation.id"],
        synonyms: ["code", "organisationid", "reference", "key"])
    case .name:
      .required(
        "name", "text: the name it bears", example: "Ashbourne Vale District Council",
        fields: ["organisation.names"], synonyms: ["organisation", "organisationname", "title"])
    case .type:
      .required(
        "type", "word of `organisationTypes`", example: "districtCouncil",
        fields: ["organisation.type"], synonyms: ["kind", "organisationtype"])
    case .sector:
      .required(
        "sector", "word of `sectors`", example: "localGovernment",
        fields: ["organisation.sector"])
    case .gss:
      .optional(
        "gss", "GSS code of its area", example: "E07000999", fields: ["organisation.gss"],
        synonyms: ["gsscode", "onscode"])
    case .headcount:
      .optional(
        "headcount", "whole number of staff; the latest figure", example: "640",
        fields: ["organisation.headcounts"], synonyms: ["staff", "employees"])
    case .headcountAsOf:
      .optional(
        "headcount_as_of", "date of that figure; needed with it", example: "2026-03-31",
        fields: ["organisation.headcounts"])
    case .existsFrom:
      .optional(
        "exists_from", "first day as a body of its own", example: "1974-04-01",
        fields: ["organisation.existence"])
    case .existsTo:
      .optional(
        "exists_to", "last day as a body of its own", example: "2028-03-31",
        fields: ["organisation.existence"])
    case .successor:
      .optional(
        "successor", "list: organisations that take its place", example: "peakshire",
        fields: ["organisation.successors"])
    case .succession:
      .optional(
        "succession", "list, one for each successor: `split`, `merger` or `replacement`",
        example: "merger", fields: ["organisation.successors"])
    case .vestingDay:
      .optional(
        "vesting_day", "list, one for each successor: its first day", example: "2028-04-01",
        fields: ["organisation.successors"])
    case .sharedManagement:
      .optional(
        "shared_management", "text: the group of organisations with which it shares managers",
        example: "vale-and-moors", fields: ["organisation.sharedManagement"])
    case .internalPool:
      .optional(
        "internal_pool", "identifier of its own internal pool", example: "ashbourne-internal",
        fields: ["organisation.internalPool"])
    case .membership:
      .optional(
        "membership", "`subscriber` or `associate`; empty for none", example: "subscriber",
        fields: ["membership.kind", "membership.span"])
    case .memberFrom:
      .optional(
        "member_from", "first day of the membership; needed with it", example: "2025-04-01",
        fields: ["membership.span"])
    case .memberTo:
      .optional(
        "member_to", "last day of the membership; empty while it has no end",
        example: "2027-03-31", fields: ["membership.span"])
    case .noticeGiven:
      .optional(
        "notice_given", "day on which notice of leaving was given", example: "2026-12-01",
        fields: ["membership.noticeGiven"])
    case .founding:
      .optional(
        "founding", "`yes` if it founded the pool; empty for no", example: "yes",
        fields: ["membership.isFounding"])
    case .requiresApproval:
      .optional(
        "requires_approval", "`yes` if it approves each request; empty for no", example: "no",
        fields: ["membership.requiresApproval"])
    case .threeWay:
      .optional(
        "three_way", "`offered` or `always`: three-way contracting; empty for offered",
        example: "offered", fields: ["membership.threeWay"])
    }
  }
}
