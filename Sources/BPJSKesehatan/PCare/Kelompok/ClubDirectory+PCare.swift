public import Clinic

extension ClubDirectory {
  /// From the kept list; nothing while there is none.
  public static func pcare(_ references: PCareReferences) -> ClubDirectory {
    ClubDirectory {
      let rows = (try? await references.rows(of: .klub)) ?? []
      return rows.compactMap { row in
        ProlanisProgramme(pcareCode: row.parent).map {
          InsurerClub(id: row.code, programme: $0, name: row.name)
        }
      }
    }
  }
}
