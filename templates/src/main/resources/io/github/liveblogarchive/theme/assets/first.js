// Before anything is shown: the colours that the reader chose, and that there is script, so that room is kept for it.
(function () {
  'use strict';
  const page = document.documentElement;
  page.dataset.script = '';
  try {
    const scheme = localStorage.getItem('liveblog.scheme');
    if (scheme === 'light' || scheme === 'dark') {
      page.dataset.scheme = scheme;
    }
  } catch (e) {
    // Where a browser keeps nothing, its own choice of colours stands.
  }
})();
