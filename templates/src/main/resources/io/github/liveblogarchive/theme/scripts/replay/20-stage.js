// The stage of a replay: entries are moved into it, oldest first, shown one after the other, and put back at the end.
liveblog.stage = function (line, place) {
  'use strict';
  const { make } = liveblog;
  const scene = make('div', { className: 'stage' });
  let day = '';
  const moved = line.stops.map(({ entry }) => {
    const { el } = entry;
    const heading = el.closest('section.day') ? el.closest('section.day').querySelector('h2') : null;
    const mark = document.createComment('');
    let head = null;
    if (heading && heading.querySelector('time') && heading.textContent !== day) {
      day = heading.textContent;
      head = make('h2', {}, ...heading.cloneNode(true).childNodes);
      scene.append(head);
    }
    el.replaceWith(mark);
    scene.append(el);
    return { el, mark, head };
  });
  place.after(scene);

  // Key events are told as they come, too; of those on other pages nothing is told.
  const els = new Map(moved.map(({ el }) => [el.id, el]));
  const list = document.querySelector('.keys');
  const links = Array.from(document.querySelectorAll('.keys li'), (item) => {
    const link = item.querySelector('a[href*="#"]');
    return { item, el: link ? els.get(decodeURIComponent(link.hash.slice(1))) : undefined };
  });

  function show(count) {
    moved.forEach(({ el, head }, i) => {
      el.hidden = i >= count;
      el.classList.toggle('newest', i === count - 1);
      if (head) {
        head.hidden = i >= count;
      }
    });
    links.forEach(({ item, el }) => (item.hidden = !el || el.hidden));
    if (list) {
      list.scrollTop = list.scrollHeight;
    }
  }

  function clear() {
    for (const { el, mark } of moved) {
      el.hidden = false;
      el.classList.remove('newest');
      mark.replaceWith(el);
    }
    links.forEach(({ item }) => (item.hidden = false));
    scene.remove();
  }

  return { show, clear };
};
