// Opened from a disk, a folder's address shows a list of files: there, links lead to the folder's page instead.
(function () {
  'use strict';
  if (location.protocol !== 'file:') {
    return;
  }
  var links = document.querySelectorAll('a[href]');
  for (var i = 0; i < links.length; i++) {
    var parts = /^((?:[^:?#]*\/)?)([?#].*)?$/.exec(links[i].getAttribute('href'));
    if (parts && parts[1]) {
      links[i].setAttribute('href', parts[1] + 'index.html' + (parts[2] || ''));
    }
  }
})();
