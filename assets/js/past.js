// Marks the dates that are over, and during the campaign today and the days before it on the ribbon. The word for it stands on each date
// during the campaign only: after it, the line of the phase says it once. It is laid over an edge or into room kept for it: a line that
// grows late would push what one is reading.
(function () {
  var root = document.documentElement.dataset;
  var line = document.querySelector(".phase");
  var say = line.dataset;
  var text = line.textContent;
  var link = document.createElement("a");
  var during = root.phase === "during";
  link.href = say.page + root.day + "/";
  link.textContent = text;
  if (during) {
    line.textContent = "";
    line.append(link);
  }
  if (during) document.querySelectorAll(".ribbon a").forEach(mark => {
    var day = mark.getAttribute("href").match(/\d+-\d+-\d+/)[0];
    if (day < root.day) mark.dataset.past = "";
    if (day !== root.day) return;
    mark.setAttribute("aria-current", "date");
    link.href = mark.href;
    link.textContent = say.today.replace("{day}", mark.getAttribute("aria-label"));
    line.append(". " + text);
  });
  document.querySelectorAll("[data-ends]").forEach(item => {
    if (Date.parse(item.dataset.ends) > Date.now()) return;
    item.dataset.past = "";
    if (!during || item.querySelector(".tag--cancelled,.tag--postponed")) return;
    var tag = document.createElement("span");
    tag.className = "tag tag--past";
    tag.textContent = say.over;
    (item.querySelector("p.tags") || item).append(tag);
  });
})();
