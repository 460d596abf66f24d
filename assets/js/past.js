// Marks what is over: static pages cannot know what day it is. The word comes from the tag that loads this.
// When the date that leads an event is over, the next takes its place, and it goes into the fold at the end; the last one stays.
// The mark is laid over an edge or into room kept for it: a line that grows late would push what one is reading.
(function () {
  if (!NodeList.prototype.forEach || !document.body.append) return;
  var word = document.currentScript.dataset.past;
  document.querySelectorAll("[data-ends]").forEach(function (item) {
    if (Date.parse(item.dataset.ends) > Date.now()) return;
    var tag = document.createElement("span");
    tag.className = "tag tag--past";
    tag.textContent = word;
    item.dataset.past = "";
    (item.querySelector("p.tags") || item).append(tag);
    var list = item.parentNode, next = list.querySelector(".date ~ .date[data-ends]");
    if (next && next.parentNode === list) {
      item.replaceWith(next);
      list.lastElementChild.hidden = false;
      list.lastElementChild.append(item);
    }
  });
})();
