extension Document {
  /// The document as a PDF file: text can be searched and copied, fonts are embedded.
  ///
  /// - Throws: `DocumentError.doesNotFit` when a table's row is higher than a page.
  public func pdf() throws(DocumentError) -> [UInt8] {
    // Drawn twice: only after the first time is it known how many pages there are.
    let draft = try Flow(self, pages: nil)
    try draft.draw()
    let final = try Flow(self, pages: draft.page)
    try final.draw()
    return try final.surface.finish()
  }
}
