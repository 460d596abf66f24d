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
  var shown = 0;
  function all(which, each) {
    Array.from(document.querySelectorAll(which)).forEach(each);
  }
  if (during) {
    line.textContent = "";
    line.appendChild(link);
    // Home opens today and the next two of the days that were baked.
    all("[data-d]", day => { day.hidden = day.dataset.d < root.day || shown++ > 2; });
    all(".ribbon a", mark => {
      var day = mark.getAttribute("href").match(/\d+-\d+-\d+/)[0];
      if (day < root.day) mark.dataset.past = "";
      if (day !== root.day) return;
      mark.setAttribute("aria-current", "date");
      link.href = mark.href;
      link.textContent = say.today.replace("{day}", mark.getAttribute("aria-label"));
      line.insertAdjacentText("beforeend", ". " + text);
    });
  }
  all("[data-ends]", item => {
    if (Date.parse(item.dataset.ends) > Date.now()) return;
    item.dataset.past = "";
    if (!during || item.querySelector(".tag--cancelled,.tag--postponed")) return;
    var tag = document.createElement("span");
    tag.className = "tag tag--past";
    tag.textContent = say.over;
    (item.querySelector("p.tags") || item).appendChild(tag);
  });
  // Where an event's page begins with a date that is over, the next takes its place, and it goes into the fold at the end; the last stays.
  all(".date[data-past]", item => {
    var list = item.parentNode;
    var next = list.querySelector(".date ~ .date[data-ends]");
    if (!next || next.parentNode !== list) return;
    list.replaceChild(next, item);
    list.lastElementChild.hidden = false;
    list.lastElementChild.appendChild(item);
  });
})();
