// Drawings of the replay.
liveblog.draw = (function () {
  'use strict';
  const shapes = {
    play: 'M4 2v12l10-6z',
    pause: 'M3 2h4v12H3zM9 2h4v12H9z',
    back: 'M2 2h2v12H2zM14 2v12L5 8z',
    on: 'M2 2v12l9-6zM12 2h2v12h-2z',
  };

  function svg(name, given, ...children) {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(given).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  }

  const icon = (name) => svg('svg', { viewBox: '0 0 16 16', 'aria-hidden': true }, svg('path', { d: shapes[name] }));
  return { svg, icon };
})();
