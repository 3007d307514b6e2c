/// The endpoints of P-Care that the sandbox serves, as in BPJS contract 2.2.
enum PCareRoutes {
  static let all: [PCareRoute] = references + referral + registration + visit + additions + groups

  private static let references = [
    PCareRoute("GET", "diagnosa/:search/:start/:limit", ReferenceEndpoints.diagnosa),
    PCareRoute("GET", "dokter/:start/:limit") { _, call in call.page(PCareLists.dokter.objects) },
    PCareRoute("GET", "kesadaran") { _, _ in .list(PCareLists.kesadaran.objects) },
    PCareRoute("GET", "obat/dpho/:search/:start/:limit", ReferenceEndpoints.dpho),
    PCareRoute("GET", "poli/fktp/:start/:limit") { _, call in call.page(PCarePoli.all.map(\.json)) },
    PCareRoute("GET", "provider/:start/:limit") { _, call in call.page(PCareFacility.all.map(\.json)) },
    PCareRoute("GET", "prognosa") { _, _ in .uncounted(PCareLists.prognosa.objects) },
    PCareRoute("GET", "alergi/jenis/:kind", ReferenceEndpoints.alergi),
    PCareRoute("GET", "statuspulang/rawatInap/:inpatient", ReferenceEndpoints.statusPulang),
    PCareRoute("GET", "tindakan/kdTkp/:kind/:start/:limit", ReferenceEndpoints.tindakan),
    PCareRoute("GET", "dpho/kdppk/:pharmacy/:search/:start/:limit", ReferenceEndpoints.stock),
  ]

  /// The fixed words stand before the pattern that would take them for a code.
  private static let referral = [
    PCareRoute("GET", "spesialis") { _, _ in .list(PCareSpecialty.all.map(\.json)) },
    PCareRoute("GET", "spesialis/sarana") { _, _ in .list(PCareReferralLists.sarana.objects) },
    PCareRoute("GET", "spesialis/khusus") { _, _ in .list(PCareReferralLists.khusus.objects) },
    PCareRoute("GET", "spesialis/:specialty/subspesialis", SpesialisEndpoints.parts),
    PCareRoute(
      "GET", "spesialis/rujuk/subspesialis/:part/sarana/:sarana/tglEstRujuk/:day", SpesialisEndpoints.ofPart),
    PCareRoute(
      "GET", "spesialis/rujuk/khusus/:khusus/noKartu/:card/tglEstRujuk/:day", SpesialisEndpoints.ofKhusus),
    PCareRoute(
      "GET", "spesialis/rujuk/khusus/:khusus/subspesialis/:part/noKartu/:card/tglEstRujuk/:day",
      SpesialisEndpoints.ofKhususPart),
  ]

  private static let registration = [
    PCareRoute("GET", "peserta/:card", PesertaEndpoints.byCard),
    PCareRoute("GET", "peserta/noka/:card", PesertaEndpoints.byCard),
    PCareRoute("GET", "peserta/nik/:nik", PesertaEndpoints.byNIK),
    PCareRoute("GET", "pendaftaran/noUrut/:number/tglDaftar/:day", PendaftaranEndpoints.one),
    PCareRoute("GET", "pendaftaran/tglDaftar/:day/:start/:limit", PendaftaranEndpoints.ofDay),
    PCareRoute("POST", "pendaftaran", PendaftaranEndpoints.add),
    PCareRoute(
      "DELETE", "pendaftaran/peserta/:card/tglDaftar/:day/noUrut/:number/kdPoli/:poli",
      PendaftaranEndpoints.remove),
  ]

  private static let visit = [
    PCareRoute("GET", "kunjungan/peserta/:card", KunjunganEndpoints.history),
    PCareRoute("GET", "kunjungan/rujukan/:visit", RujukanEndpoints.letter),
    PCareRoute("POST", "kunjungan", KunjunganEndpoints.add),
    PCareRoute("POST", "kunjungan/v1", KunjunganEndpoints.add),
    PCareRoute("PUT", "kunjungan", KunjunganEndpoints.change),
    PCareRoute("PUT", "kunjungan/v1", KunjunganEndpoints.change),
    PCareRoute("DELETE", "kunjungan/:visit", KunjunganEndpoints.remove),
  ]

  private static let additions = [
    PCareRoute("GET", "obat/kunjungan/:visit", ObatEndpoints.list),
    PCareRoute("POST", "obat/kunjungan", ObatEndpoints.add),
    PCareRoute("DELETE", "obat/:number/kunjungan/:visit", ObatEndpoints.remove),
    PCareRoute("GET", "tindakan/kunjungan/:visit", TindakanEndpoints.list),
    PCareRoute("POST", "tindakan", TindakanEndpoints.add),
    PCareRoute("PUT", "tindakan", TindakanEndpoints.change),
    PCareRoute("DELETE", "tindakan/:number/kunjungan/:visit", TindakanEndpoints.remove),
    PCareRoute("GET", "MCU/kunjungan/:visit", MCUEndpoints.list),
    PCareRoute("POST", "MCU", MCUEndpoints.add),
    PCareRoute("PUT", "MCU", MCUEndpoints.change),
    PCareRoute("DELETE", "MCU/:number/kunjungan/:visit", MCUEndpoints.remove),
  ]

  private static let groups = [
    PCareRoute("GET", "kelompok/club/:program", KelompokEndpoints.clubs),
    PCareRoute("GET", "kelompok/kegiatan/:day", KelompokEndpoints.ofMonth),
    PCareRoute("GET", "kelompok/peserta/:activity", KelompokEndpoints.participants),
    PCareRoute("POST", "kelompok/kegiatan", KelompokEndpoints.save),
    PCareRoute("POST", "kelompok/peserta", KelompokEndpoints.addParticipant),
    PCareRoute("DELETE", "kelompok/kegiatan/:activity", KelompokEndpoints.remove),
    PCareRoute("DELETE", "kelompok/peserta/:activity/:card", KelompokEndpoints.removeParticipant),
    PCareRoute("GET", "skrinning/rekap", SkrinningEndpoints.summary),
    PCareRoute("GET", "skrinning/peserta/:search/:start/:limit", SkrinningEndpoints.people),
    PCareRoute("GET", "skrinning/prolanis/:program/:search/:start/:limit", SkrinningEndpoints.candidates),
  ]

  static func find(_ method: String, _ path: [String]) -> (route: PCareRoute, parts: [String: String])? {
    for route in all {
      if let parts = route.match(method, path) { return (route, parts) }
    }
    return nil
  }
}
