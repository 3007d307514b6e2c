import Foundation
import Vocabulary

/// In the doctor's room: identity confirmed, the record filled in, the laboratory asked, the record signed.
struct ExaminationWalk {
  let doctor: Browser
  let say: (String) -> Void

  /// Opens the newest visit of a patient. Answers its address.
  func start(_ patient: String) async throws -> String {
    let history = try await doctor.get("/pasien/\(patient)/riwayat")
    guard let address = history.links(/href="(\/pemeriksaan\/[0-9a-f-]{36})/).first else {
      throw DemoFailure("Kunjungan pasien ini tidak ada di riwayatnya.")
    }
    let gate = try await doctor.get(address)
    let open = try await doctor.submit(
      address + "/mulai", on: gate, [("identifiers", "name"), ("identifiers", "birthDate")])
    guard open.form(address) != nil else {
      throw DemoFailure("Pemeriksaan tidak terbuka: \(open.complaints)")
    }
    say("Pemeriksaan: identitas dipastikan dengan nama dan tanggal lahir")
    return address
  }

  func fill(_ address: String) async throws {
    var page = try await doctor.get(address)
    for code in [("diagnoses", "J00"), ("procedures", "93.94"), ("items", "PCT500")] {
      page = try await save(page, address, [("tambah.\(code.0)", code.1), ("aksi", "simpan")])
    }
    page = try await save(page, address, Self.findings)
    say("Pemeriksaan: tanda vital, SOAP, J00, nebulisasi, alergi, riwayat obat, kuesioner, diet, resep")
  }

  func orderLaboratory(_ address: String) async throws {
    let page = try await doctor.get(address + "/laboratorium")
    let ordered = try await doctor.submit(
      address + "/laboratorium", on: page, [("tests", "HB"), ("question", "Anemia?")])
    guard ordered.status == 200 else { throw DemoFailure("Laboratorium: \(ordered.complaints)") }
    say("Laboratorium: hemoglobin diminta")
  }

  func sign(_ address: String) async throws {
    let page = try await doctor.get(address)
    let signed = try await doctor.submit(address, on: page, [("aksi", "tutup")])
    guard signed.address.hasSuffix("/ringkasan") else {
      throw DemoFailure("Rekam medis belum dapat ditutup: \(signed.complaints)")
    }
    say("Pemeriksaan: rekam medis ditutup dan ditandatangani")
  }

  private func save(
    _ page: Browser.Page, _ address: String, _ fields: [(String, String)]
  ) async throws -> Browser.Page {
    let saved = try await doctor.submit(address, on: page, fields)
    guard saved.status == 200 else { throw DemoFailure("Belum tersimpan: \(saved.complaints)") }
    return saved
  }

  private static let findings: [(String, String)] = [
    ("observed.systolic", "120"), ("observed.diastolic", "80"), ("observed.pulse", "84"),
    ("observed.respiration", "18"), ("observed.temperature", "37,6"), ("observed.oxygenSaturation", "98"),
    ("observed.weight", "55"), ("observed.height", "156"), ("observed.waist", "74"),
    ("observed.consciousness", "composMentis"), ("observed.headAndNeck", "Faring hiperemis"),
    ("complaints", "Batuk"), ("subjective", "Batuk dan pilek tiga hari, demam ringan"),
    ("history", "Tidak ada"), ("allergies.1.category", "environment"),
    ("allergies.1.substance", "Debu rumah"),
    ("allergies.1.reaction", "Bersin"), ("medications.1.name", "Paracetamol"),
    ("medications.1.dosage", "3 × 500 mg bila demam"), ("objective", "Tonsil T1/T1"),
    ("assessment", "Nasofaringitis akut"), ("impression", "Infeksi saluran napas atas tanpa tanda bahaya"),
    ("prognosis", "bonam"), ("procedures.1.explained", "ya"), ("items.1.days", "3"),
    ("items.1.quantity", "9"),
    ("nonDrugTherapy", "Istirahat dan banyak minum"), ("consumables", "Masker nebulisasi 1"),
    ("plan", "Obati gejala"), ("carePlan", "Kontrol bila demam lebih dari tiga hari"), ("diet", "biasa"),
    ("disposition", "home"), ("answers.Q0024.1", "QRI000004"), ("aksi", "simpan"),
  ]
}
