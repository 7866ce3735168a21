// At the head of each page: the reader's colours and the way to the reader's list.
(function () {
  'use strict';
  const { make, address } = liveblog;
  const place = document.getElementById('_own');
  if (!place) {
    return;
  }
  const words = place.dataset;
  const page = document.documentElement;
  const option = (value, text) => make('option', { value }, text);
  const choice = make(
    'select',
    { onchange: () => set(choice.value) },
    option('', words.automatic),
    option('light', words.light),
    option('dark', words.dark)
  );
  if (words.saved) {
    place.append(make('a', { href: address(words.saved) }, words.list));
  }
  place.append(make('label', {}, make('span', {}, words.scheme), ' ', choice));
  choice.value = page.dataset.scheme || '';

  function set(scheme) {
    if (scheme) {
      page.dataset.scheme = scheme;
    } else {
      delete page.dataset.scheme;
    }
    try {
      localStorage.setItem('liveblog.scheme', scheme);
    } catch (e) {
      // It holds for this page then.
    }
  }
})();
