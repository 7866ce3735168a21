// The page of the reader's list.
(function () {
  'use strict';
  const { make, button, fill, say, follow, kept, keep, list, times } = liveblog;
  const place = document.getElementById('_saved');
  if (!place) {
    return;
  }
  const text = place.dataset;
    function line(level, item, remove) {
    const date = make('p', { className: 'date' });
    if (item.stamp) {
      const day = times.day(item.stamp);
      const words = item.stamp.includes('T') ? fill(text.at, day, times.clock(item.stamp)) : day;
      date.append(make('time', { dateTime: item.stamp }, words));
    }
    const off = button(text.remove, remove, { className: 'plain', 'aria-label': fill(text.removeOne, item.title) });
    return make(
      'li',
      { className: item.of ? 'of-entry' : 'of-blog' },
      date,
      make(
        'div',
        {},
        make(level, {}, make('a', { href: follow(item.path) }, item.title)),
        make('p', { className: 'small' }, item.of ? item.of + ' ' : '', off)
      )
    );
  }

  function show(focus) {
    const items = list.all();
    const places = kept('places', []).filter((one) => Array.isArray(one) && one.length > 2);
    place.replaceChildren();
    const parts = [];
    if (items.length) {
      const lines = items.map((item) =>
        line('h2', item, () => {
          list.remove(item.path);
          show(true);
          say(fill(text.removed, item.title));
        })
      );
      parts.push(make('ul', { className: 'lines' }, ...lines));
    } else {
      parts.push(make('p', { className: 'none' }, text.none));
    }
    const all = [input()];
    if (items.length) {
      all.unshift(
        button(text.json, () => file('json', 'application/json', json(items))),
        button(text.markdown, () => file('md', 'text/markdown', markdown(items))),
        button(text.removeAll, () => {
          list.set([]);
          show(true);
          say(text.none);
        })
      );
    }
    parts.push(make('div', { className: 'tools' }, ...all));
    place.append(...parts);
    if (places.length) {
      const lines = places.map((one) =>
        line('h3', { path: String(one[1]), title: String(one[2]), of: String(one[3] || ''), stamp: '' }, () => {
          keep('places', kept('places', []).filter((other) => other[0] !== one[0]));
          show(true);
        })
      );
      place.append(make('h2', {}, text.places), make('ul', { className: 'lines' }, ...lines));
    }
    if (focus) {
      document.getElementById('_main').focus();
    }
  }

  const json = (items) => JSON.stringify({ readingList: 1, site: document.getElementById('_own').dataset.base, items }, null, 2) + '\n';

  function markdown(items) {
    const base = document.getElementById('_own').dataset.base;
    const plain = (words) => words.replace(/[\\`*_[\]<>#]/g, '\\$&').replace(/\s+/g, ' ');
    return items
      .map((item) => '- [' + plain(item.title) + '](' + base + item.path + ')' + (item.of ? ' – ' + plain(item.of) : '') + (item.stamp ? ', ' + item.stamp.slice(0, 10) : '') + '\n')
      .join('');
  }

  function file(ending, type, words) {
    const url = URL.createObjectURL(new Blob([words], { type: type + ';charset=utf-8' }));
    const link = make('a', { href: url, download: 'reading-list.' + ending });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
  }

  // For the eye too, unlike what is only said; it stays when the list is drawn anew.
  const told = make('p', { className: 'small told', role: 'status' });
  place.after(told);

  function input() {
    const field = make('input', { type: 'file', accept: '.json,application/json' });
    field.addEventListener('change', () => {
      const chosen = field.files[0];
      told.textContent = '';
      if (!chosen || chosen.size > 5000000) {
        told.textContent = text.unreadable;
        field.value = '';
        return;
      }
      chosen.text().then((words) => {
        let items = null;
        try {
          items = JSON.parse(words).items;
        } catch (e) {
          items = null;
        }
        if (!Array.isArray(items)) {
          told.textContent = text.unreadable;
          // So that the same file can be chosen again once it is mended.
          field.value = '';
          return;
        }
        const before = list.all().length;
        list.set([...list.all(), ...items]);
        show(true);
        told.textContent = fill(text.imported, list.all().length - before);
      });
    });
    return make('label', {}, text.importing, ' ', field);
  }

  show(false);
})();
