import Foundation

/// Opens a locked file chunk by chunk. Says so when one was changed, swapped or is missing.
struct SealedReader: ByteSource {
  private var source: any ByteSource
  private var payload: AgePayload
  private var pending: [UInt8] = []
  private var sourceEnded = false
  private var ended = false
  private static let sealedSize = AgePayload.chunkSize + AgePayload.tagSize

  init(_ source: any ByteSource, with identity: BackupIdentity) throws {
    var source = source
    var pending: [UInt8] = []
    let lines = try Self.header(&source, &pending)
    let fileKey = try AgeHeader.open(lines, with: identity)
    while pending.count < AgePayload.nonceSize {
      guard let more = try source.read() else { throw BackupRefusal.truncated }
      pending += more
    }
    payload = AgePayload(fileKey: fileKey, nonce: Data(pending.prefix(AgePayload.nonceSize)))
    pending.removeFirst(AgePayload.nonceSize)
    self.pending = pending
    self.source = source
  }

  /// The next chunk, opened; nil after the last one.
  mutating func read() throws -> [UInt8]? {
    guard !ended else { return nil }
    // One byte more than a chunk tells that this one is not the last.
    while pending.count <= Self.sealedSize, !sourceEnded {
      if let more = try source.read() { pending += more } else { sourceEnded = true }
    }
    let isLast = pending.count <= Self.sealedSize
    let sealed = pending.prefix(Self.sealedSize)
    guard sealed.count >= AgePayload.tagSize else { throw BackupRefusal.truncated }
    let chunk: [UInt8]
    do {
      chunk = try payload.open(sealed, isLast: isLast)
    } catch {
      // A file that was cut ends with a chunk that was not the last when it was sealed.
      throw isLast && (try? payload.open(sealed, isLast: false)) != nil ? BackupRefusal.truncated : error
    }
    pending.removeFirst(sealed.count)
    ended = isLast
    return chunk
  }

  /// The lines up to and with the one that begins with `---`; what follows stays in `pending`.
  private static func header(_ source: inout any ByteSource, _ pending: inout [UInt8]) throws -> [String] {
    var lines: [String] = []
    while lines.last?.hasPrefix("---") != true {
      while !pending.contains(10) {
        guard pending.count < 4096, let more = try source.read() else { throw BackupRefusal.notABackup }
        pending += more
      }
      let line = pending.prefix { $0 != 10 }
      guard lines.count < 100, let text = String(validating: line, as: UTF8.self) else {
        throw BackupRefusal.notABackup
      }
      lines.append(text)
      pending.removeFirst(line.count + 1)
      guard lines[0] == AgeHeader.versionLine else { throw BackupRefusal.notABackup }
    }
    return lines
  }
}
