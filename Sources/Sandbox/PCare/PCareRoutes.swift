/// The endpoints of P-Care that the sandbox serves, as in BPJS contract 2.2.
enum PCareRoutes {
  static let all: [PCareRoute] = references + registration + visit + additions

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
  ]

  static func find(_ method: String, _ path: [String]) -> (route: PCareRoute, parts: [String: String])? {
    for route in all {
      if let parts = route.match(method, path) { return (route, parts) }
    }
    return nil
  }
}
