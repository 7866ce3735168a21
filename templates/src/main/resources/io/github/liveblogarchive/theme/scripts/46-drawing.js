// A square of the drawing is named by the list of key events, with its time in the zone that the page shows.
(function () {
  'use strict';
  const chart = document.querySelector('.chart');
  if (!chart) {
    return;
  }
  chart.addEventListener('pointerover', (event) => {
    const dot = event.target.closest('.dot');
    const href = dot && dot.getAttribute('href');
    const key = [...document.querySelectorAll('.keys a')].find((a) => a.getAttribute('href') === href);
    if (key) {
      const title = dot.querySelector('title') || document.createElementNS(chart.namespaceURI, 'title');
      title.textContent = key.innerText.replace(/\s+/g, ' ');
      dot.prepend(title);
    }
  });
})();
