import Clinic
import Vocabulary

/// Changes of officials, each with its Berita Acara, and the form for one more.
struct OfficialChangePage {
  let viewer: Viewer
  let answer: ReadOfficialChanges.Answer
  let form: FormState

  private typealias Field = OfficialChangeForm.Field

  private static let order = [
    Field.office, Field.agreement, Field.formerName, Field.formerNumber, Field.successorName,
    Field.successorNumber, Field.effectiveOn, Field.decree, Field.minutes, Field.signedOn, Field.place,
  ]

  var page: Page {
    Page("Pergantian pejabat", at: .facilityRegister, for: viewer) {
      PageHead("Pergantian pejabat", note: "perjanjian tetap berlaku; dicatat dengan Berita Acara")
      RegisterTabs(current: .officials)
      ProblemSummary(form, order: Self.order)
      if let head = answer.staleHead { Notice(.waiting) { stale(head) } }
      Columns {
        Card("Pergantian") {
          if answer.changes.isEmpty { EmptyState("Belum ada pergantian pejabat.") } else { table }
        }
      } aside: {
        Card("Catat pergantian") { recording }
      }
    }
  }

  @HTMLBuilder private func stale(_ head: String) -> HTML {
    if head.isEmpty {
      "Kepala Puskesmas belum diisi di Data fasilitas. "
    } else {
      "Kepala Puskesmas di Data fasilitas masih \(head). "
    }
    a("Perbarui di Data dan papan nama", .href(.facilityRegister(.details)))
    ", supaya masuk daftar perubahan HFIS."
  }

  private var table: HTML {
    DataTable(
      "Pergantian pejabat",
      [
        .text("Jabatan"), .text("Lama"), .text("Baru"), .text("Berlaku mulai"), .text("Berita Acara"),
      ], stacks: true
    ) {
      for change in answer.changes { row(change) }
    }.html
  }

  private func row(_ change: OfficialChange) -> HTML {
    tr {
      td {
        strong(change.office.word)
        small("perjanjian \(change.agreement)", .class("under"))
      }
      td(change.former.name)
      td {
        change.successor.name
        if !change.decree.isEmpty { small("SK \(change.decree)", .class("under")) }
      }
      td(Indonesian.day(change.effectiveOn), .class("keep"))
      td {
        a(
          "\(change.minutes) (PDF)", .href(.facilityRegister(.officialFile(change.id.text))),
          Attribute("target", "_blank"))
        small(
          "\(Indonesian.day(change.signedOn)), \(change.place); dicatat \(change.recordedBy)",
          .class("under"))
      }
    }
  }

  private var recording: HTML {
    PostForm(to: .facilityRegister(.officials), token: viewer.formToken) {
      ChoiceField(
        "Jabatan", name: Field.office, in: form,
        choices: OfficialOffice.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Pilih", required: true)
      TextField("Nomor perjanjian", name: Field.agreement, in: form, required: true)
      FieldRow {
        TextField("Pejabat lama", name: Field.formerName, in: form, required: true)
        TextField("NIP atau NPP lama", name: Field.formerNumber, in: form)
      }
      FieldRow {
        TextField(
          "Pejabat baru", name: Field.successorName, in: form,
          hint: "Nama ini terbaca di halaman periksa surat.", required: true)
        TextField("NIP atau NPP baru", name: Field.successorNumber, in: form)
      }
      FieldRow {
        TextField("Berlaku mulai", name: Field.effectiveOn, in: form, kind: .date, required: true)
        TextField("Nomor surat keputusan", name: Field.decree, in: form)
      }
      FieldRow {
        TextField("Nomor Berita Acara", name: Field.minutes, in: form, required: true)
        TextField("Tanggal Berita Acara", name: Field.signedOn, in: form, kind: .date, required: true)
      }
      TextField("Tempat", name: Field.place, in: form, required: true)
      Button("Simpan pergantian", .primary)
    }.html
  }
}
