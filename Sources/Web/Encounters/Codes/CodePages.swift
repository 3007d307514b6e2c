import Clinic
import Hummingbird

/// The hits of the search-as-you-type fields, best first.
struct CodePages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.codes(.diagnoses())) { request, context in
      HitList(try await clinic.read(DiagnosisSearch(words(request)), by: context.actor).map(HitList.Hit.init))
    }
    pages.get(.codes(.procedures())) { request, context in
      HitList(try await clinic.read(ProcedureSearch(words(request)), by: context.actor).map(HitList.Hit.init))
    }
    pages.get(.codes(.drugs())) { request, context in
      HitList(
        try await clinic.read(DrugSearch(words(request)), by: context.actor).map(HitList.Hit.init),
        none: "Tidak ada di formularium. Coba nama zat aktifnya.")
    }
    pages.get(.codes(.tests())) { request, context in
      HitList(
        try await clinic.read(LaboratoryTestSearch(words(request)), by: context.actor).map(HitList.Hit.init))
    }
  }

  private func words(_ request: Request) -> String { request.queryValues["cari"] ?? "" }
}
