// Plays the coverage, from when it is opened until the reader leaves it. Answers with what goes to an entry and plays or waits there.
liveblog.player = function (start, left) {
  'use strict';
  const { fill, say, query, setQuery, entries, times, words } = liveblog;
  const place = document.getElementById('_stream');
  const here = document.getElementById('_here');
  const text = words('_stream');
  const page = document.documentElement;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)');
  const course = (shortened) => liveblog.course(entries(), 'newest' in here.dataset, shortened);
  let line = course(true);
  const { stops } = line;
  const stamped = stops.find((stop) => stop.entry.stamp.includes('T')).entry.stamp;
  const stage = liveblog.stage(line, place);
  let position = 0;
  let shown = 0;
  let isPlaying = false;
  let isFollowing = true;
  let frame = 0;
  let telling = 0;
  let pace = 60;
  const deck = liveblog.deck(text, {
    newest: () => follow(),
    play: () => (isPlaying ? pause() : run()),
    back: () => step(-1),
    on: () => step(1),
    seek: (to) => seek(to, 'instant'),
    sought: () => state(),
    quiet: (shortened) => {
      const at = shown - 1;
      line = course(shortened);
      deck.measure(line);
      seek(line.stops[at].on, 'instant');
    },
    pace: (chosen) => {
      pace = chosen;
      state();
    },
    leave: () => leave(),
  });
  const { bar } = deck;
  if (place.lang) {
    bar.lang = place.lang;
    bar.dir = place.dir;
  }
  deck.paces.value = query('pace') || '60';
  if (deck.paces.selectedIndex < 0) {
    deck.paces.value = '60';
  }
  pace = Number(deck.paces.value);
  deck.measure(line);
  document.body.append(bar);
  page.classList.add('replaying');

  const last = () => stops[Math.max(0, shown - 1)].entry;

  function seek(to, scrolling) {
    position = Math.min(line.end, Math.max(0, to));
    const count = line.count(position);
    const stop = line.stops[count - 1];
    const next = line.stops[count];
    const moment = (at, entry) => times.shown(at, entry.stamp.includes('T') ? entry.stamp : stamped);
    const now = moment(line.time(position), stop.entry);
    put(deck.clock, now.clock);
    put(deck.date, now.day);
    deck.slider.value = position / 1000;
    // A slider that has the focus would be read out all the time while the coverage runs.
    if (!isPlaying || count !== shown) {
      deck.slider.setAttribute('aria-valuetext', fill(text.at, now.day, now.clock));
    }
    put(deck.note, next ? quiet(stop, next, now, moment) : text.end);
    if (count !== shown) {
      const isNext = count > shown && shown > 0;
      shown = count;
      stage.show(count);
      put(deck.number, fill(text.number, count, stops.length));
      // The newest name alone, and not faster than it can be spoken.
      clearTimeout(telling);
      telling = setTimeout(() => say(stop.entry.name), 400);
      if (isFollowing || !isPlaying || !isNext) {
        follow(scrolling);
      } else {
        deck.newest.hidden = isSeen();
      }
    }
  }

  // Sixty times a second, so only what has changed.
  function put(el, words) {
    if (el.textContent !== words) {
      el.textContent = words;
    }
  }

  function quiet(stop, next, now, moment) {
    if (!next.isQuiet || position - stop.on < 5000) {
      return '';
    }
    const until = moment(next.at, next.entry);
    return fill(text.quiet, until.day === now.day ? until.clock : fill(text.at, until.day, until.clock));
  }

  function isSeen() {
    const { top, bottom } = last().el.getBoundingClientRect();
    return bottom > 0 && top < innerHeight - bar.offsetHeight;
  }

  function follow(scrolling) {
    const { el } = last();
    const block = el.offsetHeight > (innerHeight - bar.offsetHeight) * 0.7 ? 'start' : 'center';
    isFollowing = true;
    deck.newest.hidden = true;
    el.scrollIntoView({ block, behavior: isStill.matches ? 'instant' : scrolling || 'smooth' });
  }

  function step(by) {
    const to = Math.min(stops.length, Math.max(1, shown + by)) - 1;
    seek(line.stops[to].on);
    state();
  }

  function run() {
    if (position >= line.end) {
      seek(0, 'instant');
    }
    isPlaying = true;
    isFollowing = true;
    deck.face(true);
    let before = 0;
    const tick = (now) => {
      // A hidden page stands still, and the time that it was hidden does not count.
      const passed = before ? Math.min(250, now - before) : 0;
      before = now;
      const stop = line.stops[shown - 1];
      const next = line.stops[shown];
      seek(position + passed * (pace === 1 && next ? (next.on - stop.on) / (stop.reading * 1000) : pace));
      if (position >= line.end) {
        pause();
      } else {
        frame = requestAnimationFrame(tick);
      }
    };
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(tick);
  }

  function pause() {
    isPlaying = false;
    cancelAnimationFrame(frame);
    deck.face(false);
    state();
  }

  function state() {
    setQuery({ replay: last().id, pace: pace === 60 ? null : pace });
  }

  const ahead = (place.dir || page.dir) === 'rtl' ? -1 : 1;
  const keys = {
    ArrowRight: () => step(ahead),
    ArrowLeft: () => step(-ahead),
    Home: () => step(-stops.length),
    End: () => step(stops.length),
    Escape: () => leave(),
    ' ': () => (isPlaying ? pause() : run()),
  };

  // No letters, no keys with others held, and none that a list or a button needs itself.
  function press(event) {
    const at = event.target;
    // Films, sound and boxes that scroll have keys of their own.
    if (event.key !== 'Escape' && at.closest('video, audio, .scroll')) {
      return;
    }
    const isField = at.matches('select, textarea, input:not([type="range"]):not([type="checkbox"])');
    const isPressed = event.key === ' ' && at.matches('button, summary, a, input[type="checkbox"]');
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    if (keys[event.key] && isPlain && !isPressed && (!isField || event.key === 'Escape')) {
      event.preventDefault();
      keys[event.key]();
    } else if (/^(Page|ArrowUp|ArrowDown)/.test(event.key)) {
      look();
    }
  }

  // Who scrolls away reads something; the stream does not pull them back.
  function look() {
    requestAnimationFrame(() => {
      isFollowing = isSeen();
      deck.newest.hidden = isFollowing;
    });
  }

  // A link to an entry that has not come yet leads there.
  function jump() {
    const target = liveblog.target();
    const stop = line.stops.find((one) => one.entry.el.contains(target));
    if (stop && stop.entry.el.hidden) {
      seek(stop.on, 'instant');
      state();
    }
  }

  const heard = [['keydown', press], ['wheel', look], ['touchmove', look], ['hashchange', jump]];
  heard.forEach(([name, act]) => addEventListener(name, act, { passive: name !== 'keydown' }));

  function leave() {
    const { el } = last();
    cancelAnimationFrame(frame);
    clearTimeout(telling);
    heard.forEach(([name, act]) => removeEventListener(name, act));
    stage.clear();
    bar.remove();
    page.classList.remove('replaying');
    left();
    setQuery({ replay: null, pace: null });
    // The reader stays where they were in the coverage.
    start.focus({ preventScroll: true });
    el.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  return (id, isStarting) => {
    const stop = line.stops.find((one) => one.entry.id === id) || line.stops[0];
    seek(stop.on, 'instant');
    deck.play.focus({ preventScroll: true });
    if (isStarting) {
      run();
    } else {
      pause();
    }
  };
};
