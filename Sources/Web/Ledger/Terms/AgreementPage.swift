import Clinic
import JKN
import Vocabulary

/// The agreements with their periods and the form for the next one.
struct AgreementPage {
  let viewer: Viewer
  let answer: ReadAgreementTerms.Answer
  let form: FormState
  let today: CalendarDate

  private static let file = "berkas"

  var page: Page {
    Page("Perjanjian", at: .ledger, for: viewer) {
      PageHead(
        "Ketentuan perjanjian", note: "angka lama tidak pernah diubah; yang baru ditambahkan menurut tanggal")
      LedgerTabs(current: .terms)
      ProblemSummary(form, order: [Self.file] + RecordLocalTariff.Field.order)
      Columns {
        Card("Ketentuan yang dikenal") { table }
        LocalTariffCard(viewer: viewer, tariffs: answer.localTariffs, today: today)
      } aside: {
        if viewer.may(.importReferenceData) {
          Card("Tambah ketentuan") { upload }
          Card("Catat tarif ambulans") {
            LocalTariffForm(viewer: viewer, tariffs: answer.localTariffs, form: form)
          }
        } else {
          Card("Tambah ketentuan") {
            p(
              "Ketentuan dan tarif ambulans ditambahkan oleh admin Dinas untuk semua Puskesmas.",
              .class("small"))
          }
        }
        if viewer.may(.readClaimSigns) {
          Card("Tanda klaim") {
            p(
              "Kode di rekam medis yang membenarkan sebuah klaim, untuk aturan anti-kecurangan.",
              .class("small"))
            p { a("Tanda klaim", .href(.fraud(.signs))) }
          }
        }
        Card("Pilih perjanjian") {
          p(
            "Ketentuan yang ditambahkan berlaku sendiri sejak hari pertamanya. Puskesmas yang memakai perjanjian lain memilihnya di Kapitasi & KBK.",
            .class("small"))
          p { a("Kapitasi & KBK", .href(.capitation(.month()))) }
        }
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Ketentuan perjanjian", [.text("Nama"), .text("Perjanjian"), .text("Berlaku"), .actions()], stacks: true
    ) {
      for terms in answer.shipped { row(terms, HTML("bawaan SEHAT")) }
      for added in answer.added { row(added.terms, withdrawing(added)) }
    }.html
  }

  private func row(_ terms: AgreementTerms, _ origin: HTML) -> HTML {
    tr {
      td {
        strong(terms.name)
        if terms.name == answer.current { small("dipakai hari ini", .class("under")) }
      }
      td {
        terms.title
        small(.class("under")) {
          a(
            "Daftar Puskesmas", .href(.ledger(.facilities(terms: terms.name))),
            .aria("aria-label", "Daftar Puskesmas \(terms.name)"))
        }
      }
      td(terms.period, .class("keep"))
      td { origin }
    }
  }

  @HTMLBuilder private func withdrawing(_ added: AddedTerms) -> HTML {
    a("Unduh \(added.terms.name).json", .href(.ledger(.termsFile(added.id.text))))
    small(
      "oleh \(added.addedBy), \(Indonesian.day(viewer.facility.zone.date(of: added.addedAt)))",
      .class("under"))
    if viewer.may(.importReferenceData) {
      PostForm(to: .ledger(.withdrawTerms(added.id.text)), token: viewer.formToken) {
        Button("Cabut", .plain)
      }
    }
  }

  private var upload: HTML {
    PostForm(to: .ledger(.terms), token: viewer.formToken, Attribute("enctype", "multipart/form-data")) {
      Field(
        "Berkas JSON", name: Self.file, hint: "Cara menulisnya: panduan Menambah ketentuan perjanjian.",
        problem: form.problem(Self.file), required: true
      ) { wiring in
        HTML.void(
          "input",
          [.type("file"), .name(Self.file), Attribute("accept", ".json,application/json")] + wiring.attributes
        )
      }
      Button("Periksa dan tambahkan", .primary)
    }.html
  }
}
