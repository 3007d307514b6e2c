import Clinic

/// What the Puskesmas has itself, and where its network is obligatory because it has not (NET-01).
struct OwnSupportCard: Component {
  let viewer: Viewer
  let support: OwnSupport
  let form: FormState

  var html: HTML {
    Card("Penunjang sendiri dan jejaring wajib") {
      DataTable("Penunjang", [.text("Penunjang"), .text("Sendiri"), .text("Jejaring")], stacks: true) {
        for line in support.lines {
          tr {
            td(line.kind.ownSupport.word)
            td(line.isOwn.map { $0 ? FacilityField.yes : FacilityField.no } ?? "belum diisi")
            td { state(line) }
          }
        }
      }
      p(
        "Tanpa penunjang sendiri, jejaring dari jenis itu wajib ada (\(OwnSupport.source)).", .class("small"))
      if viewer.may(.manageFacility) { asking }
    }.html
  }

  @HTMLBuilder private func state(_ line: OwnSupport.Line) -> HTML {
    switch line.state {
    case .own: StateMark("tidak wajib", tone: .done, symbol: "✓")
    case .partnered: StateMark("ada", tone: .done, symbol: "✓")
    case .missing: StateMark("wajib, belum ada yang berlaku", tone: .danger, symbol: "▲")
    case .unknown: StateMark("isi dahulu penunjang sendiri", tone: .waiting, symbol: "○")
    }
    if !line.partners.isEmpty { small(line.partners.map(\.name).joined(separator: ", "), .class("under")) }
  }

  private var asking: HTML {
    var filled = form
    for line in support.lines {
      guard let isOwn = line.isOwn, filled.value(RecordOwnSupport.field(line.kind)) == nil else { continue }
      filled.values[RecordOwnSupport.field(line.kind)] = isOwn ? FacilityField.yes : FacilityField.no
    }
    let state = filled
    return PostForm(to: .claims(.ownSupport), token: viewer.formToken) {
      for line in support.lines {
        RadioField(
          line.kind.ownSupport.word, name: RecordOwnSupport.field(line.kind), in: state,
          choices: [FacilityField.yes, FacilityField.no].map { Choice($0, $0) }, required: true)
      }
      Button("Simpan penunjang")
    }.html
  }
}
