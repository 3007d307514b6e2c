import Hummingbird

/// What can be looked up besides FHIR: drugs, devices, regions, facilities (contract sections 6.5 to 6.7).
struct Catalogues: Sendable {
  let clients: SatuSehatClients

  /// `nil` for a path that the platform does not have.
  func answer(_ request: SandboxRequest) -> SandboxReply? {
    switch (request.method, request.path.joined(separator: "/")) {
    case (.get, "kfa-v2/products"): KFACatalogue.product(request)
    case (.get, "kfa-v2/products/all"): KFACatalogue.products(request)
    case (.get, "kfa/farmalkes-price-jkn"): KFAPrices.answer(request)
    case (.post, "kfa-v3/alkes/products"): KFADevices.products(request)
    case (.post, "kfa-v3/alkes/template"): KFADevices.templates(request)
    case (.get, "masterdata/v1/mastersaranaindex/mastersarana"):
      FacilityCatalogue(clients: clients).answer(request)
    case (.get, let path) where path.hasPrefix("masterdata/v1/"):
      RegionCatalogue.list(String(path.dropFirst("masterdata/v1/".count)), request)
    case (.get, let path) where path.hasPrefix("masterdata/v2/"):
      RegionCatalogue.page(String(path.dropFirst("masterdata/v2/".count)), request)
    default: nil
    }
  }
}
