import Vocabulary

/// What is withheld from the honoraria of a batch and what is left of the whole; nothing where there are none.
struct HonorariumNet: Component {
  let summary: ClaimSummary

  @HTMLBuilder var html: HTML {
    if summary.tax > .zero {
      Facts([
        "Bruto": summary.total.text, "PPh Pasal 21 honorarium": summary.tax.text,
        "Diterima bersih": summary.net.text,
      ])
    }
  }
}
