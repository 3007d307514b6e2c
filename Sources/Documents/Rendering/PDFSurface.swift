import CPango
import Foundation
import Vocabulary

/// A PDF being drawn: cairo's surface and pen. Lengths are points. One thread draws one document.
final class PDFSurface {
  /// Collects what cairo writes.
  private final class Sink { var bytes: [UInt8] = [] }

  private let sink = Sink()
  private let surface: OpaquePointer
  let pen: OpaquePointer
  let width: Double
  let height: Double

  init(_ paper: Paper) throws(DocumentError) {
    (width, height) = (paper.width.points, paper.height.points)
    let write: cairo_write_func_t = { closure, data, length in
      guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
      Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue().bytes
        .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
      return CAIRO_STATUS_SUCCESS
    }
    guard
      let surface = cairo_pdf_surface_create_for_stream(
        write, Unmanaged.passUnretained(sink).toOpaque(), width, height),
      let pen = cairo_create(surface)
    else { throw .drawing("no surface") }
    (self.surface, self.pen) = (surface, pen)
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
  }

  deinit {
    cairo_destroy(pen)
    cairo_surface_destroy(surface)
  }

  /// The document's title and time, as readers and archives show them.
  func describe(_ document: Document) {
    let time = Date(timeIntervalSince1970: Double(document.madeAt.milliseconds / 1000))
    let values: [(cairo_pdf_metadata_t, String)] = [
      (CAIRO_PDF_METADATA_TITLE, document.title),
      (CAIRO_PDF_METADATA_AUTHOR, document.letterhead?.name ?? "SEHAT"),
      (CAIRO_PDF_METADATA_CREATOR, "SEHAT"),
      (CAIRO_PDF_METADATA_CREATE_DATE, time.formatted(.iso8601)),
      (CAIRO_PDF_METADATA_MOD_DATE, time.formatted(.iso8601)),
    ]
    for (key, value) in values { cairo_pdf_surface_set_metadata(surface, key, value) }
  }

  func endPage() { cairo_show_page(pen) }

  func line(from start: (x: Double, y: Double), to end: (x: Double, y: Double), thickness: Double) {
    cairo_set_line_width(pen, thickness)
    cairo_move_to(pen, start.x, start.y)
    cairo_line_to(pen, end.x, end.y)
    cairo_stroke(pen)
  }

  func fill(x: Double, y: Double, width: Double, height: Double, grey: Double = 0) {
    cairo_set_source_rgb(pen, grey, grey, grey)
    cairo_rectangle(pen, x, y, width, height)
    cairo_fill(pen)
    cairo_set_source_rgb(pen, 0, 0, 0)
  }

  /// Ends the drawing and gives the file.
  func finish() throws(DocumentError) -> [UInt8] {
    cairo_surface_finish(surface)
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .drawing(cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown")
    }
    return sink.bytes
  }
}

extension Double {
  /// Millimetres as points of 1/72 inch.
  var points: Double { self * 72 / 25.4 }
}
