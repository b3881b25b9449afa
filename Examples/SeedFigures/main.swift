import CoachingPool
import Foundation

// Rebuilds the published figures of the seed documents from generated records, by the library's own
// definitions, and fails where one does not come out.
let claims =
  try Claim.article() + Claim.guide() + Claim.pool() + Claim.firstYears()
  + Claim.returns() + Claim.identities()
print("The figures of the seed documents, from generated records")
print("This shows that the definitions fit the claims. It does not show that the claims are true:")
print("the records were made so that the figures come out, and nobody in them exists.")
print("")
for claim in claims { print(claim.lines.joined(separator: "\n")) }
let failed = claims.filter { !$0.holds }
print("")
print("\(claims.count - failed.count) of \(claims.count) come out.")
if !failed.isEmpty {
  print("These do not: \(failed.map(\.row).joined(separator: ", ")).")
  exit(1)
}
