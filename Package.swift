// swift-tools-version: 6.1
import PackageDescription

// The floors of the house, lowest first: a target imports only what stands below it.
// docs/architecture.md tells why; Tests/ArchitectureTests fails on an upward import.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let httpClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "sehat",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "sehat", targets: ["sehat"])],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", exact: "2.13.0"),
  ],
  targets: [
    .target(name: "Vocabulary", swiftSettings: strict),
    .target(name: "FHIR", swiftSettings: strict),
    .target(name: "JKN", dependencies: ["Vocabulary"], resources: [.copy("Terms")], swiftSettings: strict),
    .systemLibrary(name: "CPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Spreadsheets", dependencies: ["Vocabulary", "CZlib"], swiftSettings: strict),
    .target(name: "Documents", dependencies: ["Vocabulary", "CPango", "CQREncode"], swiftSettings: strict),
    .target(name: "Store", dependencies: ["Vocabulary", "CPQ", grdb, logging], swiftSettings: strict),
    .target(
      name: "Journal", dependencies: ["Vocabulary", "Store", crypto, logging, metrics, lifecycle],
      swiftSettings: strict),
    .target(
      name: "Clinic",
      dependencies: [
        "Vocabulary", "JKN", "Spreadsheets", "Store", "Journal", crypto, cryptoExtras, logging,
      ],
      resources: [.copy("Resources")],
      swiftSettings: strict),
    .target(
      name: "SatuSehat",
      dependencies: ["Vocabulary", "FHIR", "Store", "Journal", "Clinic", httpClient, logging],
      swiftSettings: strict),
    .target(
      name: "BPJSKesehatan",
      dependencies: [
        "Vocabulary", "Store", "Journal", "Clinic", httpClient, crypto, cryptoExtras, logging,
      ],
      swiftSettings: strict),
    .target(
      name: "Sandbox", dependencies: [hummingbird, crypto, cryptoExtras, logging],
      swiftSettings: strict),
    .target(
      name: "Web",
      dependencies: [
        "Vocabulary", "FHIR", "JKN", "Documents", "Spreadsheets", "Store", "Journal", "Clinic", hummingbird,
        crypto, logging, metrics,
      ],
      resources: [.copy("Assets")],
      swiftSettings: strict),
    .executableTarget(
      name: "sehat",
      dependencies: [
        "Vocabulary", "FHIR", "JKN", "Documents", "Store", "Journal", "Clinic", "SatuSehat", "BPJSKesehatan",
        "Sandbox", "Web", arguments, hummingbird, httpClient, lifecycle, logging, metrics,
      ],
      swiftSettings: strict),
    .target(name: "PDFReading", path: "Tests/PDFReading", swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary"], swiftSettings: strict),
    .testTarget(name: "FHIRTests", dependencies: ["FHIR"], swiftSettings: strict),
    .testTarget(name: "JKNTests", dependencies: ["JKN", "Vocabulary"], swiftSettings: strict),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "PDFReading"], swiftSettings: strict),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["Spreadsheets", "Vocabulary"], swiftSettings: strict),
    .testTarget(name: "StoreTests", dependencies: ["Store"], swiftSettings: strict),
    .testTarget(
      name: "JournalTests", dependencies: ["Journal", "Store", "Vocabulary"], swiftSettings: strict),
    .testTarget(
      name: "ClinicTests", dependencies: ["Clinic", "JKN", "Journal", "Spreadsheets", "Store", "Vocabulary"],
      swiftSettings: strict),
    .testTarget(
      name: "SatuSehatTests",
      dependencies: ["SatuSehat", "FHIR", "Clinic", "Journal", "Store", "Sandbox", hummingbirdTesting],
      swiftSettings: strict),
    .testTarget(
      name: "BPJSKesehatanTests",
      dependencies: ["BPJSKesehatan", "Clinic", "Journal", "Store", "Sandbox", hummingbirdTesting],
      swiftSettings: strict),
    .testTarget(name: "SandboxTests", dependencies: ["Sandbox", hummingbirdTesting], swiftSettings: strict),
    .testTarget(
      name: "WebTests",
      dependencies: ["Web", "Clinic", "Journal", "PDFReading", "Store", hummingbirdTesting],
      swiftSettings: strict),
    .testTarget(name: "SehatTests", dependencies: ["sehat"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
