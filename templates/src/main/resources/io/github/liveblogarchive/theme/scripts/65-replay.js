// Replay: the coverage as it unfolded, at the pace that the reader chooses, from any entry on. What plays it is asked for when it is wanted.
(function () {
  'use strict';
  const { make, say, query, setQuery, entries, words, address, draw } = liveblog;
  const stream = document.getElementById('_stream');
  const here = document.getElementById('_here');
  const text = words('_stream');
  if (!stream || !here || entries().filter((entry) => !Number.isNaN(entry.at)).length < 2) {
    return;
  }
  // On a page of several, all entries are on another one, if that is made.
  const whole = here.dataset.whole ? address(here.dataset.whole) + '?replay=' : '';
  const face = [draw.icon('play'), ' ', text.start];
  const start = whole
    ? make('a', { href: whole + '&play=1', className: 'start' }, ...face)
    : make('button', { type: 'button', className: 'start', onclick: () => begin('', true) }, ...face);
  here.prepend(start);
  const note = make('span', { className: 'note' }, text.missing);
  let player;
  let look;
  let isReady = false;
  let wanted;
  let play;

  function begin(id, isPlaying) {
    if (whole) {
      // Back leads past a page that only leads on.
      location[isPlaying ? 'assign' : 'replace'](whole + encodeURIComponent(id) + (isPlaying ? '&play=1' : ''));
      return;
    }
    wanted = [id, isPlaying];
    note.remove();
    if (isReady) {
      run();
    } else if (!player) {
      player = make('script', { src: text.player });
      Promise.all([loaded(player, (el) => document.head.append(el)), styled()]).then(() => {
        isReady = true;
        run();
      }, fail);
    }
  }

  const loaded = (asked, add) =>
    new Promise((done, failed) => {
      asked.onload = done;
      asked.onerror = failed;
      add(asked);
    });

  // It plays without its style, too, if that does not come soon. An owner's style stands after it.
  function styled() {
    if (look || !text.look) {
      return true;
    }
    look = make('link', { rel: 'stylesheet', href: text.look });
    const first = document.querySelector('link[rel="stylesheet"]');
    const late = new Promise((done) => setTimeout(done, 3000));
    return Promise.race([loaded(look, (el) => document.head.insertBefore(el, first)).catch(() => {}), late]);
  }

  function run() {
    if (!play) {
      if (liveblog.showAll) {
        liveblog.showAll();
      }
      play = liveblog.player(start, () => (play = undefined));
    }
    play(...wanted);
  }

  // It can be tried again.
  function fail() {
    player.remove();
    player = undefined;
    say(text.missing);
    here.append(note);
  }

  liveblog.replay = (id) => begin(id, true);

  if (query('replay') !== null) {
    // Only who asked for it on another page of the live blog; an address that is handed on waits.
    const isPlaying = query('play') !== null;
    setQuery({ play: null });
    begin(query('replay'), isPlaying);
  }
})();
