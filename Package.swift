// swift-tools-version: 6.2
import PackageDescription

// The targets in reading order: a target imports only what stands above it.
let package = Package(
  name: "CoachingPool",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [
    .library(name: "MatchingAlgorithms", targets: ["MatchingAlgorithms"]),
    .library(name: "CoachingPool", targets: ["CoachingPool"]),
    .library(name: "CoachingPoolFoundation", targets: ["CoachingPoolFoundation"]),
    .library(name: "CoachingPoolFileStore", targets: ["CoachingPoolFileStore"]),
    .library(name: "CoachingPoolInterchange", targets: ["CoachingPoolInterchange"]),
    .library(name: "CoachingPoolSamples", targets: ["CoachingPoolSamples"]),
    .library(name: "CoachingPoolTesting", targets: ["CoachingPoolTesting"]),
  ],
  dependencies: [
    // For the undeclared command-line program only: a consumer of the products never resolves it.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "MatchingAlgorithms"),
    .target(name: "PoolJSON"),
    .target(name: "CoachingPool", dependencies: ["MatchingAlgorithms", "PoolJSON"]),
    .target(name: "CoachingPoolFoundation", dependencies: ["CoachingPool"]),
    .target(name: "CoachingPoolFileStore", dependencies: ["CoachingPool", "PoolJSON"]),
    .target(name: "CoachingPoolInterchange", dependencies: ["CoachingPool", "PoolJSON"]),
    .target(
      name: "CoachingPoolSamples", dependencies: ["CoachingPool", "CoachingPoolInterchange"]),
    .target(name: "CoachingPoolTesting", dependencies: ["CoachingPool"]),
    .executableTarget(
      name: "coachpool",
      dependencies: [
        "CoachingPool", "CoachingPoolFoundation", "CoachingPoolFileStore",
        "CoachingPoolInterchange", "CoachingPoolSamples", "PoolJSON",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Examples: each shows one way of embedding, and every `swift build` builds it.
    .executableTarget(
      name: "QuickStart", dependencies: ["CoachingPool", "CoachingPoolSamples"],
      path: "Examples/QuickStart", exclude: ["expected.txt"]),
    .executableTarget(
      name: "WriteCalendar", dependencies: ["CoachingPool", "CoachingPoolInterchange"],
      path: "Examples/WriteCalendar", exclude: ["check_calendar.py"]),
    .executableTarget(
      name: "MentorMatch", dependencies: ["CoachingPool", "CoachingPoolInterchange"],
      path: "Examples/MentorMatch", exclude: ["expected.jsonl"]),
    .executableTarget(
      name: "SeedFigures", dependencies: ["CoachingPool"], path: "Examples/SeedFigures"),
    .target(
      name: "Instances", dependencies: ["MatchingAlgorithms"], path: "Examples/Instances"),
    .executableTarget(
      name: "SolveInstance", dependencies: ["Instances", "MatchingAlgorithms"],
      path: "Examples/SolveInstance"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CoachingPool", "CoachingPoolFileStore", "CoachingPoolSamples", "Instances",
        "MatchingAlgorithms",
      ],
      path: "Examples/Benchmarks", exclude: ["peers"]),

    .testTarget(
      name: "coachpoolTests", dependencies: ["coachpool", "CoachingPool", "CoachingPoolFileStore"]),
    .testTarget(name: "Scenarios", dependencies: ["CoachingPool"], path: "Tests/Scenarios"),
    .testTarget(name: "ReportedBugs", dependencies: ["CoachingPool"], path: "Tests/ReportedBugs"),
    .testTarget(name: "MatchingAlgorithmsTests", dependencies: ["MatchingAlgorithms"]),
    .testTarget(
      name: "SolveInstanceTests", dependencies: ["SolveInstance", "Instances"]),
    .testTarget(name: "PoolJSONTests", dependencies: ["PoolJSON"]),
    .testTarget(name: "CoachingPoolSamplesTests", dependencies: ["CoachingPoolSamples"]),
    .testTarget(
      name: "CoachingPoolTests", dependencies: ["CoachingPool", "PoolJSON", "MatchingAlgorithms"]),
    .testTarget(
      name: "CoachingPoolTestingTests", dependencies: ["CoachingPoolTesting", "CoachingPool"]),
    .testTarget(
      name: "CoachingPoolFoundationTests", dependencies: ["CoachingPoolFoundation", "CoachingPool"]),
    .testTarget(
      name: "CoachingPoolFileStoreTests",
      dependencies: ["CoachingPoolFileStore", "CoachingPoolTesting", "CoachingPool"],
      exclude: ["Golden"]),
    .testTarget(
      name: "CoachingPoolInterchangeTests",
      dependencies: [
        "CoachingPoolInterchange", "CoachingPoolSamples", "CoachingPoolFileStore",
        "CoachingPoolTesting",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

/// One list for every target, each with the proposal that brought it.
let features: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),  // SE-0335
  .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
  .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
  .enableUpcomingFeature("InferIsolatedConformances"),  // SE-0470
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
]

/// Set by `.ci/run` alone, so that a new compiler's warning never breaks a consumer by path.
let warningsAreErrors = Context.environment["COACHINGPOOL_WARNINGS_AS_ERRORS"] != nil

/// Set by `.ci/run` for its release build, which runs the counts that debug is too slow for: then only
/// the tests that have such counts are built.
let countsInRelease = Context.environment["COACHINGPOOL_RELEASE_TESTS"] != nil

/// Tests whose own code is thin beside that of the library: optimising it would take longer than it saves.
let thinTests = ["CoachingPoolTests", "CoachingPoolInterchangeTests"]

if countsInRelease {
  let counted =
    thinTests + [
      "MatchingAlgorithmsTests", "SolveInstanceTests", "CoachingPoolSamplesTests", "PoolJSONTests",
      "CoachingPoolTestingTests", "CoachingPoolFileStoreTests",
    ]
  package.targets.removeAll { $0.type == .test && !counted.contains($0.name) }
}

for target in package.targets {
  target.swiftSettings =
    (target.swiftSettings ?? []) + features
    + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])
    + (countsInRelease && thinTests.contains(target.name)
      ? [.unsafeFlags(["-Onone", "-no-whole-module-optimization"])] : [])
    + [.treatWarning("ExplicitSendable", as: .error)]
}
