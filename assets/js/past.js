// Marks what is over: static pages cannot know what day it is. The word comes from the tag that loads this.
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
  });
})();
