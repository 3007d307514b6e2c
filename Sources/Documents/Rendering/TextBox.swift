import CPango

/// Text set into a width: wrapped, shaped and measured by pango. Lengths are points.
final class TextBox {
  private let layout: OpaquePointer
  private let surface: PDFSurface

  init(
    _ text: String, on surface: PDFSurface, width: Double, size: Double, bold: Bool = false,
    alignment: TextAlignment = .left
  ) throws(DocumentError) {
    guard let layout = pango_cairo_create_layout(surface.pen) else { throw .drawing("no layout") }
    self.layout = layout
    self.surface = surface
    let font = pango_font_description_new()
    defer { pango_font_description_free(font) }
    pango_font_description_set_family(font, "Noto Sans")
    pango_font_description_set_absolute_size(font, size * Self.scale)
    pango_font_description_set_weight(font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_layout_set_font_description(layout, font)
    pango_layout_set_width(layout, Int32(max(width, 1) * Self.scale))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_justify(layout, alignment == .justified ? 1 : 0)
    pango_layout_set_alignment(layout, alignment.pango)
    // A character that XML and PDF forbid would end the text early.
    let clean = String(text.unicodeScalars.filter { $0.value >= 32 || $0 == "\n" || $0 == "\t" })
    pango_layout_set_text(layout, clean, -1)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  private static let scale = Double(PANGO_SCALE)

  var height: Double {
    var (width, height): (Int32, Int32) = (0, 0)
    pango_layout_get_size(layout, &width, &height)
    return Double(height) / Self.scale
  }

  func draw(x: Double, y: Double) {
    cairo_move_to(surface.pen, x, y)
    pango_cairo_show_layout(surface.pen, layout)
  }

  /// Its lines, each with its height, so that a left-aligned or justified paragraph can go on over the page.
  var lines: [Line] {
    (0..<pango_layout_get_line_count(layout)).compactMap { number in
      pango_layout_get_line_readonly(layout, number).map { Line(line: $0, box: self) }
    }
  }

  /// One line of a box; keeps the box alive.
  struct Line {
    private let line: UnsafeMutablePointer<PangoLayoutLine>
    private let box: TextBox
    let height: Double
    private let ascent: Double

    fileprivate init(line: UnsafeMutablePointer<PangoLayoutLine>, box: TextBox) {
      (self.line, self.box) = (line, box)
      var extents = PangoRectangle()
      pango_layout_line_get_extents(line, nil, &extents)
      height = Double(extents.height) / TextBox.scale
      ascent = -Double(extents.y) / TextBox.scale
    }

    func draw(x: Double, y: Double) {
      cairo_move_to(box.surface.pen, x, y + ascent)
      pango_cairo_show_layout_line(box.surface.pen, line)
    }
  }
}

extension TextAlignment {
  fileprivate var pango: PangoAlignment {
    switch self {
    case .left, .justified: PANGO_ALIGN_LEFT
    case .centre: PANGO_ALIGN_CENTER
    case .right: PANGO_ALIGN_RIGHT
    }
  }
}
