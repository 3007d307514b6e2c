// Search as you type. data-combobox="/address" is asked with ?cari=…; the answer is a list box of options.
// ArrowDown and ArrowUp move, Enter takes the marked or the first hit, Escape closes.
(() => {
  let count = 0;

  class Combobox {
    constructor(input) {
      this.input = input;
      this.asked = null;
      this.shown = null;
      this.frame = document.createElement("span");
      this.frame.className = "combo";
      this.box = document.createElement("div");
      this.box.className = "hits";
      this.box.id = "hits-" + ++count;
      this.box.hidden = true;
      const hadFocus = document.activeElement === input;
      input.replaceWith(this.frame);
      this.frame.append(input, this.box);
      if (hadFocus) input.focus();
      input.setAttribute("role", "combobox");
      input.setAttribute("aria-expanded", "false");
      input.setAttribute("aria-controls", this.box.id);
      input.setAttribute("aria-autocomplete", "list");
      input.addEventListener("input", () => this.typed());
      input.addEventListener("keydown", (event) => this.key(event));
      input.addEventListener("blur", () => setTimeout(() => this.close(), 150));
      this.box.addEventListener("mousedown", (event) => event.preventDefault());
      this.box.addEventListener("click", (event) => {
        const option = event.target.closest("[role=option]");
        if (option) this.take(option);
      });
    }

    get words() { return this.input.value.trim(); }
    get options() { return [...this.box.querySelectorAll("[role=option]")]; }
    get marked() { return this.box.querySelector("[aria-selected=true]"); }
    get into() {
      const name = this.input.dataset.into;
      return name && this.input.form && this.input.form.elements[name];
    }

    typed() {
      if (this.into) this.into.value = "";
      clearTimeout(this.wait);
      if (this.words.length < 2) return this.close();
      this.wait = setTimeout(() => this.ask(), 120);
    }

    async ask() {
      clearTimeout(this.wait);
      const words = this.words;
      if (this.asked === words && this.answer) return this.answer;
      this.asked = words;
      if (this.stop) this.stop.abort();
      this.stop = new AbortController();
      const url = new URL(this.input.dataset.combobox, location.href);
      url.searchParams.set("cari", words);
      this.answer = fetch(url, { signal: this.stop.signal, headers: { "x-fragment": "1" } })
        .then((response) => (response.ok ? response.text() : ""))
        .then((text) => { if (this.words === words) this.show(text, words); })
        .catch(() => { this.asked = null; });
      return this.answer;
    }

    show(text, words) {
      this.box.innerHTML = text;
      this.shown = words;
      this.options.forEach((option, index) => (option.id = this.box.id + "-" + index));
      this.box.hidden = text === "";
      this.input.setAttribute("aria-expanded", String(!this.box.hidden));
      this.mark(this.options[0]);
    }

    mark(option) {
      for (const each of this.options) each.setAttribute("aria-selected", String(each === option));
      if (option) {
        this.input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      } else {
        this.input.removeAttribute("aria-activedescendant");
      }
    }

    async key(event) {
      if (event.isComposing) return;
      const options = this.options;
      const at = options.indexOf(this.marked);
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (this.box.hidden) return this.ask();
        const step = event.key === "ArrowDown" ? 1 : -1;
        this.mark(options[(at + step + options.length) % options.length]);
      } else if (event.key === "Escape") {
        this.close();
      } else if (event.key === "Enter" && this.words.length >= 2 && !(this.into && this.into.value)) {
        event.preventDefault();
        if (this.shown !== this.words) await this.ask();
        const option = this.marked;
        if (option) this.take(option);
        else this.input.form.requestSubmit();
      }
    }

    take(option) {
      if ("go" in this.input.dataset) {
        if (option.dataset.href) location.assign(option.dataset.href);
        return;
      }
      this.input.value = option.dataset.words;
      if (this.into) {
        this.into.value = option.dataset.value;
        this.into.dispatchEvent(new Event("change", { bubbles: true }));
      }
      this.close();
      if ("send" in this.input.dataset) this.input.form.requestSubmit();
    }

    close() {
      clearTimeout(this.wait);
      this.box.hidden = true;
      this.input.setAttribute("aria-expanded", "false");
      this.mark(null);
    }
  }

  window.sehat = window.sehat || {};
  window.sehat.comboboxes = (root) => {
    for (const input of root.querySelectorAll("input[data-combobox]:not([role=combobox])")) new Combobox(input);
  };
  window.sehat.comboboxes(document);
})();
