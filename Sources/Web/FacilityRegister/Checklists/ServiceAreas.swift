import JKN

/// The areas of Pelayanan prima, as links above the list of one of them; nothing above another list.
struct ServiceAreas: Component {
  let current: ChecklistKind

  var html: HTML {
    if ChecklistKind.service.contains(current) {
      nav(.class("steps"), .aria("aria-label", "Bagian pelayanan prima")) {
        ol {
          for kind in ChecklistKind.service {
            li {
              a(
                kind.area, .href(.facilityRegister(.checklist(kind))),
                .current(kind == current ? "page" : nil))
            }
          }
        }
      }
    }
  }
}

extension ChecklistKind {
  fileprivate var area: String {
    switch self {
    case .equipment, .integration: ""
    case .registration: "Pendaftaran"
    case .outpatient: "Rawat jalan"
    case .inpatient: "Rawat inap"
    case .diagnostics: "Penunjang"
    case .pharmacy: "Farmasi"
    case .information: "Informasi dan pengaduan"
    }
  }
}
