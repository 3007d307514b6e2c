/// A file that came with a form.
struct UploadedFile: Sendable {
  /// As the browser names it, without a folder.
  let name: String
  let bytes: [UInt8]
}
