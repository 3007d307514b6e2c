import Clinic
import Vocabulary

/// A visit's record, read-only: the printed form of it is the resume that the patient takes home.
struct RecordPage {
  let record: EncounterRecord
  /// The version that was asked for; `nil` for the newest.
  let asked: Int?
  let viewer: Viewer

  private var id: String { record.encounter.id.text }
  private var zone: FacilityZone { record.facility.zone }
  private var newest: Int { record.signatures.map(\.version).max() ?? 0 }
  private var isNewest: Bool { record.encounter.version == newest }

  var page: Page {
    Page("Rekam medis \(record.patient.name)", at: .examination, for: viewer) {
      letterhead
      RecordHead(record: record, today: record.encounter.day)
      if !isNewest {
        Notice(.waiting, "Ini versi \(record.encounter.version); sudah dikoreksi menjadi versi \(newest).")
      }
      if record.encounter.version == 0 {
        Notice(.waiting, "Belum ditandatangani: isinya masih dapat berubah.")
      }
      Columns {
        RecordBody(record: record)
      } aside: {
        visit
        OutsideCollectionCard(record: record, viewer: viewer)
        if !record.signatures.isEmpty { versions }
      }
      SignatureLine(record: record)
      bar
    }
  }

  private var letterhead: HTML {
    PageHead("Resume kunjungan \(record.encounter.number)") {
      "\(record.facility.name) · \(record.room.name) · \(Indonesian.dayWithWeekday(record.encounter.day))"
    }.html
  }

  private var visit: HTML {
    Card("Kunjungan") {
      Facts([
        ("Keadaan", HTML { StateMark(record.encounter.isSigned ? .signed : .draft) }),
        ("Datang", HTML(Indonesian.clockWithZone(record.encounter.arrivedAt, zone))),
        ("Mulai diperiksa", HTML(record.encounter.startedAt.map { Indonesian.clock($0, zone) } ?? "–")),
        ("Selesai", HTML(record.encounter.finishedAt.map { Indonesian.clock($0, zone) } ?? "–")),
        ("Cara pulang", HTML(record.encounter.disposition?.word ?? "–")),
        ("Jenis", HTML("\(record.contact.kind.word) · \(record.contact.place.word)")),
        ("Jeda pengisian", HTML(EntryDelay.of(record).map(Indonesian.span) ?? "–")),
      ])
    }.html
  }

  private var versions: HTML {
    Card("Versi") {
      ul(.class("visits")) {
        for signature in record.signatures.reversed() {
          li {
            a(
              .href(.encounters(.summary(id, version: signature.version))),
              .current(signature.version == record.encounter.version ? "page" : nil)
            ) {
              "Versi \(signature.version)"
            }
            " · \(Indonesian.moment(signature.at, zone)) · \(name(signature.by))"
            if !signature.reason.isEmpty { small(signature.reason) }
          }
        }
      }
    }.html
  }

  private func name(_ id: PractitionerID) -> String { record.practitioners[id]?.name ?? "" }

  private var bar: HTML {
    ActionBar {
      if record.signatures.isEmpty { "" } else { span("Cetak dengan Ctrl P.", .class("small")) }
    } actions: {
      LinkButton("Riwayat", to: .encounters(.history(record.patient.id.text)), .plain)
      if record.encounter.payer.isJKN {
        LinkButton("Surat skrining", to: .encounters(.screeningPapers(id)), .plain)
      }
      if isNewest, record.encounter.isSigned, viewer.may(.keepStays) {
        LinkButton("Rawat inap", to: .encounters(.admission(id)), .plain)
      }
      if record.referral != nil, record.encounter.isSigned {
        LinkButton("Surat rujukan", to: .encounters(.letter(id)))
      }
      if isNewest, record.encounter.isSigned, viewer.may(.correctRecord) {
        LinkButton("Koreksi", to: .encounters(.amend(id)))
      }
      if viewer.may(.triage) { LinkButton("Pasien berikutnya", to: .encounters(.list()), .primary) }
    }.html
  }
}
