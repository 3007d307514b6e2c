import Crypto
import Foundation

/// Locks what is written into it, chunk by chunk, and passes it on.
struct SealedWriter<Sink: ByteSink>: ByteSink {
  private(set) var sink: Sink
  private var payload: AgePayload
  private var pending: [UInt8] = []

  init(into sink: Sink, for recipients: [BackupRecipient]) throws {
    guard !recipients.isEmpty else { throw BackupRefusal.noRecipient }
    let fileKey = SymmetricKey(size: .bits128)
    let nonce = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
    payload = AgePayload(fileKey: fileKey, nonce: nonce)
    self.sink = sink
    pending.reserveCapacity(AgePayload.chunkSize * 2)
    let head = try AgeHeader.make(fileKey: fileKey, for: recipients) + nonce
    try self.sink.write(head[...])
  }

  mutating func write(_ bytes: ArraySlice<UInt8>) throws {
    pending += bytes
    // The last chunk is known only at the end, and is never empty: one is always held back.
    while pending.count > AgePayload.chunkSize {
      try sink.write(payload.seal(pending[..<AgePayload.chunkSize], isLast: false)[...])
      pending.removeFirst(AgePayload.chunkSize)
    }
  }

  mutating func finish() throws {
    try sink.write(payload.seal(pending[...], isLast: true)[...])
    pending = []
    try sink.finish()
  }
}
