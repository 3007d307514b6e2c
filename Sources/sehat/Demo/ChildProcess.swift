import Foundation

/// A part of the demo that runs as a process of its own, as it would in an installation.
final class ChildProcess {
  private let process = Process()
  let name: String

  /// - `log`: file to which everything it says is appended.
  init(_ name: String, _ arguments: [String], environment: [String: String] = [:], log: URL) throws {
    self.name = name
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if !FileManager.default.fileExists(atPath: log.path) {
      _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    }
    let handle = try FileHandle(forWritingTo: log)
    try handle.seekToEnd()
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  var isRunning: Bool { process.isRunning }

  /// Asks it to finish what is under way, and waits.
  func stop() {
    guard process.isRunning else { return }
    process.terminate()
    process.waitUntilExit()
  }
}
