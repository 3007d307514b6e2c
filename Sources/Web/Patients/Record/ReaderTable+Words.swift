import Clinic

extension ReaderTable {
  /// What an entry of the journal did with a record, in words; the entry's own name where it has none.
  static func word(_ kind: String) -> String { care(kind) ?? claim(kind) ?? kind }

  private static func care(_ kind: String) -> String? {
    switch kind {
    case "patient.read": "Membuka data"
    case FactKind.patientRegistered: "Mendaftarkan pasien"
    case FactKind.patientChanged: "Mengubah data"
    case FactKind.contactConsentNoted: "Mencatat persetujuan dihubungi"
    case FactKind.eligibilityChecked: "Memeriksa kepesertaan JKN"
    case FactKind.encounterArrived: "Mendaftarkan kunjungan"
    case FactKind.encounterTriaged: "Mencatat pemeriksaan awal"
    case FactKind.encounterStarted: "Mulai memeriksa"
    case FactKind.encounterRecorded: "Menyimpan pemeriksaan"
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
    case FactKind.stayAdmitted: "Memasukkan ke rawat inap"
    case FactKind.stayDischarged: "Memulangkan dari rawat inap"
    case FactKind.stayWithdrawn: "Menarik catatan rawat inap"
    case FactKind.screeningPaperRecorded: "Mencatat surat skrining"
    case FactKind.screeningPaperWithdrawn: "Menarik surat skrining"
    default: nil
    }
  }

  /// The programmes of JKN, and its claims.
  private static func claim(_ kind: String) -> String? {
    switch kind {
    case FactKind.prolanisJoined: "Mendaftarkan ke Prolanis"
    case FactKind.prolanisLeft: "Mengeluarkan dari Prolanis"
    case FactKind.referBackRecorded: "Mencatat surat rujuk balik"
    case FactKind.referBackCorrected: "Mengoreksi surat rujuk balik"
    case FactKind.referBackEnded: "Mengakhiri surat rujuk balik"
    case FactKind.referBackSeen: "Mencatat kepesertaan rujuk balik"
    case FactKind.adherenceTaught: "Mencatat edukasi kepatuhan"
    case FactKind.claimEntered: "Mencatat klaim"
    case FactKind.claimChanged: "Mengubah klaim"
    case FactKind.claimWithdrawn: "Menarik klaim"
    case FactKind.claimEvidenceKept: "Mencatat berkas klaim"
    case FactKind.claimApproved: "Menyetujui klaim"
    case FactKind.claimReturned: "Mengembalikan klaim"
    case FactKind.claimAnswersTaken: "Mencatat jawaban BPJS atas klaim"
    default: nil
    }
  }
}
