// Times of the page in the zone of the reader, when asked for. The newsroom's stand in the page and come back.
liveblog.times = (function () {
  'use strict';
  const { words, button, fill, say, kept, keep } = liveblog;
  const two = (number) => String(number).padStart(2, '0');
  const form = words(document.getElementById('_saved') ? '_saved' : '_stream');
  let isMine = false;

  // The time on the reader's wall, written like a datetime attribute.
  function wall(at) {
    const d = new Date(at);
    return d.getFullYear() + '-' + two(d.getMonth() + 1) + '-' + two(d.getDate()) + 'T' + two(d.getHours()) + ':' + two(d.getMinutes());
  }

  function clock(stamp) {
    const hour = Number(stamp.slice(11, 13));
    return form.clock.replace('{hour}', two(hour)).replace('{minute}', stamp.slice(14, 16));
  }

  function day(stamp) {
    const [year, month, date] = stamp.slice(0, 10).split('-').map(Number);
    const months = form.months.split(',');
    return form.day.replace('{day}', date === 1 ? form.first : date).replace('{month}', () => months[month - 1]).replace('{year}', year);
  }

  // A moment in words, in the zone that the page shows: by is the machine time of the entry before it.
  function shown(at, by) {
    if (isMine) {
      return { day: day(wall(at)), clock: clock(wall(at)) };
    }
    const off = Date.parse(by.slice(0, 16) + 'Z') - Date.parse(by);
    const stamp = new Date(at + off).toISOString();
    return { day: day(stamp), clock: clock(stamp) };
  }

  function zoneName() {
    const minutes = -new Date(times[0].at).getTimezoneOffset();
    const size = Math.abs(minutes);
    const offset = minutes ? (minutes < 0 ? '\u2212' : '+') + Math.floor(size / 60) + (size % 60 ? ':' + two(size % 60) : '') : '';
    const name = Intl.DateTimeFormat().resolvedOptions().timeZone.replace(/_/g, ' ');
    return (/^(Etc\/)?(UTC|GMT)$/.test(name) ? '' : name + ', ') + 'UTC' + offset;
  }

  const place = document.querySelector('.dateline .zone');
  const times = [];
  const tools = document.getElementById('_here');
  if (!place || !tools || !form.months) {
    return { shown, day, clock };
  }
  for (const el of document.querySelectorAll('main time[datetime*="T"], main [data-at*="T"]')) {
    const stamp = el.dateTime || el.dataset.at;
    const at = Date.parse(stamp);
    const here = wall(at);
    if (here === stamp.slice(0, 16)) {
      continue;
    }
    const nodes = [];
    const walk = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
    const dated = el.textContent.includes(day(stamp));
    while (walk.nextNode()) {
      const node = walk.currentNode;
      const old = node.data;
      // A drawing names the offset of a time in round brackets where it is not that of the page.
      let mine = old.replace(day(stamp), () => day(here)).replace(clock(stamp), () => clock(here)).replace(/ \(UTC[^)]*\)/, '');
      if (!dated && mine !== old && here.slice(0, 10) !== stamp.slice(0, 10)) {
        mine = fill(form.at, day(here), mine);
      }
      nodes.push({ node, old, mine });
    }
    times.push({ at, nodes });
  }
  if (times.length === 0) {
    return { shown, day, clock };
  }
  const theirs = place.textContent;
  const control = button('', () => set(!isMine, true), { className: 'zones' });
  tools.append(control);

  function set(mine, told) {
    isMine = mine;
    for (const { nodes } of times) {
      for (const one of nodes) {
        one.node.data = mine ? one.mine : one.old;
      }
    }
    for (const zone of document.querySelectorAll('main .zone')) {
      zone.hidden = mine && zone !== place;
    }
    place.textContent = mine ? fill(form.zone, zoneName()) : theirs;
    control.textContent = mine ? form.zoneTheirs : form.zoneMine;
    if (told) {
      keep('zone', mine ? 'mine' : '');
      say(place.textContent);
    }
  }

  set(kept('zone', '') === 'mine', false);
  return { shown, day, clock };
})();
