// The course of a coverage: its entries in order of time on a line that a replay runs along. Nothing of the page is touched here.
liveblog.course = function (entries, isNewestFirst, shortened) {
  'use strict';
  // Of a quiet time, so much is left; between two entries of one minute, so much is put.
  const QUIET = 10 * 60 * 1000;
  const LEAST = 20 * 1000;

  // An entry whose time is not known comes with the one before it.
  const inOrder = (isNewestFirst ? entries.slice().reverse() : entries.slice()).map((entry) => ({ entry, at: entry.at }));
  const first = inOrder.find((stop) => !Number.isNaN(stop.at));
  let last = first ? first.at : 0;
  for (const stop of inOrder) {
    stop.at = last = Number.isNaN(stop.at) ? last : stop.at;
  }
  const stops = inOrder.sort((a, b) => a.at - b.at);
  let on = 0;
  stops.forEach((stop, i) => {
    const gap = i ? stop.at - stops[i - 1].at : 0;
    on += i ? Math.max(LEAST, shortened ? Math.min(gap, QUIET) : gap) : 0;
    stop.on = on;
    // Told once there is a real wait.
    stop.isQuiet = shortened && gap > 2 * QUIET;
    // Seconds that its words take to read, for most readers of most scripts.
    stop.reading = Math.min(20, Math.max(2.5, stop.entry.el.textContent.length / 22));
  });

  function count(position) {
    let from = 0;
    let to = stops.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (stops[middle].on <= position) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  // The time of day at a position: in a shortened gap the clock runs faster.
  function time(position) {
    const i = Math.max(1, count(position)) - 1;
    const here = stops[i];
    const next = stops[i + 1];
    return next ? here.at + ((position - here.on) / (next.on - here.on)) * (next.at - here.at) : here.at;
  }

  return { stops, end: on, count, time };
};
