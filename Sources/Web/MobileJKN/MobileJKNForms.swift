import Clinic

extension BookingForm {
  /// As the body has it: members of the second version that are not there stay nil.
  init(_ body: MobileJKNBody) {
    self.init()
    card = body["nomorkartu"] ?? ""
    nik = body["nik"] ?? ""
    poli = body["kodepoli"] ?? ""
    day = body["tanggalperiksa"] ?? ""
    complaint = body["keluhan"] ?? ""
    doctor = body["kodedokter"]
    hours = body["jampraktek"]
    phone = body["nohp"]
  }
}

extension NewcomerForm {
  init(_ body: MobileJKNBody) {
    self.init()
    for field in Field.allCases { self[field] = body[field.rawValue] ?? "" }
  }
}
