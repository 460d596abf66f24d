// Chooses lines of the schedule; the choice stands in the address. Days that are over are folded away.
(function () {
  var box = document.querySelector(".filter");
  var days = Array.from(document.querySelectorAll(".day"));
  if (!box) return;
  var form = box.querySelector("form");
  var status = document.querySelector("main [role=status]");
  var prefix = { audience: "a-", language: "l-" };
  var fields = Array.from(form.elements).filter(function (field) { return field.name; });

  function value(field) {
    return field.type === "checkbox" ? field.checked && field.value : field.value;
  }
  function day(section) {
    return section.querySelector("[id]").id.slice(2);
  }
  function isOn(date, when) {
    if (when.indexOf("week-")) return date === when;
    var far = (Date.parse(date) - Date.parse(when.slice(5))) / 864e5;
    return far >= 0 && far < 7;
  }
  function fits(card, name, wanted) {
    if (name === "block") return card.classList.contains("b-" + wanted);
    if (name === "status") return !!card.querySelector(".tag--" + wanted);
    return card.dataset.is.split(" ").indexOf((prefix[name] || "") + wanted) >= 0;
  }
  function apply() {
    var chosen = fields.filter(value);
    var found = 0;
    days.forEach(function (section) {
      var any = false;
      section.querySelectorAll(".card").forEach(function (card) {
        var shown = chosen.every(function (field) {
          return field.name === "when" ? isOn(day(section), value(field)) : fits(card, field.name, value(field));
        });
        card.hidden = !shown;
        if (shown) { any = true; found++; }
      });
      section.hidden = !any;
      section.style.contentVisibility = chosen.length ? "visible" : "";
    });
    if (chosen.length && !found) box.open = true;
    status.textContent = !chosen.length ? "" : found ? box.dataset.found.replace("{n}", found) : box.dataset.none;
  }
  function query() {
    var params = new URLSearchParams();
    fields.filter(value).forEach(function (field) { params.set(field.name, value(field)); });
    return params.toString();
  }
  function fromAddress() {
    var params = new URLSearchParams(location.search);
    fields.forEach(function (field) {
      var wanted = params.get(field.name) || "";
      if (field.type === "checkbox") field.checked = !!wanted;
      else field.value = wanted;
      if (field.selectedIndex < 0) field.value = "";
    });
    if (query() && innerWidth > 767) box.open = true;
    apply();
  }
  function changed() {
    var next = query();
    history.pushState(null, "", next ? "?" + next : location.pathname);
    apply();
  }
  // What the part of the address behind # names: anything may stand there, also what messengers append.
  function named() {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (broken) {
      return null;
    }
  }
  function fold() {
    var coming = ".card[data-ends]:not([data-past])";
    var gone = days.filter(function (section) { return section.querySelector("[data-past]") && !section.querySelector(coming); });
    if (!gone.length || !document.querySelector(".day " + coming)) return;
    var folded = document.createElement("details");
    folded.className = "gone";
    folded.appendChild(document.createElement("summary")).textContent = box.dataset.gone.replace("{n}", gone.length);
    gone.forEach(function (section) {
      var group = section.closest("section.stack");
      folded.append(section);
      if (group && !group.querySelector(".day")) group.hidden = true;
    });
    var home = days.filter(function (section) { return gone.indexOf(section) < 0; })[0].closest("section.stack");
    home.before(folded);
    function open() {
      var wanted = named();
      if (!folded.contains(wanted)) return;
      folded.open = true;
      wanted.scrollIntoView();
    }
    addEventListener("hashchange", open);
    open();
  }
  box.hidden = false;
  form.addEventListener("change", changed);
  form.addEventListener("reset", function () { setTimeout(changed); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  addEventListener("popstate", fromAddress);
  fold();
  fromAddress();
})();
