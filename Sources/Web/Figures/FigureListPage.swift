import Clinic
import Vocabulary

/// Figures of a stretch of days: kabupaten, then Puskesmas, then days; below a kabupaten also told apart by kind.
struct FigureListPage {
  let viewer: Viewer
  let result: ReadFigures.Result
  let days: ClosedRange<CalendarDate>
  let form: FormState
  let now: Instant

  var page: Page {
    Page("Angka", at: .figures, for: viewer) {
      PageHead("Angka " + place) { trail }
      for late in latePlaces { Notice(.waiting, late) }
      Card { period }
      Card(heading) {
        if result.places.isEmpty {
          EmptyState("Belum ada angka. Angka muncul setelah kunjungan pertama dihitung.")
        } else if result.lines.isEmpty {
          EmptyState("Tidak ada kunjungan pada hari-hari ini.")
        } else {
          FigureTable(viewer: viewer, result: result, days: days)
        }
      }
      if !result.kinds.isEmpty { FigureKinds(viewer: viewer, result: result, day: oneDay) }
      if !result.compared.isEmpty { Card("Kiriman dibandingkan tiap malam") { compared } }
      if !result.outages.isEmpty { Card("Gangguan sambungan") { outages } }
      p(
        "Peserta JKN kontak dihitung sekali sebulan per peserta. Angka tidak memuat nama, NIK, atau alamat siapa pun.",
        .class("small"))
    }
  }

  private var place: String {
    switch result.scope {
    case .everywhere: "semua kabupaten dan kota"
    case .district: result.places.first?.districtWord ?? ""
    case .facility: result.places.first?.name ?? ""
    }
  }

  private var heading: String {
    days.lowerBound == days.upperBound
      ? Indonesian.dayWithWeekday(days.lowerBound)
      : "\(Indonesian.day(days.lowerBound)) – \(Indonesian.day(days.upperBound))"
  }

  /// The day, when only one is shown: its kinds open into the visits.
  private var oneDay: CalendarDate? { days.lowerBound == days.upperBound ? days.lowerBound : nil }

  /// The way back up.
  @HTMLBuilder private var trail: HTML {
    if viewer.seesOtherPlaces, result.scope != .everywhere {
      a("Semua", .href(route()))
      if case .facility = result.scope, let place = result.places.first {
        " › "
        a(place.districtWord, .href(route(district: place.districtCode)))
      }
    }
  }

  private func route(district: String? = nil) -> Route {
    .figures(.list(from: days.lowerBound.typed, to: days.upperBound.typed, district: district))
  }

  private var period: HTML {
    GetForm(to: .figures(.list())) {
      switch result.scope {
      case .everywhere: HTML("")
      case .district(let code): HiddenField("kabupaten", code)
      case .facility(let id): HiddenField("puskesmas", id.text)
      }
      FieldRow {
        TextField("Dari", name: "dari", in: form, kind: .date)
        TextField("Sampai", name: "sampai", in: form, kind: .date)
        Button("Tampilkan", .primary)
      }
    }.html
  }

  /// A district that has been cut off shows until when its figures are whole.
  private var latePlaces: [String] {
    Dictionary(grouping: result.places, by: \.districtWord).sorted { $0.key < $1.key }
      .compactMap { district, places in
        guard let oldest = places.min(by: { $0.completeUntil < $1.completeUntil }),
          now - oldest.completeUntil > FigureTable.late
        else { return nil }
        let name = places.count == 1 ? oldest.name : district
        guard oldest.completeUntil.milliseconds > 0 else { return "\(name): angka masih dihitung." }
        return
          "\(name): data sampai \(Indonesian.moment(oldest.completeUntil, oldest.zone)) \(oldest.zone.rawValue)."
      }
  }

  private var outages: HTML {
    let places = max(1, result.places.count)
    return HTML {
      DataTable("Gangguan", [.text("Sistem"), .number("Kali"), .number("Menit")]) {
        for line in result.outages {
          tr {
            td(DestinationWords.name(line.destination))
            td(tenths(line.times, of: places), .class("num right"))
            td(Indonesian.number(line.minutes / places), .class("num right"))
          }
        }
      }
      if places > 1 { p("Rata-rata tiap Puskesmas.", .class("small")) }
    }
  }

  /// With one digit after the comma where it is no whole number.
  private func tenths(_ sum: Int, of places: Int) -> String {
    let tenths = (sum * 10 + places / 2) / places
    return tenths % 10 == 0
      ? Indonesian.number(tenths / 10) : "\(Indonesian.number(tenths / 10)),\(tenths % 10)"
  }

  private var compared: HTML {
    DataTable("Kiriman", [.text("Sistem"), .number("Bukti kirim kita"), .number("Tersimpan di sana")]) {
      for line in result.compared {
        tr {
          td(DestinationWords.name(line.destination))
          td(Indonesian.number(line.ours), .class("num right"))
          td(Indonesian.number(line.theirs), .class("num right"))
        }
      }
    }.html
  }
}

extension Viewer {
  /// Whether figures of other Puskesmas are shown.
  var seesOtherPlaces: Bool { !actor.roles.isDisjoint(with: [.adminDinas, .pengamat]) }

  /// Whether the figures of this Puskesmas open into the visits behind them.
  func opensFigures(of facility: FacilityID) -> Bool { may(.readRecord) && self.facility.id == facility }
}
