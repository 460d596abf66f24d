// Says where the campaign stands on the reader's day, in the zone of the page: static pages cannot know. A browser that does not
// know the zone keeps what was baked.
(function () {
  try {
    var root = document.documentElement.dataset;
    var line = document.querySelector(".phase");
    var say = line.dataset;
    root.day = new Date(Date.now()).toLocaleDateString("sv", { timeZone: say.zone });
    var n = (new Date(root.day) - new Date(say.first)) / 864e5;
    var phase = n < 0 ? "before" : n < say.days ? "during" : n && "after";
    if (phase !== root.phase) line.textContent = say[phase].replace("{n}", n < 0 ? -n : n + 1);
    root.phase = phase;
  } catch (unknown) {}
})();
