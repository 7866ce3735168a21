// An old address with an entry's fragment leads to that entry: what the page says without script knows no fragment.
(function () {
  'use strict';
  if (location.hash.length > 1) {
    const to = new URL(document.currentScript.dataset.to, location.href);
    if (location.protocol === 'file:' && to.pathname.endsWith('/')) {
      to.pathname += 'index.html';
    }
    to.hash = location.hash;
    // Else the page would lead on by itself, too.
    window.stop();
    location.replace(to);
  }
})();
