import Clinic
import Vocabulary

/// The Puskesmas an agreement holds for, with code and name (Lampiran III).
struct AgreementFacilityPage {
  let viewer: Viewer
  let answer: ReadAgreementFacilities.Answer

  var page: Page {
    Page("Daftar Puskesmas", at: .ledger, for: viewer) {
      PageHead("Daftar Puskesmas", note: "Lampiran III: \(answer.terms.title)")
      LedgerTabs(current: .terms)
      if answer.facilities.contains(where: { $0.bpjsProvider == nil }) {
        Notice(.waiting, "Ada Puskesmas tanpa kode fasilitas BPJS; lengkapi kodenya.")
      }
      Card("\(Indonesian.number(answer.facilities.count)) Puskesmas per \(Indonesian.day(answer.day))") {
        if answer.facilities.isEmpty {
          EmptyState("Tidak ada Puskesmas yang memakai perjanjian ini hari ini.")
        } else {
          table
        }
        p {
          LinkButton("PDF", to: .ledger(.facilitiesFile(answer.terms.name, format: "pdf")), .primary)
          " "
          LinkButton("CSV", to: .ledger(.facilitiesFile(answer.terms.name, format: "csv")))
        }
        p { a("← Ketentuan perjanjian", .href(.ledger(.terms))) }
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Daftar Puskesmas", [.number("No."), .text("Kode"), .text("Nama"), .text("Alamat")], stacks: true
    ) {
      for (index, facility) in answer.facilities.enumerated() {
        tr {
          td(Indonesian.number(index + 1), .class("num right"))
          td(facility.bpjsProvider ?? "–", .class("num"))
          td(facility.name)
          td(facility.address)
        }
      }
    }.html
  }
}
