import Clinic
import Vocabulary

/// Beside the form: today's values, the trend of the blood pressure, the laboratory, the visits before.
struct ExaminationAside: Component {
  let found: ReadExamination.Result
  let today: CalendarDate
  let zone: FacilityZone

  private var record: EncounterRecord { found.record }

  var html: HTML {
    Card("Hari ini") {
      if record.observations.isEmpty { p("Belum ada tanda vital.", .class("small")) } else { vitals }
      PressureTrend(points)
    }
    LaboratoryCard(record: record, isOpen: record.encounter.status == .inProgress)
    history
    if record.encounter.status == .inProgress {
      p(.class("no-print")) {
        LinkButton("Rawat inapkan", to: .encounters(.admission(record.encounter.id.text)), .plain)
      }
    }
    shortcuts
  }

  private var vitals: HTML {
    Facts(VitalLines(record.observations, age: record.patient.age(on: record.encounter.day)).facts).html
  }

  private var points: [PressureTrend.Point] {
    let earlier = found.history.reversed().compactMap { visit in
      PressureTrend.Point(day: visit.encounter.day, systolic: visit.systolic, diastolic: visit.diastolic)
    }
    let now = PressureTrend.Point(
      day: record.encounter.day, systolic: record.measured(.systolic),
      diastolic: record.measured(.diastolic))
    return earlier + [now].compactMap { $0 }
  }

  private var history: HTML {
    Card("Riwayat") {
      if found.history.isEmpty {
        p("Kunjungan pertama di Puskesmas ini.", .class("small"))
      } else {
        ul(.class("visits")) {
          for visit in found.history.prefix(5) { li { VisitLink(visit: visit) } }
        }
        p {
          a(
            "Semua \(Indonesian.number(found.visitCount)) kunjungan sebelumnya",
            .href(.encounters(.history(record.patient.id.text))))
        }
      }
    }.html
  }

  private var shortcuts: HTML {
    details(.class("card small no-print")) {
      summary("Tombol pintas")
      Facts([
        "Simpan": "Ctrl ↵", "Cari diagnosis": "Alt G", "Cari tindakan": "Alt I", "Cari obat": "Alt O",
        "Cari pasien": "Ctrl K",
      ])
    }
  }
}

/// One earlier visit: day, diagnoses, drugs.
struct VisitLink: Component {
  let visit: VisitSummary

  var html: HTML {
    a(.href(.encounters(.summary(visit.id.text)))) { strong(Indonesian.day(visit.encounter.day)) }
    " · " + visit.diagnoses.compactMap(\.code?.code).joined(separator: ", ")
    small(visit.drugs.joined(separator: ", "))
  }
}
