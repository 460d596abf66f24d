// The other language shows the same place and the same choice: what stands behind ? and # goes along.
addEventListener("click", event => {
  var link = event.target;
  if (link.hreflang) link.href = link.pathname + location.search + location.hash;
});
