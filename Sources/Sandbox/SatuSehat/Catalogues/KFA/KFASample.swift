/// The drugs that the contract's own examples use (section 14.12).
enum KFASample {
  private static let tablet = (code: "BS066", name: "Tablet")
  private static let coated = (code: "BS077", name: "Tablet Salut Selaput")
  private static let oral = (code: "O", name: "Oral")

  static let products: [KFAProduct] = [
    KFAProduct(
      code: "93002313", name: "Paracetamol 500 mg Tablet (PAMOL)", form: tablet, route: oral,
      template: "92000372", ingredients: [("91000101", "Paracetamol", "500 mg")], price: 250,
      atc: ("N02BE01", "Paracetamol")),
    KFAProduct(
      code: "93001819", name: "Amlodipine Besilate 5 mg Tablet (HOLI PHARMA)", form: tablet, route: oral,
      template: "92000430", ingredients: [("91000235", "Amlodipine Besilate", "5 mg")], price: 180,
      atc: ("C08CA01", "Amlodipine")),
    KFAProduct(
      code: "93000359", name: "Azithromycin 500 mg Tablet Salut Selaput (KIMIA FARMA)", form: coated,
      route: oral, template: "92000216", ingredients: [("91000150", "Azithromycin", "500 mg")], price: 3900,
      atc: ("J01FA10", "Azithromycin")),
    KFAProduct(
      code: "93001019",
      name:
        "Rifampicin 150 mg / Isoniazid 75 mg / Pyrazinamide 400 mg / Ethambutol 275 mg Tablet Salut Selaput (KIMIA FARMA)",
      form: (code: "BS023", name: "Kaplet Salut Selaput"), route: oral, template: "92000632",
      ingredients: [
        ("91000330", "Rifampin", "150 mg"), ("91000328", "Isoniazid", "75 mg"),
        ("91000329", "Pyrazinamide", "400 mg"), ("91000288", "Ethambutol", "275 mg"),
      ], price: 2100, atc: ("J04AM06", "Rifampicin, pyrazinamide, ethambutol and isoniazid")),
    KFAProduct(
      code: "93001282", name: "Vaksin DTP - HB - Hib 0,5 mL (PENTABIO, 1)",
      form: (code: "BS061", name: "Suspensi Injeksi"), route: (code: "P", name: "Parenteral"), unit: "Vial",
      template: "92001054", ingredients: [("91000928", "Vaksin DTP - HB - Hib", "0,5 mL")], price: 115_000,
      atc: ("J07CA11", "Diphtheria-haemophilus influenzae B-pertussis-tetanus-hepatitis B")),
  ]
}
