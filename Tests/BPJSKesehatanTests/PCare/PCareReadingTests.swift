import Foundation
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("Reading P-Care's answers (contract Appendix A)")
struct PCareReadingTests {
  private func read<T: Decodable>(_ type: T.Type, _ text: String) throws -> T {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  @Test("A.1: one registration")
  func registration() throws {
    let entry = try read(
      PendaftaranEntry.self,
      """
      {"noUrut":"A1","tgldaftar":"20-08-2026","providerPelayanan":{"kdProvider":"09020107","nmProvider":"P"},
      "peserta":{"noKartu":"0001234567890","nama":"CONTOH PESERTA SATU","aktif":true},
      "poli":{"kdPoli":"001","nmPoli":"Umum"},"keluhan":"","status":"Baru","sistole":0,"tkp":{"kdTkp":"10"}}
      """)
    #expect(entry.noUrut == "A1")
    #expect(entry.tglDaftar == CalendarDate(year: 2026, month: 8, day: 20))
    #expect(entry.noKartu == "0001234567890")
    #expect(entry.kdPoli == "001")
    #expect(entry.status == "Baru")
  }

  @Test("A.2: the list of a day, mostly empty")
  func list() throws {
    let list = try read(
      PCareList<PendaftaranEntry>.self,
      """
      {"count":1,"list":[{"noUrut":"A1","tgldaftar":"20-08-2026","providerPelayanan":null,
      "peserta":{"noKartu":"0001234567890","nama":null,"kdProviderPst":null,"aktif":false},
      "poli":{"kdPoli":"001","nmPoli":"Umum","poliSakit":true},"kunjSakit":true,"status":"Baru"}]}
      """)
    #expect(list.rows.map(\.noUrut) == ["A1"])
  }

  @Test("A.3: the history of a participant")
  func history() throws {
    let list = try read(
      PCareList<KunjunganEntry>.self,
      """
      {"count":1,"list":[{"noKunjungan":"090201070826Y000001","tglKunjungan":"20-08-2026",
      "providerPelayanan":{"kdProvider":"09020107","nmProvider":"PUSKESMAS CONTOH"},
      "peserta":{"noKartu":"0001234567890","nama":null},"poli":{"kdPoli":"001","nmPoli":"Umum","poliSakit":true},
      "diagnosa1":{"kdDiag":"J00","nmDiag":"Acute nasopharyngitis [common cold]","nonSpesialis":true},
      "diagnosa2":{"kdDiag":null,"nmDiag":null,"nonSpesialis":false},"beratBadan":55.5}]}
      """)
    let visit = try #require(list.rows.first)
    #expect(visit.noKunjungan == "090201070826Y000001")
    #expect(visit.tglKunjungan == CalendarDate(year: 2026, month: 8, day: 20))
    #expect(visit.kdProvider == "09020107")
    #expect(visit.kdPoli == "001")
    #expect(visit.diagnoses.map(\.kdDiag) == ["J00"])
    #expect(visit.vitalSigns == [.beratBadan: 55.5])
  }

  @Test("A.4: the letter of a referral, with what it lacks")
  func letter() throws {
    let letter = try read(
      Rujukan.self,
      """
      {"noRujukan":"090201070826Y000002","ppk":{"kdPPK":"09020107","nmPPK":"PUSKESMAS CONTOH","alamat":null,
      "kc":{"kdKC":"0901","nmKC":"KANTOR CABANG CONTOH","dati":{"kdProp":null,"kdDati":"0902",
      "nmDati":"KOTA CONTOH"},"kdKR":{"kdKR":"04"}}},"tglKunjungan":"20-08-2026",
      "poli":{"kdPoli":"ANA","nmPoli":"ANAK"},"nokaPst":"0001234567891","nmPst":"CONTOH ANAK",
      "tglLahir":"01-02-2020","pisa":"4","ketPisa":"Anak","sex":"L",
      "diag1":{"kdDiag":"A01.1","nmDiag":"Paratyphoid fever A"},"diag2":null,"diag3":null,"catatan":"",
      "dokter":{"kdDokter":"73229","nmDokter":"dr. Contoh"},"tacc":{"nmTacc":null,"alasanTacc":null},
      "infoDenda":"","baru":{"x":1}}
      """)
    #expect(letter.noRujukan == "090201070826Y000002")
    #expect(
      letter.nmPoli == "ANAK" && letter.nmKC == "KANTOR CABANG CONTOH" && letter.nmDati == "KOTA CONTOH")
    #expect(letter.diagnoses.map(\.kdDiag) == ["A01.1"])
    #expect(letter.nmTacc == nil && letter.infoDenda == nil)
  }

