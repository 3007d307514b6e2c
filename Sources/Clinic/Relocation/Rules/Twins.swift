import Store

/// Facilities of both databases that bear one code of BPJS or SATUSEHAT. It may be right (a Pustu that reports under its
/// Puskesmas); more often the same Puskesmas was set up twice. So it is said, and does not stop the move.
enum Twins {
  static func sentences(_ source: [Facility], _ target: [Facility]) -> [String] {
    source.flatMap { one in
      target.flatMap { other -> [String] in
        var found: [String] = []
        if let code = one.bpjsProvider, code == other.bpjsProvider {
          found.append("kode BPJS \(code) dipakai \(one.name) dan \(other.name).")
        }
        if let code = one.satusehatOrganization, code == other.satusehatOrganization {
          found.append("organisasi SATUSEHAT \(code) dipakai \(one.name) dan \(other.name).")
        }
        return found
      }
    }
  }
}
