/// Who is insured (BPJS contract 3.9).
enum PesertaEndpoints {
  @Sendable static func byCard(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard PCareForm.isDigits(call["card"], 13) else {
      return .refused("noKartu", "Nomor kartu harus 13 digit angka.")
    }
    return PCareParticipants.with(card: call["card"]).map { .ok($0.json) } ?? .nothing
  }

  @Sendable static func byNIK(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard PCareForm.isDigits(call["nik"], 16) else {
      return .refused("nik", "NIK harus 16 digit angka.")
    }
    return PCareParticipants.with(nik: call["nik"], today: desk.today).map { .ok($0.json) } ?? .nothing
  }
}
