import Clinic
import Vocabulary

/// Who did and read what of this record, newest first.
struct ReaderTable: Component {
  let readers: [RecordReader]
  let zone: FacilityZone

  var html: HTML {
    Card("Jejak akses") {
      DataTable("Jejak akses", [.text("Waktu"), .text("Siapa"), .text("Peran"), .text("Apa")], stacks: true) {
        for reader in readers {
          tr {
            td(Indonesian.moment(reader.entry.at, zone), .class("keep"))
            td(reader.name ?? (reader.entry.author.account == nil ? "Sistem" : "Akun yang sudah dihapus"))
            td(Role(rawValue: reader.entry.author.role)?.word ?? "Sistem")
            td(Self.word(reader.entry.kind))
          }
        }
      }
    }.html
  }

  static func word(_ kind: String) -> String {
    switch kind {
    case "patient.read": "Membuka data"
    case FactKind.patientRegistered: "Mendaftarkan pasien"
    case FactKind.patientChanged: "Mengubah data"
    case FactKind.encounterArrived: "Mendaftarkan kunjungan"
    case FactKind.encounterStarted: "Mulai memeriksa"
    case FactKind.encounterSigned: "Menandatangani rekam medis"
    case FactKind.encounterCorrected: "Mengoreksi rekam medis"
    case FactKind.encounterCancelled: "Membatalkan kunjungan"
    case FactKind.careHistoryOpened: "Membuka riwayat di i-Care BPJS"
    case FactKind.ticketCalled: "Memanggil"
    case FactKind.ticketMoved: "Memindahkan nomor antrean"
    case FactKind.laboratoryOrdered: "Meminta pemeriksaan laboratorium"
    case FactKind.specimenCollected: "Mengambil spesimen"
    case FactKind.laboratoryReported: "Melaporkan hasil laboratorium"
    case FactKind.prescriptionReviewed: "Menelaah resep"
    case FactKind.prescriptionPrepared: "Menyiapkan obat"
    case FactKind.prescriptionHandedOver: "Menyerahkan obat"
    default: kind
    }
  }
}
