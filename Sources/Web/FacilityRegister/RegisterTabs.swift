/// The parts of the register, as links at its top.
struct RegisterTabs: Component {
  enum Tab: CaseIterable {
    case staff, staffPacts, substitutes, changes, dataset, operators, officials, details, promise, equipment
    case integration, service
  }

  let current: Tab

  var html: HTML {
    Tabs(
      "Bagian register",
      Tab.allCases.map { Tabs.Tab($0.word, $0.route, isCurrent: $0 == current) })
  }
}

extension RegisterTabs.Tab {
  fileprivate var word: String {
    switch self {
    case .staff: "Tenaga dan SIP"
    case .staffPacts: "Pakta jumlah tenaga"
    case .substitutes: "Pengganti"
    case .changes: "Perubahan HFIS"
    case .dataset: "Kelengkapan HFIS"
    case .operators: "Pengguna BPJS"
    case .officials: "Pergantian pejabat"
    case .details: "Data dan papan nama"
    case .promise: "Janji Layanan"
    case .equipment: "Perangkat dan jaringan"
    case .integration: "Komitmen integrasi"
    case .service: "Pelayanan prima"
    }
  }

  fileprivate var route: Route {
    switch self {
    case .staff: .facilityRegister(.staff)
    case .staffPacts: .facilityRegister(.staffPacts)
    case .substitutes: .facilityRegister(.substitutes)
    case .changes: .facilityRegister(.changes())
    case .dataset: .facilityRegister(.dataset)
    case .operators: .facilityRegister(.operators)
    case .officials: .facilityRegister(.officials)
    case .details: .facilityRegister(.details)
    case .promise: .facilityRegister(.promise)
    case .equipment: .facilityRegister(.checklist(.equipment))
    case .integration: .facilityRegister(.checklist(.integration))
    case .service: .facilityRegister(.checklist(.registration))
    }
  }
}
