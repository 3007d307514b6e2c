import Clinic
import JKN

/// What the counter says before a visit that JKN guarantees nothing of (SAN-06): what happened and what to do. It holds nobody
/// up.
struct AgreementNotice: Component {
  let lapse: AgreementLapse

  var html: HTML {
    Notice(.waiting) {
      strong("\(happened) Kunjungan JKN hari ini tidak dijamin BPJS.")
      ul {
        li("Gawat darurat: layani dahulu seperti biasa.")
        li(
          "Selain itu: beri tahu pasien, lalu arahkan ke FKTP lain yang bekerja sama dengan BPJS, atau daftarkan sebagai \(Payer.general.word) bila pasien setuju."
        )
        li(
          "Pendaftaran tetap dapat dilanjutkan. Bila tanggalnya keliru, minta kepala Puskesmas memeriksa catatan perjanjian."
        )
      }
      if case .ended(let gap) = lapse { small(gap.source) }
    }.html
  }

  private var happened: String {
    switch lapse {
    case .ended(let gap):
      let resumed = gap.resumedOn.map { "; yang baru mulai \(Indonesian.day($0))" } ?? ""
      return
        "Perjanjian dengan BPJS berakhir \(Indonesian.day(gap.lastDay)) (\(gap.why.lowercased()))\(resumed)."
    case .over(_, let last, let next):
      let resumed =
        next.map { "yang baru mulai \(Indonesian.day($0))" } ?? "belum ada yang baru"
      return "Masa perjanjian dengan BPJS habis \(Indonesian.day(last)) dan \(resumed)."
    case .notBegun(let first):
      return "Perjanjian dengan BPJS baru mulai \(Indonesian.day(first))."
    }
  }
}
