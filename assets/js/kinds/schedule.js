// Chooses lines of the schedule; the choice stands in the address.
(function () {
  var box = document.querySelector(".filter");
  if (!box || !window.URLSearchParams || !history.pushState || !box.closest || !box.append) return;
  var form = box.querySelector("form");
  var main = document.querySelector("main");
  var status = main.querySelector("[role=status]");
  var chips = main.querySelector(".chosen span");
  var programme = main.querySelector(".programme");
  var cards = Array.from(programme.querySelectorAll(".card"));
  var fields = Array.from(form.elements).filter(field => field.name);

  function chosen() {
    return fields.filter(field => field.value);
  }
  function said(field) {
    return field.selectedOptions[0].textContent;
  }
  // What runs for weeks says until when; all else is on the day above it.
  function isOn(card, when) {
    var from = Date.parse(when.slice(-10));
    var last = card.dataset.last;
    var first = last ? card.querySelector("time").dateTime.slice(0, 10) : card.closest(".day").querySelector("[id]").id.slice(2);
    return Date.parse(first) <= from + (when[10] ? 5184e5 : 0) && Date.parse(last || first) >= from;
  }
  function found() {
    var asked = chosen();
    return cards.filter(card => asked.every(field => {
      var fits = field.dataset.fits;
      if (!fits) return isOn(card, field.value);
      fits = fits.replace("?", field.value);
      return card.matches(fits) || card.querySelector(fits);
    }));
  }
  function apply() {
    var asked = chosen();
    var shown = found();
    var gone = programme.querySelector(".gone");
    cards.forEach(card => { card.hidden = shown.indexOf(card) < 0; });
    Array.from(programme.querySelectorAll("section, details")).forEach(part => { part.hidden = !part.querySelector(".card:not([hidden])"); });
    if (gone) {
      gone.firstChild.textContent = box.dataset.gone.replace("{n}", gone.querySelectorAll(".day:not([hidden])").length);
      if (asked[0] && shown.every(card => gone.contains(card))) gone.open = true;
    }
    main.classList.toggle("is-chosen", !!asked[0]);
    chips.textContent = "";
    asked.forEach(field => {
      var chip = document.createElement("button");
      chip.textContent = said(field);
      chip.onclick = () => {
        field.value = "";
        removed();
      };
      chips.append(chip);
    });
    status.textContent = !asked[0] ? "" : shown[0] ? box.dataset.found.replace("{n}", shown.length) : box.dataset.none;
    if (!shown[0]) showNear();
  }
  function query() {
    var params = new URLSearchParams();
    chosen().forEach(field => { params.set(field.name, field.value); });
    return "?" + params;
  }
  // Where there is something if one wish is given up, or the nearest day: links, each with what is left of the choice.
  function showNear() {
    var glue = " " + box.dataset.near + " ";
    chosen().forEach(given => {
      var old = given.value;
      var far = option => Math.abs(Date.parse(option.value) - Date.parse(old.slice(-10)));
      Array.from(given.options).filter(option => given.name === "when" ? far(option) >= 0 : !option.value).sort((one, other) => far(one) - far(other)).some(option => {
        given.value = option.value;
        var sum = found().length;
        var names = chosen().map(said);
        if (!sum || !names[0]) return;
        var link = document.createElement("a");
        link.href = query();
        link.textContent = names.join(", ") + " (" + sum + ")";
        status.append(glue, link);
        glue = " · ";
        return true;
      });
      given.value = old;
    });
  }
  function fromAddress() {
    var params = new URLSearchParams(location.search);
    fields.forEach(field => {
      field.value = params.get(field.name) || "";
      if (field.selectedIndex < 0) field.value = "";
    });
    apply();
  }
  function changed() {
    history.pushState(null, "", chosen()[0] ? query() : location.pathname);
    apply();
  }
  function removed() {
    changed();
    (chips.firstChild || box.firstElementChild).focus();
  }
  box.hidden = false;
  form.addEventListener("change", changed);
  form.addEventListener("reset", () => { setTimeout(removed); });
  addEventListener("popstate", fromAddress);
  fromAddress();
})();
