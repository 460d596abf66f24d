// When the date that leads the page is over, the next takes its place, and it goes into the fold at the end; the last one stays.
document.querySelectorAll(".date[data-past]").forEach(item => {
  var list = item.parentNode, next = list.querySelector(".date ~ .date[data-ends]");
  if (!next || next.parentNode !== list) return;
  item.replaceWith(next);
  list.lastElementChild.hidden = false;
  list.lastElementChild.append(item);
});
