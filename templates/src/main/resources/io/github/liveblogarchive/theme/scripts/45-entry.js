// What can be done with an entry or a live blog: copy its address, save it, replay the coverage from it.
(function () {
  'use strict';
  const { make, button, fill, say, path, shared, address, list, words } = liveblog;
  const page = document.getElementById('_here');
  const text = words('_words');
  if (!page || !text.copy) {
    return;
  }

  // A button that copies what it is given; a browser may refuse it the clipboard, but hardly ever a selection.
  function copier(word, what) {
    const done = (isDone) => {
      const told = isDone ? text.copied : text.notCopied;
      control.textContent = told;
      say(told);
      setTimeout(() => (control.textContent = word), 2000);
    };
    const select = () => {
      const field = make('textarea', { value: what(), className: 'vh' });
      control.after(field);
      field.select();
      const isDone = document.execCommand('copy');
      field.remove();
      control.focus();
      done(isDone);
    };
    const control = button(word, () => {
      if (navigator.clipboard) {
        navigator.clipboard.writeText(what()).then(() => done(true), select);
      } else {
        select();
      }
    });
    return control;
  }

  const isListed = Boolean(words('_own').saved);
  const copy = (below) => copier(text.copy, () => shared(below));

  function save(item, changed) {
    if (!isListed) {
      return '';
    }
    const show = () => {
      const isSaved = list.has(item.path);
      control.textContent = isSaved ? text.saved : text.save;
      control.setAttribute('aria-pressed', isSaved);
      changed(isSaved);
    };
    const control = button('', () => {
      const isKept = control.getAttribute('aria-pressed') === 'true' ? list.remove(item.path) : list.add(item);
      show();
      if (!isKept) {
        say(text.notKept);
        control.textContent = text.notKept;
      }
    });
    show();
    return control;
  }

  const title = document.querySelector('h1').textContent.trim();
  const blog = page.dataset.blog ? path(page.dataset.blog) : '';
  const entries = page.dataset.entry ? [] : liveblog.entries();
  const saved = new Set(list.all().map((item) => item.path));

  page.setAttribute('role', 'region');
  page.setAttribute('aria-label', page.dataset.label);

  // The page itself: a live blog, or an entry alone.
  if (page.dataset.entry) {
    const time = document.querySelector('.dateline time');
    const of = document.querySelector('.head .kicker');
    const here = path(location.href.replace(/[?#].*/, ''));
    const item = { path: here, title, of: of ? of.textContent.trim() : '', stamp: time ? time.dateTime : '' };
    page.append(save(item, () => {}), copy(here));
    if (blog && item.stamp.includes('T')) {
      page.append(make('a', { href: address(page.dataset.blog) + '?replay=' + page.dataset.entry }, text.replay));
    }
  } else {
    const time = document.querySelector('.dateline time');
    page.append(save({ path: blog, title, of: '', stamp: time ? time.dateTime : '' }, () => {}), copy(blog));
  }

  function replay(menu, id) {
    const from = () => {
      menu.open = false;
      liveblog.replay(id);
    };
    return liveblog.replay ? [button(text.replay, from)] : [];
  }

  for (const entry of entries) {
    const below = path(entry.address);
    const mark = (isSaved) => entry.el.classList.toggle('saved', isSaved);
    mark(saved.has(below));
    const summary = make('summary', { 'aria-label': fill(text.more, entry.name) }, '\u22ef');
    const menu = make('details', { className: 'more' }, summary);
    // Made when asked for: a page has hundreds of entries.
    summary.onclick = () => {
      if (menu.children.length === 1) {
        const item = { path: below, title: entry.name, of: title, stamp: entry.stamp };
        menu.append(make('div', {}, copy(below), save(item, mark), ...replay(menu, entry.id)));
      }
    };
    entry.el.insertBefore(menu, entry.el.querySelector('.said'));
  }

  function close(except) {
    document.querySelectorAll('details.more[open]').forEach((menu) => {
      menu.open = menu === except;
    });
  }

  addEventListener('click', (event) => close(event.target.closest('details.more')));
  addEventListener('keydown', (event) => {
    const menu = event.target instanceof Element ? event.target.closest('details.more[open]') : null;
    if (event.key === 'Escape' && menu) {
      menu.open = false;
      menu.firstChild.focus();
      event.stopImmediatePropagation();
    }
  });

  for (const quote of document.querySelectorAll('.cite :is(pre, .text)')) {
    quote.after(copier(text.copyText, () => quote.textContent));
  }
})();
