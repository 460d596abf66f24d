// Tells all tabs which version of the site is current. Only in preview.
const tabs = [];
let current;
new EventSource("/.igilik/events").addEventListener("site", (event) => {
  current = event.data;
  tabs.forEach((tab) => tab.postMessage(current));
});
onconnect = (event) => {
  const tab = event.ports[0];
  tabs.push(tab);
  if (current) tab.postMessage(current);
};
