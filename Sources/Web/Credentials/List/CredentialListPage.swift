import Clinic
import Vocabulary

/// What is set and whether it may be used; the pacts; every version.
struct CredentialListPage {
  let viewer: Viewer
  let answer: ReadCredentials.Answer
  let now: Instant
  /// Why nothing can be kept or opened.
  let keyProblem: String?
  let fromFile: Set<OutsideSystem>
  /// What came of a trial just now.
  let told: (system: OutsideSystem, answer: CredentialTrial.Answer)?

  var page: Page {
    Page("Kredensial", at: .credentials, for: viewer) {
      PageHead("Kredensial", note: "tersimpan terkunci; dapat diganti, tidak dapat dibaca")
      if let keyProblem { Notice(.danger, keyProblem) }
      if let told { TrialNotice(system: told.system, answer: told.answer) }
      if !fromFile.isEmpty { fileNotice }
      Card("Sistem") {
        CredentialTable(
          lines: answer.lines, fromFile: fromFile, viewer: viewer, now: now, keyIsThere: keyProblem == nil)
      }
      Card("Pakta integritas") {
        PactTable(pacts: answer.pacts, today: answer.today, viewer: viewer)
        p(
          "Lampiran XII perjanjian dengan BPJS Kesehatan, satu untuk setiap pemegang kunci atau akun.",
          .class("small"))
        LinkButton("Cetak atau simpan pakta", to: .credentials(.newPact()), .primary)
      }
      if !answer.versions.isEmpty {
        Card("Riwayat penggantian") {
          CredentialHistory(versions: answer.versions, zone: viewer.facility.zone)
        }
      }
      p(.class("small")) {
        a("Pengembang pihak ketiga dan pelanggaran", .href(.credentials(.registers)))
        " · "
        a("Catatan keamanan", .href(.securityLog(.list())))
      }
    }
  }

  private var fileNotice: Notice {
    Notice(.waiting) {
      "Sebagian kredensial masih diambil dari berkas setelan server, tanpa pakta dan tanpa kunci; yang dari BPJS hanya "
      "dipakai untuk sandbox di mesin ini. Pengelola server "
      "memindahkannya dengan "
      code("sehat credentials import")
      "."
    }
  }
}

/// What came of a trial.
struct TrialNotice: Component {
  let system: OutsideSystem
  let answer: CredentialTrial.Answer

  var html: HTML {
    switch answer {
    case .works(let sentence): Notice(.done, "\(system.word): berhasil. \(sentence)").html
    case .fails(let sentence): Notice(.waiting, "\(system.word): belum berhasil. \(sentence)").html
    case .cannotBeTried(let sentence): Notice(.neutral, "\(system.word): \(sentence)").html
    }
  }
}
