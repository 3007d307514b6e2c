import Clinic
import HTTPTypes
import Hummingbird
import Vocabulary

extension EncounterPages {
  /// Writes down who opens whose history, asks the insurer for its address and leads there.
  ///
  /// A plain redirection of a form would be stopped by our own `form-action 'self'`; so the new tab is refreshed to
  /// the address instead. It stands in this one answer, which no cache keeps, and nowhere else.
  @Sendable func careHistory(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: EncounterID = try context.captured("kunjungan")
    let card = try await clinic.run(OpenCareHistory(encounter: id), by: context.actor)
    let history = clinic.insurer(of: context.actor.facility).history
    let answer = await clinic.asking("icare", by: context.actor) { await history.open(card) }
    switch answer {
    case .address(let address):
      var response = CareHistoryPage(address: address).response()
      response.headers[.refresh] = "0; url=\(address)"
      response.headers[.cacheControl] = "no-store"
      return response
    case .unavailable(let sentence):
      return Page("Riwayat di i-Care", at: .examination, for: context.viewer) {
        PageHead("Riwayat di i-Care BPJS")
        Notice(.waiting, sentence)
        p("Tutup tab ini untuk kembali ke pemeriksaan; pelayanan dapat dilanjutkan.")
      }.response(status: .badGateway)
    }
  }
}

/// What stands in the tab for the moment before it leads on.
struct CareHistoryPage: Component {
  let address: String

  var html: HTML {
    Document("Riwayat di i-Care", scripts: []) {
      mainElement {
        p("Membuka riwayat pelayanan di i-Care BPJS …")
        p { a("Buka bila tidak terbuka sendiri", Attribute("href", address), Attribute("rel", "noreferrer")) }
      }
    }
  }
}

extension HTTPField.Name {
  fileprivate static let refresh = HTTPField.Name("refresh")!
}
