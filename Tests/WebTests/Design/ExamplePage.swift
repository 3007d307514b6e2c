import Clinic
import Vocabulary

@testable import Web

/// One page with every component on it: the catalogue page writers copy from.
enum ExamplePage {
  static let viewer = viewer([.dokter, .loket, .apoteker, .analis, .kepala])

  static func viewer(_ roles: Set<Role>) -> Viewer {
    let facility = Facility(
      id: FacilityID(stored: "00000000-0000-7000-8000-000000000001"), name: "Puskesmas Contoh",
      address: "Jl. Contoh 1", districtCode: "320413", zone: .wib)
    let actor = Actor(
      account: AccountID(stored: "00000000-0000-7000-8000-000000000002"), name: "Rina Contoh", roles: roles,
      facility: facility.id, practitioner: nil)
    return Viewer(
      actor: actor, facility: facility, district: "Kab. Bandung", counts: [.queue: 17, .deliveries: 3],
      connections: [
        .init(name: "P-Care", state: .up), .init(name: "SATUSEHAT", state: .waiting(3)),
        .init(name: "Antrean", state: .down(3)),
      ],
      formToken: FormToken(text: "contoh"))
  }

  static let form = FormState(
    ["nik": "320410120385903", "suhu": "36,7", "poli": "umum", "keluhan": "Nyeri kepala <3 hari>"],
    problems: [
      "nik": "NIK harus 16 angka; yang terisi 15.", "konfirmasi": "Cocokkan nama dan tanggal lahir dulu.",
    ])

  static let patient = PatientHead(
    .init(
      name: "Siti Rahmawati", sex: .female, age: "41 th 8 bl 8 hr", birthDate: "12 Mar 1985",
      medicalRecordNumber: "00 12 47 31", maskedNIK: "320410••••••••31"),
    payer: "JKN · PBI", allergies: ["amoksisilin (ruam)"], lifeStage: "Dewasa",
    alerts: ["Skrining 2026 belum"],
    route: .patients(.record("contoh")))

  static var page: HTML {
    Page("Contoh", at: .examination, for: viewer) {
      PageHead("Semua bagian", note: "Jum, 20 Nov 2026 · 07.42 WIB")
      patient
      Steps([
        .init(word: "Triase", route: .encounters(.step("1", step: "triase")), state: .done),
        .init(word: "Diagnosis", route: .encounters(.step("1", step: "diagnosis")), state: .current),
        .init(word: "Resep", route: .encounters(.step("1", step: "resep")), state: .open),
      ])
      ProblemSummary(form, order: ["nik", "konfirmasi"])
      Notice(.done, "Tersimpan.")
      Notice(.waiting, "Obat belum ber-kode KFA.")
      Figures([
        Figure("SATUSEHAT hari ini", "3.871", note: "99,92 % tanpa tangan", to: .deliveries(.list())),
        Figure("P-Care hari ini", "298", note: "100 %", to: .deliveries(.list())),
        Figure(
          "Perlu tindakan", "3", note: "semua dapat diperbaiki di sini", tone: .waiting,
          to: .deliveries(.list())),
      ])
      Columns {
        work
      } aside: {
        side
      }
    }.html
  }

  @HTMLBuilder private static var work: HTML {
    Card("Diagnosis") {
      GetForm(to: .codes(.diagnoses())) {
        SearchField(
          "Cari diagnosis", name: "diagnosis", in: form, hits: .codes(.diagnoses()),
          hint: "ICD-10 · Indonesia, Inggris, atau kode",
          placeholder: "hiperten", isBig: true)
      }
      DataTable("Dicatat", [.text("Jenis"), .text("Diagnosis"), .number("Kasus"), .actions()]) {
        tr {
          td { StateMark("Utama", tone: .done) }
          td {
            span("I10 ", .class("num")); "Hipertensi esensial"; small("kasus lama")
          }
          td("1.204", .class("right"))
          td { Button("ubah", .plain) }
        }
      }
      Pagination(page: 2, size: 25, total: 312) { .deliveries(.list(page: $0)) }
    }
    Card("Keadaan") {
      p {
        for state in StateMark.State.allCases { StateMark(state); " " }
        for tone in Tone.allCases { StateMark(tone.rawValue, tone: tone); " " }
      }
    }
    PostForm(
      to: .encounters(.step("1", step: "anamnesis")), token: viewer.formToken,
      draft: .account(.draft("pemeriksaan-1-anamnesis"))
    ) {
      Card("Anamnesis") {
        FieldRow {
          TextField("NIK", name: "nik", in: form, kind: .digits(16), required: true)
          TextField("Suhu", name: "suhu", in: form, kind: .decimal, unit: "°C", hint: "34,0 sampai 42,0")
        }
        AreaField("Keluhan", name: "keluhan", in: form, required: true)
        ChoiceField(
          "Poli", name: "poli", in: form,
          choices: [Choice("umum", "Klaster 3 · Dewasa"), Choice("kia", "KIA")])
        RadioField(
          "Kunjungan", name: "kunjungan", in: form,
          choices: [Choice("sakit", "Sakit"), Choice("sehat", "Sehat")])
        TextField("Tanggal lahir", name: "lahir", in: form, kind: .date)
        SignatureIdentity(name: "Siti Rahmawati", birthDate: "12 Mar 1985")
        CheckField("Nama dan tanggal lahir sudah dicocokkan dengan pasien", name: "konfirmasi", in: form)
      }
      ActionBar {
        DraftNote(savedAt: "08.41")
        " · kurang untuk ditutup: "
        strong("rencana tindak lanjut")
      } actions: {
        LinkButton("Batal", to: .encounters(.list()), .plain)
        Button("Simpan dan lanjut", shortcut: "Control+Enter", keys: "Ctrl ↵")
        Button("Tutup dan tanda tangani", .primary)
      }
    }
  }

  @HTMLBuilder private static var side: HTML {
    Card("Hari ini") {
      Facts(["Tekanan darah": "152/94 mmHg", "Suhu": "36,7 °C", "BB · TB · IMT": "68 kg · 156 cm · 27,9"])
      svg(.viewBox("0 0 340 96"), .role("img"), .aria("aria-label", "Tekanan darah enam kunjungan")) {
        polyline(
          .draw("fill", "none"), .draw("stroke", "#0d5e5a"), .draw("stroke-width", "2.5"),
          .draw("points", "10,58 74,50 138,36 202,42 266,30 330,20"))
      }
    }
    Card("Kosong") {
      EmptyState("Belum ada pemeriksaan laboratorium.") {
        LinkButton("Minta pemeriksaan", to: .laboratory(.list()))
      }
    }
    Card("Hasil pencarian") {
      HitList([
        .init("I10", "I10 Hipertensi esensial (primer)", mark: "144 · tuntas di FKTP"),
        .init("O13", "O13 Hipertensi gestasional", detail: "kehamilan"),
      ])
    }
  }
}
