/// The fields of the patient form, by the names they have in a form, in a problem and in an import.
public enum PatientField: String, Sendable, Hashable, CaseIterable {
  case name = "nama"
  case nik
  case passport = "paspor"
  /// The mother's identity or record number, for a newborn without a NIK.
  case mother = "ibu"
  case birthOrder = "anak_ke"
  case birthDate = "tanggal_lahir"
  case birthPlace = "tempat_lahir"
  case sex = "jenis_kelamin"
  case jknNumber = "kartu_jkn"
  case familyCard = "kk"
  case phone = "telepon"
  case address = "alamat"
  case rt
  case rw
  case region = "wilayah"
  case bloodGroup = "golongan_darah"
  case deceasedOn = "tanggal_meninggal"
}
