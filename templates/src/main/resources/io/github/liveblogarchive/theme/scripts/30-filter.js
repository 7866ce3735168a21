// Entries of the page by key events, topic and author. Counts say what a choice will show.
(function () {
  'use strict';
  const { make, button, fill, query, setQuery, entries, address } = liveblog;
  const place = document.getElementById('_stream');
  if (!place) {
    return;
  }
  const words = place.dataset;
  const all = entries();
  const days = document.querySelectorAll('section.day');
  const pins = document.querySelector('.pins');
  const group = make('div', { className: 'sift', role: 'group', 'aria-label': words.sift });
  const said = make('p', { className: 'sifted', role: 'status' });
  const clear = button(words.clear, () => {
    showAll();
    controls[0].el.focus();
  }, { className: 'plain', hidden: true });
  const controls = [];

  function counted(values) {
    const counts = new Map();
    for (const value of values) {
      counts.set(value, (counts.get(value) || 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }

  function control(name, el, label, test) {
    el.onchange = () => apply();
    controls.push({ name, el, test });
    group.append(make('label', {}, ...label));
  }

  function choice(name, label, of) {
    const names = counted(all.flatMap(of));
    if (names.length > 1) {
      const el = make('select', {}, make('option', { value: '' }, words.all));
      for (const [value, count] of names) {
        el.append(make('option', { value }, value + ' (' + count + ')'));
      }
      control(name, el, [make('span', {}, label), ' ', el], (entry) => !el.value || of(entry).includes(el.value));
    }
  }

  const keys = all.filter((entry) => entry.key).length;
  if (keys > 0 && keys < all.length) {
    const el = make('input', { type: 'checkbox' });
    const count = make('span', { className: 'n' }, String(keys));
    control('key', el, [el, ' ', make('span', {}, words.keys, ' ', count)], (entry) => !el.checked || entry.key);
  }
  choice('topic', words.topic, (entry) => entry.topics);
  choice('by', words.by, (entry) => entry.authors);
  if (controls.length === 0) {
    place.hidden = true;
    return;
  }
  // On a page of several, the same question to all of them.
  const here = document.getElementById('_here');
  const whole = here && here.dataset.whole ? address(here.dataset.whole) : '';
  const beyond = make('a', { href: whole, hidden: true }, words.whole);
  place.append(group, make('div', { className: 'sifted-line' }, said, beyond, clear));

  const value = (el) => (el.type === 'checkbox' ? (el.checked ? '1' : '') : el.value);

  function set(el, text) {
    if (el.type === 'checkbox') {
      el.checked = text === '1';
    } else {
      el.value = text;
      // A name that this page does not have, as of an old address.
      if (el.selectedIndex < 0) {
        el.value = '';
      }
    }
  }

  function apply() {
    const active = controls.some(({ el }) => value(el));
    let shown = 0;
    for (const entry of all) {
      const isShown = controls.every(({ test }) => test(entry));
      entry.el.hidden = !isShown;
      shown += isShown ? 1 : 0;
    }
    for (const day of days) {
      day.hidden = !day.querySelector('article.entry:not([hidden])');
    }
    if (pins) {
      pins.hidden = active;
    }
    said.textContent = active ? fill(words.shown, shown, all.length) : '';
    clear.hidden = !active;
    beyond.hidden = !active || !whole;
    const asked = controls.filter(({ el }) => value(el)).map(({ name, el }) => [name, value(el)]);
    beyond.href = whole + '?' + new URLSearchParams(asked);
    setQuery(Object.fromEntries(controls.map(({ name, el }) => [name, value(el)])));
  }

  function showAll() {
    if (!clear.hidden) {
      controls.forEach(({ el }) => set(el, ''));
      apply();
    }
  }

  // A link leads to an entry that is left out: then all are shown again.
  function reach() {
    const target = liveblog.target();
    if (target && target.closest('[hidden]')) {
      showAll();
      target.scrollIntoView();
    }
  }

  liveblog.showAll = showAll;
  controls.forEach(({ name, el }) => set(el, query(name) || ''));
  if (controls.some(({ el }) => value(el))) {
    apply();
    reach();
  }
  addEventListener('hashchange', reach);
  // The same fragment a second time is no change.
  addEventListener('click', (event) => {
    if (event.target.closest('a[href*="#"]')) {
      setTimeout(reach);
    }
  });
})();
