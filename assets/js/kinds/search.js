// Finds in the index of the page's language. A word matches as typed, folded, by a stem or by its beginning. What someone
// in need types leads to help before all else. What brings up the numbers is put down nowhere: not in the address, so in no
// history either. Somebody in need may well type what no list of words foresaw.
(function () {
  if (!window.fetch || !window.URLSearchParams || !history.pushState || !"".normalize || !document.body.append) return;
  var form = document.querySelector("form[data-index]");
  var field = form.elements.q;
  var status = form.querySelector("[role=status]");
  var list = form.querySelector(".found");
  var numbers = form.querySelector(".strip");
  var letters = document.querySelector(".index");
  var say = form.dataset;
  var loading, rules, things, known, helps, cut;

  function change(text, pairs) {
    return !pairs ? text : text.replace(/./g, letter => pairs[1][pairs[0].indexOf(letter)] || letter);
  }
  // Whatever stands between signs that are in no word.
  function words(text) {
    return text.normalize("NFC").toLowerCase()
      .split(/[\0-\/:-@\[-`{-\xbf\u2000-\u2bff\u3000-\u303f\u060c\u061b\u061f]+/)
      .filter(Boolean);
  }
  function fold(word) {
    return change(word, rules.fold);
  }
  // All that is left when endings are taken off in every possible way.
  function bare(folded) {
    var all = [folded];
    for (var i = 0; i < all.length; i++) {
      rules.endings.forEach(ending => {
        if (!all[i].endsWith(ending[0])) return;
        var stem = all[i].slice(0, -ending[1]);
        if (stem.length >= rules.shortest && all.indexOf(stem) < 0) all.push(stem);
      });
    }
    return all;
  }
  // Without what readers often get wrong: letters that sound alike or not at all, and letters that are doubled.
  function plain(stem) {
    var plain = stem.slice(0, -1) + change(stem.slice(-1), rules.finals);
    var odd = rules.exceptions[0].indexOf(plain);
    if (odd >= 0) plain = rules.exceptions[1][odd];
    return change(plain.replace(/(\D)\1+/g, "$1"), rules.alike).split("").filter(letter => rules.silent.indexOf(letter) < 0).join("");
  }
  function stems(folded) {
    return bare(folded).map(plain);
  }
  function meet(some, others) {
    return some.some(stem => others.indexOf(stem) >= 0);
  }
  // As typed, and as it is written in the language if it was typed in Latin letters.
  function spellings(word) {
    var own = word;
    rules.latin[0].forEach((from, i) => { own = own.split(from).join(rules.latin[1][i]); });
    return own === word ? [word] : [word, own];
  }
  function read(index) {
    rules = index.rules;
    things = [];
    known = new Map();
    cut = index.cut;
    var names = say.kinds.split("|");
    var blocks = [];
    index.others.forEach(row => {
      if (!row[0]) blocks.push(row[1]);
      add({
        title: row[1],
        path: say.root + row[2],
        notes: [names[row[0]] || row[3], row[4] && say.sample]
      }, row[3]);
    });
    helps = index.help.map(group => [group[0].split("|").map(phrase => words(phrase).map(fold).map(stems)), group[1]]);
    var column = {};
    for (var name in index.events) column[name] = index.events[name].split("\n");
    var venues = named(index.venues);
    var organisers = named(index.organisers);
    var first = things.length;
    column.title.forEach((title, i) => {
      var folder = index.folders[column.folder[i]];
      var begun = column.day[i].split(" ");
      var days = begun.map(day => index.days[day]);
      var over = Date.now() / 6e4 > index.since + 1440 * (+begun.pop() + +column.more[i]);
      if (title) add({
        title: title,
        path: say.event.replace("{folder}", folder[0]).replace("{event}", column.id[i]),
        notes: [over && say.over, index.statuses[column.status[i]], days[0], folder[1], column.sample[i] && say.sample]
      }, [folder[1], blocks[column.block[i]], venues[i], organisers[i]].concat(days).join(" "));
    });
    cutWords(index.words, index.places.split(" "), first);
    form.dataset.ready = "";
  }
  // What stands in one of a few names, for each event.
  function named(table) {
    var all = table[0].split("\n");
    return table[1].split(" ").map(number => all[number]);
  }
  // The beginnings of words of longer texts: each without what it shares with the last one, and the way from place to place.
  function cutWords(all, places, first) {
    var last = "";
    (all.match(/\d\D+/g) || []).forEach((part, i) => {
      last = last.slice(0, part[0]) + part.slice(1);
      var entry = { short: true, folded: last, stems: last.length < cut ? stems(last) : [plain(last)], places: new Map() };
      var at = first - 1;
      places[i].split("").forEach(sign => {
        var way = sign.charCodeAt(0) - 35;
        at += way || 56;
        if (way) entry.places.set(at, 0);
      });
      known.set("~" + last, entry);
    });
  }
  function add(thing, more) {
    var at = things.push(thing) - 1;
    note(thing.title, at, 2);
    if (more) note(more, at, 1);
  }
  function note(text, at, weight) {
    words(text).forEach(word => {
      if (!known.has(word)) known.set(word, { folded: fold(word), stems: stems(fold(word)), places: new Map() });
      raise(known.get(word).places, at, weight);
    });
  }
  function raise(places, at, weight) {
    places.set(at, Math.max(weight, places.get(at) || 0));
  }
  // How well each thing answers one word of the query.
  function scores(word) {
    var found = new Map();
    spellings(word).forEach(spelling => {
      var folded = fold(spelling);
      var all = bare(folded);
      var own = all.map(plain);
      var short = all.map(stem => plain(stem.slice(0, cut)));
      known.forEach((entry, written) => {
        var begins = folded.length > 2 && entry.folded.startsWith(folded);
        var level = entry.short ? entry.folded === folded ? 6 : entry.folded === folded.slice(0, cut) ? 3 : meet(short, entry.stems) || begins ? 1 : 0
          : written === word ? 8 : entry.folded === folded ? 6 : meet(own, entry.stems) ? 4 : begins ? 2 : 0;
        if (level) entry.places.forEach((weight, at) => { raise(found, at, level + weight); });
      });
    });
    return found;
  }
  // Whether a word is one that leads to help. Short ones have to be just that: бил is no билет. Long ones may have any ending.
  function isHelp(word, spelt) {
    return spelt.some(own => own[0] === word[0] || own[0].length > 4 && word[0].startsWith(own[0]) || word[0].length > 5 && own[0].startsWith(word[0])
      || meet(own.filter(stem => stem.length > 4), word));
  }
  function help(all) {
    var typed = all.map(word => spellings(word).map(fold).map(stems));
    var to = [];
    helps.forEach(group => {
      if (group[0].some(phrase => phrase.every(word => typed.some(spelt => isHelp(word, spelt))))) to = to.concat(group[1]);
    });
    return to.filter((at, i) => to.indexOf(at) === i);
  }
  function find(query) {
    var total = new Map();
    var all = words(query);
    all.forEach(word => {
      scores(word).forEach((score, at) => { total.set(at, (total.get(at) || 0) + 100 + score); });
    });
    var first = help(all);
    var hits = Array.from(total).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    var full = hits.filter(hit => hit[1] >= 100 * all.length);
    var rest = (full.length ? full : hits).map(hit => hit[0]);
    return {
      help: first.length,
      partly: !full.length && rest.length > 0 && !first.length,
      hits: first.concat(rest.filter(at => first.indexOf(at) < 0))
    };
  }
  function isWeak(result) {
    return !result.help && (result.partly || !result.hits.length);
  }
  function show() {
    var query = field.value.trim();
    list.textContent = status.textContent = "";
    list.dataset.query = query;
    numbers.hidden = true;
    letters.hidden = false;
    if (!query) return;
    var result = find(query);
    // Typed on a Latin keyboard: ghfplybr for праздник.
    if (isWeak(result)) {
      var retyped = find(change(query.toLowerCase(), rules.keyboard));
      if (!isWeak(retyped)) result = retyped;
    }
    numbers.hidden = !result.help && !isWeak(result);
    letters.hidden = result.hits.length > 0;
    status.textContent = !result.hits.length ? say.none : (result.partly ? say.partly + " " : "") + say.found.replace("{n}", result.hits.length);
    result.hits.forEach(hit => {
      var thing = things[hit];
      var item = document.createElement("li");
      var link = item.appendChild(document.createElement("a"));
      link.href = thing.path;
      link.textContent = thing.title;
      item.appendChild(document.createElement("span")).textContent = thing.notes.filter(Boolean).join(" · ");
      list.append(item);
    });
    // Behind the answers that help, before all others.
    if (result.help) list.children[result.help - 1].append(numbers);
    else list.before(numbers);
  }
  function load() {
    return loading = loading || fetch(say.index).then(answer => answer.json()).then(read);
  }
  // Without the index nothing can be found, and the numbers are there all the same.
  function failed() {
    loading = null;
    numbers.hidden = false;
  }
  function ask() { return load().then(show).catch(failed); }
  function fromAddress() {
    field.value = new URLSearchParams(location.search).get("q") || "";
    if (field.value) ask();
  }
  form.hidden = false;
  field.addEventListener("focus", () => { load().catch(failed); });
  field.addEventListener("input", ask);
  form.addEventListener("submit", event => {
    event.preventDefault();
    var query = field.value.trim();
    ask().then(() => {
      if (numbers.hidden) history.pushState(null, "", "?q=" + encodeURIComponent(query));
    });
  });
  addEventListener("popstate", fromAddress);
  fromAddress();
})();
