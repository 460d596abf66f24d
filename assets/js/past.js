// Marks what is over: static pages cannot know what day it is. The word comes from the tag that loads this.
(function () {
  var word = document.currentScript.dataset.past;
  document.querySelectorAll("[data-ends]").forEach(function (item) {
    if (Date.parse(item.dataset.ends) > Date.now()) return;
    var tags = item.querySelector(".tags");
    var tag = document.createElement("span");
    tag.className = "tag";
    tag.textContent = word;
    item.dataset.past = "";
    if (tags) tags.append(tag);
  });
})();
