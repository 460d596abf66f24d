// Folds away the days that are over, as long as some are still to come.
(function () {
  var root = document.documentElement.dataset;
  var list = document.querySelector("[data-gone]");
  if (root.phase !== "during" || !list || !list.closest) return;
  var days = Array.from(document.querySelectorAll(".day"));
  var date = day => day.querySelector("[id]").id.slice(2);
  var gone = days.filter(day => date(day) < root.day).sort((one, other) => date(one) < date(other) ? -1 : 1);
  var next = days.filter(day => date(day) >= root.day)[0];
  if (!gone.length || !next) return;
  var folded = document.createElement("details");
  folded.className = "gone";
  folded.appendChild(document.createElement("summary")).textContent = list.dataset.gone.replace("{n}", gone.length);
  next = next.closest("[data-gone]") || next;
  next.parentNode.insertBefore(folded, next);
  gone.forEach(day => {
    var group = day.closest("[data-gone]");
    folded.appendChild(day);
    if (group && !group.querySelector(".day")) group.hidden = true;
  });
  // What the part of the address behind # names: anything may stand there, also what messengers append.
  function open() {
    try {
      var wanted = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!folded.contains(wanted)) return;
      folded.open = true;
      wanted.scrollIntoView();
    } catch (broken) {}
  }
  addEventListener("hashchange", open);
  open();
})();
