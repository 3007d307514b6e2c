/// The platform's published dummies (contract section 14.12) and names for everybody else.
enum SeedPeople {
  typealias Person = PopulationRegister.Person

  static let patients: [Person] = [
    Person(
      ihsNumber: "P02478375538", nik: "9271060312000001", name: "Ardianto Putra", gender: "male",
      birthDate: "1992-01-09"),
    // The same NIK has a second record on staging.
    Person(
      ihsNumber: "100000030009", nik: "9271060312000001", name: "Ardianto Putra", gender: "male",
      birthDate: "1992-01-09"),
    Person(
      ihsNumber: "P02478375539", nik: "9204014804000002", name: "Claudia Sintia", gender: "female",
      birthDate: "1989-11-03"),
    Person(
      ihsNumber: "P02478375540", nik: "9271060312000002", name: "Budi Pranoto", gender: "male",
      birthDate: "1990-05-17"),
    Person(
      ihsNumber: "P02478375541", nik: "9271060312000003", name: "Rangga Wijaya", gender: "male",
      birthDate: "1988-08-21"),
    Person(
      ihsNumber: "P02029381697", nik: "9104025209000006", name: "Sari Putri", gender: "female",
      birthDate: "1996-07-06"),
    Person(
      ihsNumber: "P03647103112", nik: "9104025209000006", name: "Sari Putri", gender: "female",
      birthDate: "1996-07-06"),
    Person(
      ihsNumber: "P02029382690", nik: "", name: "By. Ny. Sari", gender: "female", birthDate: "2026-01-04"),
  ]

  /// Numbers that libraries try; whether the platform knows them is told differently.
  static let dummies: [Person] = [
    Person(
      ihsNumber: "P00000000000", nik: "0000000000000000", name: "Pasien Uji Nol", gender: "male",
      birthDate: "1980-01-01"),
    Person(
      ihsNumber: "P11111111111", nik: "1111111111111111", name: "Pasien Uji Satu", gender: "female",
      birthDate: "1980-01-01"),
  ]

  static let practitioners: [Person] = [
    Person(
      ihsNumber: "N10000001", nik: "3313096403900009", name: "dr. Voigt", gender: "female",
      birthDate: "1990-03-24"),
    Person(
      ihsNumber: "10009880728", nik: "7209061211900001", name: "dr. Alexander", gender: "male",
      birthDate: "1990-11-12"),
    Person(
      ihsNumber: "10006926841", nik: "3322071302900002", name: "dr. Yoga Yandika", gender: "male",
      birthDate: "1990-02-13"),
    Person(
      ihsNumber: "10014058550", nik: "", name: "apt. Rina Wulandari", gender: "female",
      birthDate: "1991-06-02"),
  ]

  /// Names from which those of the other people are drawn.
  static let givenNames = [
    "Asep", "Dadang", "Ujang", "Siti", "Neneng", "Euis", "Budi", "Rina", "Agus", "Dewi", "Yayan", "Lilis",
    "Wawan", "Imas", "Tatang", "Nining",
  ]
  static let familyNames = [
    "Suryana", "Hidayat", "Permana", "Kurniasih", "Rohaeti", "Saepudin", "Mulyani", "Gunawan", "Setiawan",
    "Nurhayati", "Sopandi", "Komariah",
  ]
}
