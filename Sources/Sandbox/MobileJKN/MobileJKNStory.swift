/// One citizen from the first booking to the cancellation: cases 6 to 18 of BPJS contract 6.10, but for the one that needs
/// the facility's own screen (16).
struct MobileJKNStory: Sendable {
  let caller: MobileJKNCaller
  let session: MobileJKNSession
  let today: String
  let yesterday: String

  func run(_ citizen: MobileJKNCitizen, _ check: inout MobileJKNCheck) async throws {
    try await showSessions(&check)
    let unknown = try await caller.post("antrean", citizen.booking(session))
    check.step("A3", "Warga yang belum dikenal", isRight: unknown.code == 202, unknown.message)
    let enrolled = try await caller.post("peserta", citizen.newcomer)
    let norm = enrolled.response?["norm"]?.string ?? ""
    check.accepted("A5", "Mendaftar sebagai pasien baru", enrolled, !norm.isEmpty, norm)
    check.refused("A5", "Mendaftar sekali lagi", try await caller.post("peserta", citizen.newcomer))

    let booked = try await caller.post("antrean", citizen.booking(session))
    let number = booked.response?["nomorantrean"]?.string ?? ""
    check.accepted("A3", "Mengambil nomor", booked, isWhole(booked), "\(number) · \(session.doctorName)")
    check.refused("A3", "Mengambil nomor kedua", try await caller.post("antrean", citizen.booking(session)))
    try await wrongBodies(citizen, &check)

    let left = try await caller.get("antrean/sisapeserta/\(citizen.card)/\(session.poli)/\(session.day)")
    check.accepted(
      "A4", "Melihat sisa antrean", left, left.response?["nomorantrean"]?.string == number, number)

    check.accepted("A6", "Membatalkan", try await caller.put("antrean/batal", citizen.cancellation(session)))
    check.refused(
      "A6", "Membatalkan lagi", try await caller.put("antrean/batal", citizen.cancellation(session)))
    let again = try await caller.post("antrean", citizen.booking(session), plain: true)
    check.accepted("A3", "Mengambil nomor lagi, sebagai text/plain", again, isWhole(again))
    try await firstVersion(citizen, &check)
  }

  private func showSessions(_ check: inout MobileJKNCheck) async throws {
    let answer = try await caller.get("antrean/status/\(session.poli)/\(session.day)")
    let rows = answer.response?.array ?? []
    let texts = ["namapoli", "totalantrean", "antreanpanggil", "keterangan", "namadokter", "jampraktek"]
    let isRight =
      !rows.isEmpty
      && rows.allSatisfy { row in
        texts.allSatisfy { row[$0]?.string != nil } && row["kodedokter"]?.int != nil
          && row["sisaantrean"]?.int != nil
      }
    check.accepted(
      "A2", "Jadwal poli \(session.poli) tanggal \(session.day)", answer, isRight, "\(rows.count) sesi")
  }

  /// Everything Mobile JKN reads of a number is there (6.5).
  private func isWhole(_ answer: MobileJKNCaller.Answer) -> Bool {
    let texts = ["nomorantrean", "namapoli", "antreanpanggil", "keterangan"]
    return texts.allSatisfy { answer.response?[$0]?.string != nil }
      && ["angkaantrean", "sisaantrean"].allSatisfy { answer.response?[$0] != nil }
  }

  private func wrongBodies(_ citizen: MobileJKNCitizen, _ check: inout MobileJKNCheck) async throws {
    let changes: [(String, String, JSON)] = [
      ("Kartu 12 digit", "nomorkartu", .string(String(citizen.card.dropLast()))),
      ("Kartu berisi huruf", "nomorkartu", .string("A" + citizen.card.dropFirst())),
      ("Kartu kosong", "nomorkartu", ""), ("NIK 15 digit", "nik", .string(String(citizen.nik.dropLast()))),
      ("Tanggal kemarin", "tanggalperiksa", .string(yesterday)), ("Poli yang tidak ada", "kodepoli", "999"),
    ]
    var messages: Set<String> = []
    for (words, member, value) in changes {
      guard case .object(var body) = citizen.booking(session) else { continue }
      body[member] = value
      let answer = try await caller.post("antrean", .object(body))
      check.refused("A3", words, answer, messages.insert(answer.message).inserted)
    }
  }

  /// A body of the first version gets a number or a clear refusal (case 17).
  private func firstVersion(_ citizen: MobileJKNCitizen, _ check: inout MobileJKNCheck) async throws {
    guard case .object(var body) = citizen.booking(session) else { return }
    for member in ["kodedokter", "jampraktek", "norm", "nohp"] { body[member] = nil }
    let answer = try await caller.post("antrean", .object(body))
    check.step(
      "A3", "Isian versi lama", isRight: answer.code == 200 || answer.code == 201, answer.message)
  }
}
