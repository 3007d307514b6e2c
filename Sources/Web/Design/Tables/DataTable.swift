/// A dense table with a head that stays in sight. On a phone each row becomes a block when `stacks` is set, unless it
/// would be a row of numbers: without their headings those say nothing, so such a table scrolls sideways.
///
/// ```swift
/// DataTable("Antrean hari ini", [.text("Nomor"), .text("Nama"), .number("Menit")]) {
///   for entry in queue { tr { td(entry.number); td(entry.name); td("12", .class("right")) } }
/// }
/// ```
struct DataTable: Component {
  let name: String
  let columns: [Column]
  let stacks: Bool
  let rows: HTML

  /// A column's heading and the side its cells stand at.
  enum Column: Sendable {
    case text(String)
    case number(String)
    /// Links and buttons; the heading is read out but not shown.
    case actions(String = "Tindakan")
  }

  /// - `name`: what the table holds, for screen readers.
  init(_ name: String, _ columns: [Column], stacks: Bool = false, @HTMLBuilder rows: () -> HTML) {
    self.name = name
    self.columns = columns
    self.stacks = stacks && columns.count { $0.isNumber } < 2
    self.rows = rows()
  }

  var html: HTML {
    div(.class(stacks ? "table stacks" : "table"), .role("region"), .aria("aria-label", name), focusable) {
      table {
        thead {
          tr {
            for column in columns { column.head }
          }
        }
        tbody { rows }
      }
    }
  }

  /// A region that may scroll sideways must be reachable by keyboard (WCAG 2.1.1).
  private var focusable: Attribute { Attribute("tabindex", "0") }
}

extension DataTable.Column {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }

  fileprivate var head: HTML {
    switch self {
    case .text(let word): th(word, .scope("col"))
    case .number(let word): th(word, .scope("col"), .class("right"))
    case .actions(let word): th(.scope("col")) { span(word, .class("unseen")) }
    }
  }
}
