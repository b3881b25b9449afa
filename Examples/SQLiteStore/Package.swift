// swift-tools-version: 6.2
import PackageDescription

// A package of its own, since a consumer of CoachingPool shall never resolve a database.
let package = Package(
  name: "SQLiteStore",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [.library(name: "CoachingPoolSQLite", targets: ["CoachingPoolSQLite"])],
  dependencies: [
    .package(name: "CoachingPool", path: "../.."),
    .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
  ],
  targets: [
    .target(
      name: "CoachingPoolSQLite",
      dependencies: [
        .product(name: "CoachingPool", package: "CoachingPool"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .executableTarget(
      name: "CompareStores",
      dependencies: [
        "CoachingPoolSQLite",
        .product(name: "CoachingPool", package: "CoachingPool"),
        .product(name: "CoachingPoolFileStore", package: "CoachingPool"),
      ]),
    .testTarget(
      name: "CoachingPoolSQLiteTests",
      dependencies: [
        "CoachingPoolSQLite",
        .product(name: "CoachingPool", package: "CoachingPool"),
        .product(name: "CoachingPoolFileStore", package: "CoachingPool"),
        .product(name: "CoachingPoolInterchange", package: "CoachingPool"),
        .product(name: "CoachingPoolSamples", package: "CoachingPool"),
        .product(name: "CoachingPoolTesting", package: "CoachingPool"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

let features: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),  // SE-0335
  .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
  .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
  .enableUpcomingFeature("InferIsolatedConformances"),  // SE-0470
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
]

/// Set by `.ci/run` alone, so that a new compiler's warning never breaks a build of somebody else's.
let warningsAreErrors = Context.environment["COACHINGPOOL_WARNINGS_AS_ERRORS"] != nil

for target in package.targets {
  target.swiftSettings = features + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])
}
