import Vocabulary

/// At the counter: a new patient, who is put into the queue of the general poli.
struct CounterWalk {
  let desk: Browser
  let say: (String) -> Void

  /// Answers the patient's identity.
  func run(_ person: InventedPerson) async throws -> String {
    let form = try await desk.get("/pasien/baru")
    let chosen = try await desk.submit(
      "/pasien", on: form,
      [
        ("nik", person.nik), ("nama", person.name), ("tanggal_lahir", person.birthDate),
        ("jenis_kelamin", "female"),
        ("kartu_jkn", person.card), ("alamat", "Kp. Cempaka RT 01 RW 02"), ("telepon", "081200009001"),
      ])
    guard chosen.status == 200, chosen.address.contains("pasien=") else {
      throw DemoFailure("Pasien tidak tersimpan: \(chosen.complaints)")
    }
    say("Pendaftaran: \(person.name), NIK dan kartu JKN diperiksa, nomor RM diberikan")
    let slip = try await desk.submit(
      "/pasien/", on: chosen, [("pembayar", "jkn-here"), ("keluhan", "Batuk")])
    guard slip.address.contains("/pendaftaran/karcis/") else {
      throw DemoFailure("Tidak masuk antrean: \(slip.complaints)")
    }
    say("Antrean: nomor poli umum diberikan")
    return String(chosen.address.split(separator: "pasien=").last?.prefix(36) ?? "")
  }
}
