import JKN

/// The areas of Pelayanan prima, as links above the list of one of them; nothing above another list.
struct ServiceAreas: Component {
  let current: ChecklistKind

  var html: HTML {
    if ChecklistKind.service.contains(current) {
      Tabs(
        "Bagian pelayanan prima",
        ChecklistKind.service.map {
          Tabs.Tab($0.area, .facilityRegister(.checklist($0)), isCurrent: $0 == current)
        })
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
