// What the other pieces share. Words and addresses come from data attributes of the page; nothing is asked of a server.
const liveblog = (function () {
  'use strict';
  const own = document.getElementById('_own');
  const root = new URL(own ? own.dataset.root : '.', location.href);
  const onDisk = location.protocol === 'file:';
  const status = make('p', { className: 'vh', role: 'status' });
  document.body.append(status);

  function words(id) {
    const place = document.getElementById(id);
    return place ? place.dataset : {};
  }

  // Names that an element has are set as its properties, all others as attributes.
  function make(name, given, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(given)) {
      if (key in made) {
        made[key] = value;
      } else {
        made.setAttribute(key, value);
      }
    }
    made.append(...children);
    return made;
  }

  function button(text, onclick, given) {
    return make('button', Object.assign({ type: 'button', onclick }, given), text);
  }

  function fill(text, ...values) {
    return values.reduce((filled, value, i) => filled.replace('{' + i + '}', () => value), text || '');
  }

  // Told by screen readers when they are free; the same words twice would not be.
  function say(text) {
    status.textContent = status.textContent === text ? text + '\u00a0' : text;
  }

  // An address of the archive as it works here: from a disk, a folder's would show a list of files.
  function address(href) {
    return onDisk ? href.replace(/(^|\/)(?=$|[?#])/, '$1index.html') : href;
  }

  // What is kept may be anything, as other versions and other pages of the host can write there too.
  function whole(href, base) {
    try {
      return new URL(href, base).href;
    } catch (e) {
      return '';
    }
  }

  // An address of the archive as a path below its root, the same on a disk and on any server; else nothing.
  function path(href) {
    const full = whole(href, location.href);
    return full.startsWith(root.href) ? full.slice(root.href.length).replace(/(^|\/)index\.html(?=$|[?#])/, '$1') : '';
  }

  // The way back; what was kept leads nowhere else.
  function follow(below) {
    const href = whole(below, root);
    return address(href.startsWith(root.href) ? href : root.href);
  }

  // From a disk, the public address is handed on.
  function shared(below) {
    return onDisk && own ? own.dataset.base + below : new URL(below, root).href;
  }

  // Several archives may share a host, so the name of what is kept holds the place of this one.
  function kept(name, fallback) {
    try {
      const value = JSON.parse(localStorage.getItem('liveblog ' + root.pathname + ' ' + name));
      return Array.isArray(value) === Array.isArray(fallback) ? value || fallback : fallback;
    } catch (e) {
      return fallback;
    }
  }

  function keep(name, value) {
    try {
      localStorage.setItem('liveblog ' + root.pathname + ' ' + name, JSON.stringify(value));
      return true;
    } catch (e) {
      return false;
    }
  }

  function query(name) {
    return new URLSearchParams(location.search).get(name);
  }

  // The state of a page stands in its address, so that it can be shared; null takes a name out.
  function setQuery(changes) {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === '') {
        url.searchParams.delete(name);
      } else {
        url.searchParams.set(name, value);
      }
    }
    if (url.href !== location.href) {
      try {
        history.replaceState(history.state, '', url);
      } catch (e) {
        // A browser may forbid this on a disk, or when it happens too often; the page itself is right.
      }
    }
  }

  function target() {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (e) {
      return null;
    }
  }

  const texts = (nodes) => [...new Set(Array.from(nodes, (node) => node.textContent.trim()))];
  let found;

  // The entries in the order of the page; copies of pinned ones are left out, their ids begin with a low line.
  function entries() {
    if (!found) {
      found = Array.from(document.querySelectorAll('main article.entry:not([id^="_"])'), (el) => {
        const time = el.querySelector('.when time');
        const stamp = time ? time.dateTime : '';
        const title = el.querySelector('h3');
        return {
          el,
          id: el.id,
          at: stamp.includes('T') ? Date.parse(stamp) : NaN,
          stamp,
          name: title ? title.textContent.trim() : el.id,
          key: el.classList.contains('key'),
          topics: texts(el.querySelectorAll('.under .tags li')),
          authors: texts(el.querySelectorAll('.under .by a:not(.note)')),
          address: el.querySelector('.when a') ? el.querySelector('.when a').href : '#' + el.id,
        };
      });
    }
    return found;
  }

  return { words, make, button, fill, say, address, path, follow, shared, kept, keep, query, setQuery, target, entries };
})();
