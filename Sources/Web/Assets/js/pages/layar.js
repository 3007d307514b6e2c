// The screen in the waiting room: hears calls, shows them at once and speaks them in Indonesian, with a chime where
// the computer has no Indonesian voice. A broken line mends itself.
(() => {
  const screen = document.getElementById("layar");
  const button = document.getElementById("suara");
  const spoken = new Set();
  let audio = null;

  const calls = () => [...screen.querySelectorAll("[data-call]")];
  for (const call of calls()) spoken.add(call.dataset.call);

  const voice = () =>
    "speechSynthesis" in window && speechSynthesis.getVoices().find((each) => each.lang.replace("_", "-").startsWith("id"));

  const chime = () => {
    if (!audio || audio.state !== "running") return;
    [880, 660].forEach((pitch, index) => {
      const start = audio.currentTime + index * 0.35;
      const tone = audio.createOscillator();
      const loudness = audio.createGain();
      tone.frequency.value = pitch;
      loudness.gain.setValueAtTime(0.4, start);
      loudness.gain.exponentialRampToValueAtTime(0.001, start + 0.6);
      tone.connect(loudness).connect(audio.destination);
      tone.start(start);
      tone.stop(start + 0.6);
    });
  };

  const speak = (words) => {
    chime();
    const found = voice();
    if (!found) return;
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = found;
    utterance.lang = "id-ID";
    utterance.rate = 0.9;
    speechSynthesis.speak(utterance);
  };

  let running = false, again = false;
  const refresh = async () => {
    if (running) { again = true; return; }
    running = true;
    const response = await fetch(screen.dataset.fragment, { headers: { "x-fragment": "1" } }).catch(() => null);
    if (response && response.ok) {
      screen.innerHTML = await response.text();
      for (const call of calls()) {
        if (spoken.has(call.dataset.call)) continue;
        spoken.add(call.dataset.call);
        speak(call.dataset.speech);
      }
    }
    running = false;
    if (again) { again = false; refresh(); }
  };

  const listen = () => {
    const source = new EventSource(screen.dataset.events);
    for (const kind of ["open", "call", "change"]) source.addEventListener(kind, refresh);
    source.addEventListener("error", () => {
      document.body.classList.add("cut");
      if (source.readyState === EventSource.CLOSED) setTimeout(listen, 3000);
    });
    source.addEventListener("open", () => document.body.classList.remove("cut"));
  };

  // Browsers play nothing before somebody has touched the page, unless they were told to.
  const wake = () => {
    audio = audio || new (window.AudioContext || window.webkitAudioContext)();
    audio.resume().catch(() => {});
    button.hidden = audio.state === "running";
    audio.onstatechange = () => { button.hidden = audio.state === "running"; };
  };
  button.addEventListener("click", () => { wake(); speak("Suara panggilan menyala."); });
  wake();

  listen();
  // The clock on the wall, and the day's end, move without a call.
  setInterval(refresh, 30000);
})();
