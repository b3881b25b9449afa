// swift-tools-version: 6.2
import PackageDescription

// A package of its own, since a fuzzer is built with flags that nothing else is built with:
//
//   swift build -c release -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld --product FuzzJSON
//   mkdir -p NEW
//   SWIFT_BACKTRACE=enable=no .build/release/FuzzJSON NEW Corpus/json -max_total_time=600
//
// and so FuzzRecords, FuzzJournal, FuzzCSV and FuzzImport, whose corpora are in `Corpus/records`, `journal`,
// `csv` and `import`. What is found goes into the folder NEW. `swift test` of the library replays all of them.
//
// A corpus was made of small findings, as few as reach every place in the code that all of them reach:
//
//   .build/release/FuzzJSON -merge=1 -use_counters=0 Corpus/json NEW

func pool(_ product: String) -> Target.Dependency {
  .product(name: product, package: "CoachingPool")
}

let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "CoachingPool", path: "../..")],
  targets: [
    // The reader is no product; a link to its folder makes a module of it here.
    .target(name: "FuzzedJSON"),
    .executableTarget(name: "FuzzJSON", dependencies: ["FuzzedJSON"]),
    .executableTarget(name: "FuzzRecords", dependencies: [pool("CoachingPool")]),
    .executableTarget(
      name: "FuzzJournal", dependencies: [pool("CoachingPool"), pool("CoachingPoolFileStore")]),
    .executableTarget(name: "FuzzCSV", dependencies: [pool("CoachingPoolInterchange")]),
    .executableTarget(
      name: "FuzzImport", dependencies: [pool("CoachingPool"), pool("CoachingPoolInterchange")]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
