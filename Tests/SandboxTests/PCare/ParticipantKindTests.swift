import Testing

@testable import Sandbox

@Suite("Participants of each kind")
struct ParticipantKindTests {
  private func show(_ path: String) -> JSON { PCareBench().ask("GET", path).payload }

  @Test("Who owes contributions is not active, with the reason")
  func arrears() {
    let found = show("peserta/0009950000001")
    #expect(found["aktif"] == false)
    #expect(found["ketAktif"] == "PREMI MENUNGGAK")
  }

  @Test("A newborn has a card that tells the birth date, and no NIK")
  func newborn() {
    let found = show("peserta/0009961508261")
    #expect(found["tglLahir"] == "15-08-2026")
    #expect(found["noKTP"] == "")
    #expect(found["hubunganKeluarga"] == "Anak")
  }

  @Test("A civil servant and an assisted participant differ in kind and class")
  func membership() {
    #expect(show("peserta/nik/3204135203859997")["jnsPeserta"]?["nama"] == "PNS DAERAH")
    #expect(show("peserta/0009970000001")["jnsKelas"]?["nama"] == "KELAS I")
    #expect(show("peserta/0001234567890")["jnsPeserta"]?["kode"] == "21")
  }
}
