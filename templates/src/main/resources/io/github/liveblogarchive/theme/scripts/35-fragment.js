// An address with an entry that stands on another page of the live blog, as old ones have, leads to the page that has all.
(function () {
  'use strict';
  const here = document.getElementById('_here');
  const { hash } = location;
  if (here && here.dataset.whole && hash.length > 1 && !hash.startsWith('#:~:') && !liveblog.target()) {
    location.replace(liveblog.address(here.dataset.whole) + hash);
  }
})();