  @Test("A.5: a destination with distance, schedule and load")
  func destination() throws {
    let list = try read(
      PCareList<FaskesRujukan>.self,
      """
      {"count":1,"list":[{"kdppk":"0112R016","nmppk":"RSUD CONTOH","alamatPpk":"Jl. Contoh No. 1",
      "telpPpk":"021-000000","kelas":"C","nmkc":"KOTA CONTOH","distance":951.0729,
      "jadwal":"Senin : 07:30 - 14:00, 08:00 - 17:00;14:00 - 19:00","jmlRujuk":"0","kapasitas":40,
      "persentase":0.0}]}
      """)
    let found = try #require(list.rows.first)
    #expect(found.distance == 951.0729 && found.jmlRujuk == 0 && found.kapasitas == 40)
    #expect(found.jadwal == "Senin : 07:30 - 14:00, 08:00 - 17:00;14:00 - 19:00")
  }

  @Test("A.6: numbers as numbers or text, names trimmed, rows without an identity left out")
  func additions() throws {
    let drugs = try read(
      PCareList<ObatEntry>.self,
      """
      {"count":2,"list":[{"kdObatSK":38,"kdRacikan":"R.01","obat":{"kdObat":"130199999","nmObat":"Obat contoh"},
      "signa1":3,"signa2":"1","jmlObat":10.0},{"obat":null}]}
      """)
    #expect(
      drugs.rows == [
        ObatEntry(
          kdObatSK: "38", kdRacikan: "R.01", kdObat: "130199999", nmObat: "Obat contoh", signa1: 3, signa2: 1,
          jmlObat: 10, jmlPermintaan: nil)
      ])
    let known = try read(
      PCareList<TindakanItem>.self,
      #"[{"kdTindakan":"01006","nmTindakan":"Pelayanan KB : Suntik\r\n","maxTarif":15000.0,"withValue":false}]"#
    )
    #expect(known.rows.first?.nmTindakan == "Pelayanan KB : Suntik")
    #expect(known.rows.first?.maxTarif == 15000)
  }

  @Test("A participant may lack everything but the card")
  func sparse() throws {
    let peserta = try read(
      Peserta.self,
      #"{"noKartu":"0001234567890","noKTP":" ","kdProviderPst":null,"jnsKelas":null,"baru":[1]}"#)
    #expect(peserta.noKTP == nil)
    #expect(peserta.kdProvider == nil)
    #expect(!peserta.aktif)
    #expect(peserta.tunggakan == 0)
    #expect(throws: DecodingError.self) { try read(Peserta.self, #"{"nama":"X"}"#) }
  }

  @Test("What a write produced is read from an object, a list, or nothing")
  func writeResults() {
    let pair: JSONValue = .object(["field": .text("noUrut"), "message": .text("A1")])
    #expect(FieldMessage.read(pair).value(of: "noUrut") == "A1")
    #expect(FieldMessage.read(.list([pair])).value(of: "NOURUT") == "A1")
    #expect(FieldMessage.read(.list([pair])).value(of: "noKunjungan") == "A1")
    #expect(FieldMessage.read(.null).value(of: "noUrut") == nil)
    #expect(FieldMessage.read(.list([])).isEmpty)
  }
}
