// Opened from a disk, a folder's address shows a list of files: there, links lead to the folder's page instead.
(function () {
  'use strict';
  if (location.protocol !== 'file:') {
    return;
  }
  for (const link of document.querySelectorAll('a[href]')) {
    const parts = /^((?:[^:?#]*\/)?)([?#].*)?$/.exec(link.getAttribute('href'));
    if (parts && parts[1]) {
      link.setAttribute('href', parts[1] + 'index.html' + (parts[2] || ''));
    }
  }
})();
