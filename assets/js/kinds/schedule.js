// Chooses lines of the schedule; the choice stands in the address. Days that are over are folded away.
(function () {
  var box = document.querySelector(".filter");
  var days = Array.from(document.querySelectorAll(".day"));
  if (!box || !window.URLSearchParams || !history.pushState || !NodeList.prototype.forEach || !box.closest || !box.append || !box.before) return;
  var form = box.querySelector("form");
  var status = document.querySelector("main [role=status]");
  var prefix = { audience: "a-", language: "l-" };
  var fields = Array.from(form.elements).filter(field => field.name);

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
    if (name === "region") return !!card.querySelector("[href^='" + box.dataset.events + wanted + "/']");
    return card.dataset.is.split(" ").indexOf((prefix[name] || "") + wanted) >= 0;
  }
  function apply() {
    var chosen = fields.filter(value);
    var found = 0;
    days.forEach(section => {
      var any = false;
      section.querySelectorAll(".card").forEach(card => {
        var shown = isShown(section, card, chosen);
        card.hidden = !shown;
        if (shown) { any = true; found++; }
      });
      section.hidden = !any;
      section.style.contentVisibility = chosen.length ? "visible" : "";
    });
    if (chosen.length && !found) box.open = true;
    status.textContent = !chosen.length ? "" : found ? box.dataset.found.replace("{n}", found) : box.dataset.none;
    if (chosen.length && !found) showNear(chosen);
  }
  function query(chosen) {
    var params = new URLSearchParams();
    chosen.forEach(field => { params.set(field.name, value(field)); });
    return params.toString();
  }
  // Where there is something if one wish is given up, or the nearest day: links, each with what is left of the choice.
  function showNear(chosen) {
    var links = [];
    chosen.forEach(given => {
      var left = chosen.filter(field => field !== given);
      var names = left.map(said);
      var params = new URLSearchParams(query(left));
      var full = days.filter(section => count(section, left));
      if (given.name === "when" && full.length) {
        var wanted = Date.parse(value(given).slice(-10));
        var far = section => Math.abs(Date.parse(day(section)) - wanted);
        full = [full.sort((one, other) => far(one) - far(other))[0]];
        var date = day(full[0]);
        params.set("when", date);
        names.push(Array.from(given.options).filter(option => option.value === date)[0].textContent);
      }
      if (!names.length || !full.length) return;
      var link = document.createElement("a");
      var sum = full.reduce((all, section) => all + count(section, left), 0);
      link.href = "?" + params;
      link.textContent = names.join(", ") + " (" + sum + ")";
      links.push(link);
    });
    links.forEach((link, i) => { status.append(i ? " · " : " " + box.dataset.near + " ", link); });
  }
  function said(field) {
    return field.type === "checkbox" ? field.parentNode.textContent.trim() : field.selectedOptions[0].textContent.trim();
  }
  function count(section, chosen) {
    return Array.from(section.querySelectorAll(".card")).filter(card => isShown(section, card, chosen)).length;
  }
  function isShown(section, card, chosen) {
    return chosen.every(field => {
      return field.name === "when" ? isOn(day(section), value(field)) : fits(card, field.name, value(field));
    });
  }
  function fromAddress() {
    var params = new URLSearchParams(location.search);
    fields.forEach(field => {
      var wanted = params.get(field.name) || "";
      if (field.type === "checkbox") field.checked = !!wanted;
      else field.value = wanted;
      if (field.selectedIndex < 0) field.value = "";
    });
    if (fields.some(value) && innerWidth > 767) box.open = true;
    apply();
  }
  function changed() {
    var next = query(fields.filter(value));
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
    var gone = days.filter(section => section.querySelector("[data-past]") && !section.querySelector(coming));
    if (!gone.length || !document.querySelector(".day " + coming)) return;
    var folded = document.createElement("details");
    folded.className = "gone";
    folded.appendChild(document.createElement("summary")).textContent = box.dataset.gone.replace("{n}", gone.length);
    gone.forEach(section => {
      var group = section.closest("section.stack");
      folded.append(section);
      if (group && !group.querySelector(".day")) group.hidden = true;
    });
    var home = days.filter(section => gone.indexOf(section) < 0)[0].closest("section.stack");
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
  form.addEventListener("reset", () => { setTimeout(changed); });
  form.addEventListener("submit", event => { event.preventDefault(); });
  addEventListener("popstate", fromAddress);
  fold();
  fromAddress();
})();
