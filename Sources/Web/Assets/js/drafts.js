// Keeps what is being typed. A form with data-draft="/address" is sent there with PUT a moment after each change;
// while the server cannot be reached it is kept in this tab and sent when the line is back.
(() => {
  const meta = document.querySelector("meta[name=sehat-token]");
  const token = meta ? meta.content : "";
  const clock = () => new Date().toTimeString().slice(0, 5).replace(":", ".");

  class Draft {
    constructor(form) {
      this.form = form;
      this.address = form.dataset.draft;
      this.key = "draf:" + this.address;
      form.addEventListener("input", () => this.later());
      form.addEventListener("change", () => this.later());
      form.addEventListener("submit", () => { clearTimeout(this.wait); sessionStorage.removeItem(this.key); });
      addEventListener("online", () => this.resend());
      addEventListener("visibilitychange", () => { if (document.hidden && this.dirty) this.save(true); });
      this.restore();
    }

    get fields() {
      const data = new FormData(this.form);
      data.delete("_token");
      return new URLSearchParams([...data].filter(([, value]) => typeof value === "string")).toString();
    }

    later() {
      this.dirty = true;
      clearTimeout(this.wait);
      this.wait = setTimeout(() => this.save(false), 800);
    }

    async save(leaving) {
      const fields = this.fields;
      this.dirty = false;
      try {
        const response = await fetch(this.address, {
          method: "PUT", body: fields, keepalive: leaving,
          headers: { "content-type": "application/x-www-form-urlencoded", "x-sehat-token": token },
        });
        if (!response.ok) throw new Error(response.status);
        sessionStorage.removeItem(this.key);
        this.say("Tersimpan " + clock(), "kept");
      } catch {
        sessionStorage.setItem(this.key, fields);
        this.dirty = true;
        this.say("Belum terkirim; disimpan di komputer ini", "unsent");
      }
    }

    resend() { if (sessionStorage.getItem(this.key) !== null) this.save(false); }

    restore() {
      const kept = sessionStorage.getItem(this.key);
      if (kept === null) return;
      const values = new URLSearchParams(kept);
      for (const field of this.form.elements) {
        if (!field.name || field.name === "_token" || field.type === "password") continue;
        if (field.type === "checkbox" || field.type === "radio") {
          field.checked = values.getAll(field.name).includes(field.value);
        } else if (values.has(field.name)) {
          field.value = values.get(field.name);
        }
      }
      this.save(false);
    }

    say(words, state) {
      const note = this.form.querySelector("[data-draft-note]") || document.querySelector("[data-draft-note]");
      if (!note) return;
      note.textContent = words;
      note.className = "draft-note " + state;
    }
  }

  for (const form of document.querySelectorAll("form[data-draft]")) new Draft(form);
})();
