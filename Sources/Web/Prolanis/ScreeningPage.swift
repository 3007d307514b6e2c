import Clinic

/// Totals by disease, and the people that were looked for.
struct ScreeningPage {
  /// What was found for a search.
  struct Found {
    let participants: ScreeningDirectory.Answer<ScreenedParticipant>
    let candidates: [ProlanisProgramme: ScreeningDirectory.Answer<ProlanisCandidate>]
    /// Who of them is a patient here, by card.
    let matches: [String: MatchParticipants.Match]
  }

  /// Longer lists are cut: who looks for one person writes more letters.
  private static let longest = 100

  let viewer: Viewer
  let totals: ScreeningDirectory.Answer<ScreeningTotal>
  let form: FormState
  var found: Found?

  var page: Page {
    Page("Skrining Mobile JKN", at: .prolanis, for: viewer) {
      PageHead("Skrining Mobile JKN") { a("← Prolanis", .href(.prolanis(.list()))) }
      Card("Cari peserta") {
        GetForm(to: .prolanis(.screening())) {
          TextField(
            "Nomor kartu atau nama", name: "cari", in: form,
            hint: "Hasilnya milik BPJS Kesehatan: ditampilkan sekarang, tidak disimpan.")
          Button("Cari", .primary)
        }
      }
      if let found {
        Card("Jawaban skrining") { participants(found) }
        for programme in ProlanisProgramme.allCases {
          Card("Calon Prolanis: \(programme.word)") { candidates(programme, found) }
        }
      }
      Card("Semua peserta terdaftar") { summary }
    }
  }

  private var summary: HTML {
    answered(totals, empty: "Belum ada yang mengisi skrining.") { rows in
      DataTable("Menurut penyakit", [.text("Penyakit"), .number("Berisiko"), .number("Tidak berisiko")]) {
        for row in rows {
          tr {
            td(ScreeningWords.disease(row.disease))
            td(Indonesian.number(row.atRisk), .class("num right"))
            td(Indonesian.number(row.notAtRisk), .class("num right"))
          }
        }
      }.html
    }
  }

  private func participants(_ found: Found) -> HTML {
    answered(found.participants, empty: "Tidak ada peserta yang cocok.") { rows in
      DataTable(
        "Jawaban", [.text("Nama"), .number("Umur"), .text("Berisiko"), .text("Belum diisi")], stacks: true
      ) {
        for row in rows {
          tr {
            td { person(row.name, row.card, found) }
            td(row.age.map(Indonesian.number) ?? "–", .class("num right"))
            td(ScreeningWords.list(row.isAtRisk.filter(\.value).keys))
            td(ScreeningWords.list(ScreeningWords.all.filter { row.isAtRisk[$0] == nil }))
          }
        }
      }.html
    }
  }

  private func candidates(_ programme: ProlanisProgramme, _ found: Found) -> HTML {
    answered(found.candidates[programme] ?? .found([]), empty: "Tidak ada calon yang cocok.") { rows in
      DataTable(
        "Calon \(programme.short)",
        [.text("Nama"), .number("Umur"), .text("Diagnosis terakhir"), .text("Prolanis"), .actions()],
        stacks: true
      ) {
        for row in rows {
          tr {
            td { person(row.name, row.card, found) }
            td(row.age.map(Indonesian.number) ?? "–", .class("num right"))
            td(row.lastDiagnosis.isEmpty ? "–" : row.lastDiagnosis)
            td(membership(row, programme, found))
            td { action(row, programme, found) }
          }
        }
      }.html
    }
  }

  /// Both sides, because they may differ.
  private func membership(
    _ row: ProlanisCandidate, _ programme: ProlanisProgramme, _ found: Found
  ) -> String {
    let here = found.matches[row.card]?.programmes.contains(programme) == true
    return "BPJS: \(row.isMember ? "sudah" : "belum") · di sini: \(here ? "sudah" : "belum")"
  }

  @HTMLBuilder private func action(
    _ row: ProlanisCandidate, _ programme: ProlanisProgramme, _ found: Found
  ) -> HTML {
    if let match = found.matches[row.card], !match.programmes.contains(programme) {
      a("Daftarkan", .href(.prolanis(.new(patient: match.patient.text))))
    }
  }

  @HTMLBuilder private func person(_ name: String, _ card: String, _ found: Found) -> HTML {
    if let match = found.matches[card] {
      a(name, .href(.patients(.record(match.patient.text))))
    } else {
      name
    }
    small(card, .class("under num"))
  }

  private func answered<Row: Sendable & Hashable>(
    _ answer: ScreeningDirectory.Answer<Row>, empty: String, _ table: ([Row]) -> HTML
  ) -> HTML {
    switch answer {
    case .unavailable(let sentence): return Notice(.waiting, sentence).html
    case .found(let rows) where rows.isEmpty: return EmptyState(empty).html
    case .found(let rows):
      return HTML {
        table(Array(rows.prefix(Self.longest)))
        if rows.count > Self.longest {
          p(
            "Hanya \(Self.longest) dari \(Indonesian.number(rows.count)) yang tampil. Tulis nama lebih lengkap.",
            .class("small"))
        }
      }
    }
  }
}
