// Finds in the index of the page's language. A word matches as typed, folded, by a stem or by its beginning.
(function () {
  var form = document.querySelector("form[data-index]");
  var field = form.elements.q;
  var status = form.querySelector("[role=status]");
  var list = form.querySelector(".found");
  var kinds = ["block", "activity", "region", "helpline", "page", "release"];
  var loading, rules, things, known;

  function change(text, pairs) {
    return !pairs ? text : text.replace(/./g, function (letter) {
      var at = pairs[0].indexOf(letter);
      return at < 0 ? letter : pairs[1][at];
    });
  }
  function words(text) {
    return text.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];
  }
  // All that is left when endings are taken off in every possible way.
  function stems(folded) {
    var all = [folded];
    for (var i = 0; i < all.length; i++) {
      rules.endings.forEach(function (ending) {
        var stem = all[i].slice(0, -ending[1].length);
        if (stem.length >= rules.shortest && all[i].endsWith(ending[0] + ending[1]) && all.indexOf(stem) < 0) all.push(stem);
      });
    }
    return all.map(function (stem) {
      var plain = stem.slice(0, -1) + change(stem.slice(-1), rules.finals);
      return rules.exceptions[plain] || plain;
    });
  }
  function read(index) {
    form.dataset.ready = "";
    rules = index.rules || { fold: ["", ""], shortest: 99, endings: "" };
    rules.endings = rules.endings.split(" ").filter(Boolean).map(function (ending) {
      return ending.indexOf("+") < 0 ? ["", ending] : ending.split("+");
    });
    var odd = rules.exceptions || ["", ""];
    rules.exceptions = {};
    odd[0].split(" ").forEach(function (from, i) { rules.exceptions[from] = odd[1].split(" ")[i]; });
    things = [];
    known = new Map();
    var names = form.dataset.kinds.split("|");
    var blocks = [];
    index.others.forEach(function (row) {
      if (row[0] === kinds[0]) blocks.push(row[1]);
      add({ title: row[1], path: "/" + row[2], notes: [names[kinds.indexOf(row[0])]] }, row[3]);
    });
    var column = {};
    for (var name in index.events) column[name] = index.events[name].split("\n");
    column.title.forEach(function (title, i) {
      if (!title) return;
      var folder = index.folders[column.folder[i]];
      add({
        title: title,
        path: form.dataset.root + "events/" + folder[0] + "/" + column.id[i] + "/",
        notes: [index.statuses[column.status[i]], index.days[column.day[i]], folder[1], column.sample[i] && form.dataset.sample]
      }, folder[1] + " " + (blocks[column.block[i]] || ""));
    });
  }
  function add(thing, more) {
    if (thing.path[0] === "/") thing.path = form.dataset.index.replace(/search\/[^/]*$/, "") + thing.path.slice(1);
    var at = things.push(thing) - 1;
    note(thing.title, at, 2);
    if (more) note(more, at, 1);
  }
  function note(text, at, weight) {
    words(text).forEach(function (word) {
      if (!known.has(word)) {
        var folded = change(word, rules.fold);
        known.set(word, { folded: folded, stems: stems(folded), places: new Map() });
      }
      var places = known.get(word).places;
      places.set(at, Math.max(weight, places.get(at) || 0));
    });
  }
  // How well each thing answers one word of the query.
  function scores(word) {
    var folded = change(word, rules.fold);
    var own = stems(folded);
    var found = new Map();
    known.forEach(function (entry, written) {
      var level = written === word ? 8 : entry.folded === folded ? 6
        : own.some(function (stem) { return entry.stems.indexOf(stem) >= 0; }) ? 4
        : folded.length > 2 && entry.folded.startsWith(folded) ? 2 : 0;
      if (level) entry.places.forEach(function (weight, at) {
        found.set(at, Math.max(level + weight, found.get(at) || 0));
      });
    });
    return found;
  }
  function find(query) {
    var total = new Map();
    var all = words(query);
    all.forEach(function (word) {
      scores(word).forEach(function (score, at) { total.set(at, (total.get(at) || 0) + 100 + score); });
    });
    var hits = Array.from(total).sort(function (a, b) { return b[1] - a[1] || a[0] - b[0]; });
    var full = hits.filter(function (hit) { return hit[1] >= 100 * all.length; });
    return { hits: full.length ? full : hits, partly: !full.length && hits.length > 0 };
  }
  function show() {
    var query = field.value.trim();
    list.textContent = status.textContent = "";
    list.dataset.query = query;
    if (!query) return;
    var result = find(query);
    // Typed on a Latin keyboard: ghfplybr for праздник.
    if (!result.hits.length || result.partly) {
      var retyped = find(change(query.toLowerCase(), rules.keyboard));
      if (retyped.hits.length && !retyped.partly) result = retyped;
    }
    var say = form.dataset;
    status.textContent = !result.hits.length ? say.none : (result.partly ? say.partly + " " : "") + say.found.replace("{n}", result.hits.length);
    result.hits.forEach(function (hit) {
      var thing = things[hit[0]];
      var item = document.createElement("li");
      var link = item.appendChild(document.createElement("a"));
      link.href = thing.path;
      link.textContent = thing.title;
      item.appendChild(document.createElement("span")).textContent = thing.notes.filter(Boolean).join(" · ");
      list.append(item);
    });
  }
  function load() {
    return loading = loading || fetch(form.dataset.index).then(function (answer) { return answer.json(); }).then(read);
  }
  function ask() { load().then(show); }
  function fromAddress() {
    field.value = new URLSearchParams(location.search).get("q") || "";
    if (field.value) ask();
  }
  form.hidden = false;
  field.addEventListener("focus", load);
  field.addEventListener("input", ask);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    history.pushState(null, "", "?q=" + encodeURIComponent(field.value.trim()));
    ask();
  });
  addEventListener("popstate", fromAddress);
  fromAddress();
})();
