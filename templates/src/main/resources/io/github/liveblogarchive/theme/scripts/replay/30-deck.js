// The controls of a replay, at the lower edge of the window.
liveblog.deck = function (text, on) {
  'use strict';
  const { make, button, draw } = liveblog;
  const { svg, icon } = draw;
  const part = (className) => make('span', { className });
  const date = part('date');
  const clock = part('clock');
  const number = part('number');
  const note = part('note');
  const newest = button(text.newest, on.newest, { className: 'plain', hidden: true });
  const slider = make('input', { type: 'range', min: 0, step: 1, 'aria-label': text.time });
  const ticks = svg('svg', { class: 'ticks', viewBox: '0 0 1000 8', preserveAspectRatio: 'none', 'aria-hidden': true });
  const play = button('', on.play, { className: 'play' });
  const named = (name, act) => button(icon(name), act, { 'aria-label': text[name], title: text[name] });
  const quiet = make('input', { type: 'checkbox', checked: true, onchange: () => on.quiet(quiet.checked) });
  const paces = make('select', { 'aria-label': text.pace, onchange: () => on.pace(Number(paces.value)) });
  for (const [value, word] of [['60', text.pace60], ['300', text.pace300], ['1800', text.pace1800], ['1', text.reading]]) {
    paces.append(make('option', { value }, word));
  }
  slider.addEventListener('input', () => on.seek(Number(slider.value) * 1000));
  slider.addEventListener('change', on.sought);
  const bar = make(
    'section',
    { className: 'replay', 'aria-label': text.replay },
    make('p', { className: 'now' }, date, ' ', clock, ' ', number, ' ', note, newest),
    make('div', { className: 'track' }, ticks, slider),
    make(
      'div',
      { className: 'deck' },
      make('div', { className: 'keys-of' }, named('back', on.back), play, named('on', on.on)),
      paces,
      make('label', {}, quiet, ' ', text.gaps),
      button(text.leave, on.leave, { className: 'leave' })
    )
  );

  function measure(line) {
    slider.max = Math.ceil(line.end / 1000);
    const keys = line.stops.filter((stop) => stop.entry.key);
    ticks.replaceChildren(
      ...keys.map((stop) => svg('rect', { x: (stop.on / (line.end || 1)) * 1000 - 1, y: 0, width: 2.5, height: 8 }))
    );
  }

  function face(isPlaying) {
    play.replaceChildren(icon(isPlaying ? 'pause' : 'play'));
    play.title = isPlaying ? text.pause : text.play;
    play.setAttribute('aria-label', play.title);
  }

  return { bar, date, clock, number, note, newest, slider, play, paces, measure, face };
};
