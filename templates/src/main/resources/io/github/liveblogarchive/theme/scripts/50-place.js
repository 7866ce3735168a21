// Where the reader stopped in a live blog. It is offered as a link at the next visit; the page never jumps by itself.
(function () {
  'use strict';
  const { make, button, path, follow, kept, keep, entries, words } = liveblog;
  const page = document.getElementById('_here');
  const text = words('_words');
  if (!page || page.dataset.entry || entries().length < 3) {
    return;
  }
  const MOST = 50;
  const blog = path(page.dataset.blog);
  const others = () => kept('places', []).filter((place) => Array.isArray(place) && place[0] !== blog);
  const title = document.querySelector('h1').textContent.trim();
  const before = kept('places', []).find((place) => Array.isArray(place) && place[0] === blog);

  if (before && !location.hash && liveblog.query('replay') === null) {
    const link = make('a', { href: follow(String(before[1])) }, String(before[2]));
    const line = make('p', { className: 'resume' }, make('span', {}, text.resume), ' ', link, ' ');
    const forget = () => {
      keep('places', others());
      line.remove();
      document.getElementById('_main').focus();
    };
    line.append(button(text.forget, forget, { className: 'plain' }));
    page.append(line);
  }

  // The entry at the upper part of the window. Shown ones stand in the order of the page, so half of them are passed at a time.
  function read() {
    const shown = entries().filter((entry) => !entry.el.hidden);
    let from = 0;
    let to = shown.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (shown[middle].el.getBoundingClientRect().bottom < innerHeight / 4) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    const last = shown[shown.length - 1].el;
    const isEnd = !document.querySelector('link[rel="next"]') && last.getBoundingClientRect().bottom < innerHeight;
    return { entry: shown[Math.min(from, shown.length - 1)], isStart: from === 0, isEnd };
  }

  let hasMoved = false;
  addEventListener('scroll', () => (hasMoved = true), { passive: true });

  function leave() {
    if (!hasMoved || document.documentElement.classList.contains('replaying')) {
      return;
    }
    if (entries().every((entry) => entry.el.hidden)) {
      return;
    }
    const { entry, isStart, isEnd } = read();
    if (isEnd) {
      keep('places', others());
    } else if (!isStart) {
      const here = path(location.href.replace(/[?#].*/, ''));
      keep('places', [[blog, here + '#' + entry.id, entry.name, title], ...others()].slice(0, MOST));
    }
  }

  addEventListener('pagehide', leave);
  addEventListener('visibilitychange', () => document.hidden && leave());
})();
