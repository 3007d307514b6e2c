import Foundation

/// What a reader finds in a PDF file, by poppler's pdftotext.
public enum PDFText {
  /// The reader did not end well; `status` is as `waitpid` gives it.
  public struct Unreadable: Error {
    let status: Int32
  }

  private static let tool = "/usr/bin/pdftotext"

  /// - Returns: the words laid out as on the page, or `nil` where pdftotext is not installed.
  public static func of(_ pdf: [UInt8]) throws -> String? {
    guard FileManager.default.isExecutableFile(atPath: tool) else { return nil }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    let words = file.appendingPathExtension("txt")
    defer { for url in [file, words] { try? FileManager.default.removeItem(at: url) } }
    try Data(pdf).write(to: file)
    try run([tool, "-layout", file.path, words.path])
    return String(decoding: try Data(contentsOf: words), as: UTF8.self)
  }

  /// Foundation's `Process` and `Pipe` end the whole run of the tests, instead of throwing, when a pipe cannot be made or
  /// read.
  private static func run(_ command: [String]) throws {
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var child = pid_t()
    var status = posix_spawn(&child, command[0], nil, nil, &arguments, &environment)
    guard status == 0 else { throw Unreadable(status: status) }
    while waitpid(child, &status, 0) == -1 {
      guard errno == EINTR else { throw Unreadable(status: errno) }
    }
    guard status == 0 else { throw Unreadable(status: status) }
  }
}
