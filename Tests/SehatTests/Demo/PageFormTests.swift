import Testing

@testable import sehat

@Suite struct PageFormTests {
  let page = """
    <form method="get" action="/cari"><input name="cari" value="x"></form>
    <form method="post" action="/pasien"><input type="hidden" name="_token" value="a&amp;b">
    <input type="checkbox" name="prioritas" value="ya"><input type="radio" name="jk" value="L">
    <input type="radio" name="jk" value="P" checked><select name="poli"><option value="1">A</option>
    <option value="2" selected>B</option></select><textarea name="keluhan">batuk</textarea></form>
    """

  @Test("A form is sent as a browser without a script would send it")
  func defaults() throws {
    let form = try #require(PageForm.all(in: page).first { $0.action == "/pasien" })
    #expect(form.body == "_token=a%26b&jk=P&poli=2&keluhan=batuk")
  }

  @Test("What is filled in takes the place of what stood there; a name given twice ticks two boxes")
  func filled() throws {
    var form = try #require(PageForm.all(in: page).last)
    form.fill([("keluhan", "demam"), ("tanda", "a"), ("tanda", "b")])
    #expect(form.body == "_token=a%26b&jk=P&poli=2&keluhan=demam&tanda=a&tanda=b")
  }
}
