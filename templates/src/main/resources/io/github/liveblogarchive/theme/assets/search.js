// The search page. It reads the index in small files, each a script that calls liveblogSearch, so that it works from a
// disk as well. How texts are folded and where a word's file is, the generator says the same: page/search/*.java.
(function () {
  'use strict';

  // ---- words: without accents, in small letters, writing without spaces in pairs of letters

  var MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u00ad\u200d\u2060\ufeff]/g;
  var APOSTROPHE = /([\u0400-\u04ff])['\u2019\u02bc](?=[\u0400-\u04ff])/g;
  var ARTICLE = /^(?:[\u0648\u0628\u0641\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})/u;
  var ALIKE = {
    'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'đ': 'd', 'ł': 'l', 'ı': 'i', 'þ': 'th', 'ð': 'd', 'ς': 'σ', 'ґ': 'г',
    '\u0629': '\u0647', '\u0649': '\u064a', '\u06cc': '\u064a', '\u06a9': '\u0643'
  };
  var WORD = /[\p{L}\p{M}\p{N}]+/gu;
  var DENSE = '\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\u{20000}-\u{3ffff}';
  var RUN = new RegExp('[' + DENSE + ']+|[^' + DENSE + ']+', 'gu');
  var IS_DENSE = new RegExp('^[' + DENSE + ']', 'u');
  var LONGEST = 32;

  function fold(text) {
    return text.normalize('NFKD').toLowerCase().replace(MARKS, '').replace(APOSTROPHE, '$1')
      .replace(/[^\x00-\x7f]/g, function (c) {
        return ALIKE[c] || (/[\u0660-\u0669\u06f0-\u06f9]/.test(c) ? String(c.charCodeAt(0) & 15) : c);
      }).normalize('NFC');
  }

  // Runs of letters in a folded text: where they stand, and the word that they are.
  function runs(folded) {
    var all = [];
    for (var run of folded.matchAll(WORD)) {
      for (var part of run[0].matchAll(RUN)) {
        var dense = IS_DENSE.test(part[0]);
        var word = dense ? part[0] : part[0].replace(ARTICLE, '');
        var start = run.index + part.index + part[0].length - word.length;
        all.push({word: dense ? word : word.slice(0, LONGEST), dense: dense, start: start, end: start + word.length});
      }
    }
    return all;
  }

  function pairs(run) {
    var letters = Array.from(run);
    return letters.map(function (letter, i) { return letter + (letters[i + 1] || ''); });
  }

  // All words of a text, as the generator finds them.
  function words(text) {
    return runs(fold(text)).flatMap(function (run) { return run.dense ? pairs(run.word) : [run.word]; });
  }

  function name(sign, text) {
    return (sign + words(text).join('.')).slice(0, 48);
  }

  // ---- files

  var got = new Map();
  var asked = new Map();
  var root = '';
  var parts = 1;

  function liveblogSearch(file, data) {
    got.set(file, data);
  }
  liveblogSearch.words = words;
  window.liveblogSearch = liveblogSearch;

  function load(file) {
    if (!asked.has(file)) {
      asked.set(file, new Promise(function (resolve, reject) {
        var script = document.createElement('script');
        script.onload = script.onerror = function () {
          script.remove();
          if (got.has(file)) {
            resolve(got.get(file));
          } else {
            asked.delete(file);
            reject(new Error(file));
          }
        };
        script.src = root + file + '.js';
        document.head.append(script);
      }));
    }
    return asked.get(file);
  }

  function loadAll(files) {
    return Promise.all(Array.from(files, load));
  }

  // ---- lists of documents; a document is a number: its day, its live blog on that day, its place in that

  var DAY = Math.pow(2, 33);
  var SLOT = 4096;
  var VALUES = {};
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_').forEach(function (c, i) { VALUES[c] = i; });

  function reader(letters) {
    var at = 0;
    return {
      more: function () { return at < letters.length; },
      number: function () {
        var value = 0, shift = 0, digit;
        do {
          digit = VALUES[letters[at++]];
          value += (digit & 31) << shift;
          shift += 5;
        } while (digit > 31);
        return value;
      }
    };
  }

  function decode(letters, take) {
    var read = reader(letters);
    for (var day = 0, place = 0; read.more();) {
      var step = read.number();
      day += step;
      place = read.number() + (step ? 0 : place);
      var document = day * DAY + place * SLOT - 1, value;
      do {
        value = read.number();
        document += value >> 3;
        take(document, value >> 1 & 3);
      } while (!(value & 1));
    }
  }

  // ---- the dictionary

  var MOST_PIECES = 3;

  function hash(word) {
    var end = word < '0' ? word.length : Array.from(word).slice(0, IS_DENSE.test(word) ? 1 : 2).join('').length;
    var value = 7;
    for (var i = 0; i < end; i++) {
      value = Math.imul(value, 31) + word.charCodeAt(i) | 0;
    }
    return value ^ value >>> 15;
  }

  function folder(word) {
    return 'w/x' + (/^[a-z0-9]+$/.test(word) ? word : Array.from({length: word.length}, function (_, i) {
      return '-' + word.charCodeAt(i).toString(36);
    }).join('')) + '/';
  }

  function blocks(word, directory) {
    var read = reader(directory), all = [];
    for (var day = 0, place = 0; read.more();) {
      var step = read.number();
      day += step;
      place = read.number() + (step ? 0 : place);
      all.push({file: folder(word) + all.length, from: day * DAY + place * SLOT, to: Infinity, count: read.number(), size: read.number()});
    }
    all.forEach(function (block, i) {
      if (i) {
        all[i - 1].to = block.from;
      }
    });
    return all;
  }

  // What a word means in the index: all words that are it or, for the beginning of one, begin with it.
  async function look(wanted) {
    var found = {words: [], count: 0, size: 0};
    var fits = function (word) { return word === wanted.word || (wanted.begins && word.startsWith(wanted.word)); };
    var add = function (word, letters, directory) {
      var one = {word: word, letters: letters, blocks: directory ? blocks(word, directory) : [], count: 0};
      if (letters) {
        decode(letters, function () { one.count++; });
      }
      one.blocks.forEach(function (block) { one.count += block.count; });
      one.boost = wanted.filter ? 0 : (word === wanted.word ? 1 : 0.6) * (24 - Math.log2(1 + one.count));
      found.words.push(one);
      found.count += one.count;
    };
    var head = await load('t/' + (hash(wanted.word) & parts - 1));
    (head[2] ? head[2].split('|') : []).forEach(function (entry) {
      var at = entry.indexOf('=');
      if (fits(entry.slice(0, at))) {
        add(entry.slice(0, at), '', entry.slice(at + 1));
      }
    });
    var dictionaries = [head[1]];
    if (head[0]) {
      var firsts = head[0].split('|');
      var first = 0, last = 0;
      firsts.forEach(function (word, i) {
        first = word <= wanted.word ? i : first;
        last = word <= wanted.word || fits(word) ? i : last;
      });
      // A short beginning has so many words that only the frequent ones, which the head names, are looked for.
      last = last - first < MOST_PIECES ? last : first;
      dictionaries = await loadAll(firsts.slice(first, last + 1).map(function (_, i) {
        return 't/' + (hash(wanted.word) & parts - 1) + '-' + (first + i);
      }));
    }
    head.concat(dictionaries).forEach(function (part) { found.size += part.length; });
    dictionaries.forEach(function (dictionary) {
      var word = '';
      (dictionary ? dictionary.split('|') : []).forEach(function (entry) {
        var at = entry.indexOf('=');
        word = word.slice(0, VALUES[entry[0]]) + entry.slice(1, at);
        if (fits(word)) {
          add(word, entry.slice(at + 1), '');
        }
      });
    });
    return found;
  }

  // ---- a query

  var WEIGHTS = [1, 1.4, 3, 4];
  // Letters of long lists that one step reads at most, and of them and the dictionary together. With the texts of ten
  // results, 130 kB at most, a query stays below 300 kB.
  var STEP = 90000;
  var MOST_INDEX = 150000;
  var MOST_WORDS = 5;

  // What a reader typed: whole words, and the last one as far as it is there.
  function parse(text) {
    var all = [];
    var folded = fold(text);
    var last = runs(folded);
    last.forEach(function (run, i) {
      if (run.dense) {
        var letters = pairs(run.word);
        (letters.length > 1 ? letters.slice(0, -1) : letters).forEach(function (pair) {
          all.push({word: pair, begins: letters.length === 1, mark: run.word, dense: true});
        });
      } else {
        var begins = i === last.length - 1 && run.end === folded.length && run.word.length > 1;
        all.push({word: run.word, begins: begins, mark: run.word});
      }
    });
    var seen = new Set();
    return all.filter(function (one) {
      return !seen.has(one.word) && seen.add(one.word);
    }).sort(function (a, b) { return b.word.length - a.word.length; }).slice(0, MOST_WORDS);
  }

  function day(year) {
    return (Date.UTC(year, 0, 1) / 864e5 + 719528) * DAY;
  }

  function documents(term, from, to, isRead) {
    var found = new Map();
    term.words.forEach(function (one) {
      var take = function (document, weight) {
        if (document >= from && document < to) {
          found.set(document, Math.max(found.get(document) || 0, one.boost * WEIGHTS[weight]));
        }
      };
      decode(one.letters, take);
      one.blocks.filter(isRead).forEach(function (block) { decode(got.get(block.file), take); });
    });
    return found;
  }

  function both(a, b) {
    var all = new Map();
    a.forEach(function (score, document) {
      if (b.has(document)) {
        all.set(document, score + b.get(document));
      }
    });
    return all;
  }

  /*
   * Finds documents that have all words. Of long lists only so many blocks are read, the newest first; what is older
   * than the last of them is left for the next step.
   */
  async function search(query, step) {
    var wanted = query.words.concat(query.filters);
    var terms = await Promise.all(wanted.map(look));
    var from = query.year ? day(query.year) : 0;
    var to = query.year ? day(query.year + 1) : Infinity;
    var nothing = {scores: new Map(), isAll: true};
    if (!terms.length || terms.some(function (term) { return !term.count; })) {
      return nothing;
    }
    terms.sort(function (a, b) { return a.count - b.count; });
    var isRead = function (block) { return got.has(block.file); };
    var isWhole = function (term) { return term.words.every(function (one) { return !one.blocks.length; }); };
    var scores = null;
    terms.filter(isWhole).forEach(function (term) {
      var next = documents(term, from, to, isRead);
      scores = scores ? both(scores, next) : next;
    });
    if (scores && !scores.size) {
      return nothing;
    }
    var open = terms.filter(function (term) { return !isWhole(term); });
    var all = open.flatMap(function (term) { return term.words.flatMap(function (one) { return one.blocks; }); })
      .filter(function (block) { return block.to > from && block.from < to; })
      .sort(function (a, b) { return b.to - a.to || b.from - a.from; });
    if (scores) {
      var places = Float64Array.from(scores.keys()).sort();
      all = all.filter(function (block) {
        var low = 0, high = places.length;
        while (low < high) {
          var middle = low + high >> 1;
          if (places[middle] < block.from) {
            low = middle + 1;
          } else {
            high = middle;
          }
        }
        return places[low] < block.to;
      });
    }
    var known = terms.reduce(function (sum, term) { return sum + term.size; }, 0);
    var left = STEP * (step - 1) + Math.min(STEP, MOST_INDEX - known);
    var count = 0;
    while (count < all.length && (count < open.length || left >= all[count].size)) {
      left -= all[count++].size;
    }
    await loadAll(all.slice(0, count).map(function (block) { return block.file; }));
    var border = all.slice(count).reduce(function (most, block) { return Math.max(most, Math.min(block.to, to)); }, from);
    open.forEach(function (term) {
      var next = documents(term, border, to, isRead);
      scores = scores ? both(scores, next) : next;
    });
    var isAll = count === all.length;
    if (!isAll && terms.length === 1 && query.sort !== 'date') {
      // What weighs most is told apart from all that is new.
      var long = terms[0].words.filter(function (one) { return one.blocks.length; }).slice(0, MOST_PIECES);
      (await loadAll(long.map(function (one) { return folder(one.word) + 'best'; }))).forEach(function (letters, i) {
        decode(letters, function (document, weight) {
          if (document >= from && document < border) {
            scores.set(document, long[i].boost * WEIGHTS[weight]);
          }
        });
      });
    }
    return {scores: scores, isAll: isAll};
  }

  function sorted(scores, sort) {
    return Array.from(scores.keys()).sort(function (a, b) {
      return (sort === 'date' ? 0 : scores.get(b) - scores.get(a)) || b - a;
    });
  }

  // ---- results

  var SHOWN = 10;
  var LEAF = 8;
  var SNIPPET = 240;

  async function leaf(document) {
    var day = Math.floor(document / DAY);
    var place = Math.floor(document % DAY / SLOT);
    var at = document % SLOT;
    var data = await load('e/' + Math.floor(day / 100) + '/' + day + '-' + place + '-' + Math.floor(at / LEAF));
    var own = data[6][at % LEAF];
    return {
      blog: data[0], home: data[1], date: data[4], iso: data[5], name: own[0],
      path: own[1][0] === '/' ? own[1].slice(1) : data[1] + own[1],
      clock: own[2], isKey: own[3] & 1, isBlog: own[3] & 2, text: own[4],
      language: own[5] || data[2], dir: own[6] || data[3]
    };
  }

  // Where a text has one of the words: pairs of places.
  function marks(text, wanted) {
    var folded = '', from = [], at = 0;
    for (var letter of text) {
      var part = letter < '\x80' ? letter.toLowerCase() : fold(letter);
      for (var i = 0; i < part.length; i++) {
        from.push(at);
      }
      folded += part;
      at += letter.length;
    }
    from.push(at);
    var found = [];
    var add = function (start, end) {
      var stop = from[end];
      // Accents that were left out belong to the letter before them.
      while (stop > 0 && stop < at && from[end - 1] === stop) {
        stop++;
      }
      found.push([from[start], stop]);
    };
    runs(folded).forEach(function (run) {
      wanted.forEach(function (one) {
        if (run.dense && one.dense) {
          for (var i = run.word.indexOf(one.mark); i >= 0; i = run.word.indexOf(one.mark, i + 1)) {
            add(run.start + i, run.start + i + one.mark.length);
          }
        } else if (!run.dense && !one.dense && (one.begins ? run.word.startsWith(one.word) : run.word === one.word)) {
          add(run.start, one.begins ? run.start + one.word.length : run.end);
        }
      });
    });
    found.sort(function (a, b) { return a[0] - b[0]; });
    return found;
  }

  function show(element, text, found, start, end) {
    var at = start;
    element.append(start > 0 ? '…' : '');
    found.forEach(function (mark) {
      if (mark[0] >= at && mark[1] <= end) {
        var marked = document.createElement('mark');
        marked.append(text.slice(mark[0], mark[1]));
        element.append(text.slice(at, mark[0]), marked);
        at = mark[1];
      }
    });
    element.append(text.slice(at, end), end < text.length ? '…' : '');
  }

  // A part of the text around the first of the words.
  function snippet(element, text, found) {
    var start = 0;
    if (text.length > SNIPPET && found.length && found[0][1] > SNIPPET * 2 / 3) {
      start = Math.max(0, Math.min(found[0][0] - SNIPPET / 3, text.length - SNIPPET));
      var space = text.indexOf(' ', start);
      start = space >= 0 && space < found[0][0] && space - start < 30 ? space + 1 : Math.floor(start);
    }
    var end = text.length;
    if (end - start > SNIPPET) {
      end = start + SNIPPET;
      var last = text.lastIndexOf(' ', end);
      end = last > end - 30 ? last : end;
    }
    show(element, text, found, start, end);
  }

  // ---- the page

  function page(form) {
    var field = form.elements;
    var status = document.getElementById('_found');
    var list = document.getElementById('_results');
    var more = document.getElementById('_more');
    var within = document.getElementById('_within');
    var template = document.getElementById('_result');
    var site = form.dataset.site;
    var shown = SHOWN, step = 1, run = 0, timer = 0, blog = '', last = '';

    parts = Number(form.dataset.parts);
    root = form.dataset.index;

    function link(path) {
      return site + (location.protocol === 'file:' ? path.replace(/(^|\/)(?=$|[?#])/, '$1index.html') : path);
    }

    function number(value) {
      return String(value).replace(/\B(?=(\d{3})+$)/g, form.dataset.group);
    }

    function address() {
      var url = new URLSearchParams();
      ['q', 'year', 'topic', 'author', 'sort'].forEach(function (key) {
        var value = field[key].value.trim();
        if (value) {
          url.set(key, value);
        }
      });
      if (field.key.checked) {
        url.set('key', '1');
      }
      if (blog) {
        url.set('blog', blog);
      }
      return url.toString();
    }

    function read() {
      var url = new URLSearchParams(location.search);
      ['q', 'year', 'topic', 'author', 'sort'].forEach(function (key) {
        field[key].value = url.get(key) || '';
      });
      field.key.checked = url.has('key');
      blog = url.get('blog') || '';
      form.querySelector('details').open = ['year', 'topic', 'author', 'key', 'sort'].some(function (key) { return url.get(key); });
    }

    function query() {
      var filters = [];
      if (words(field.topic.value).length) {
        filters.push(name('#', field.topic.value));
      }
      if (words(field.author.value).length) {
        filters.push(name('&', field.author.value));
      }
      if (field.key.checked) {
        filters.push('!');
      }
      if (blog) {
        filters.push('/' + blog);
      }
      return {
        words: parse(field.q.value),
        filters: filters.map(function (word) { return {word: word, filter: true}; }),
        year: Number(field.year.value),
        sort: field.sort.value
      };
    }

    async function draw(asked, found, mine, focus) {
      var order = sorted(found.scores, asked.sort).slice(0, shown);
      var leaves = await Promise.all(order.map(leaf));
      if (mine !== run) {
        return;
      }
      list.replaceChildren.apply(list, leaves.map(function (one) { return item(one, asked.words); }));
      var count = found.scores.size;
      var has = asked.words.length || asked.filters.length;
      status.textContent = !has ? (asked.year ? form.dataset.ask : '') : !count && found.isAll ? form.dataset.none
        : form.dataset[found.isAll ? 'count' : 'least'].replace('{0}', number(count));
      more.hidden = !(count > shown || !found.isAll);
      more.textContent = count > shown ? form.dataset.more : form.dataset.older;
      if (focus >= 0 && list.children[focus]) {
        list.children[focus].querySelector('a').focus();
      }
    }

    function item(one, wanted) {
      var node = template.content.firstElementChild.cloneNode(true);
      var part = function (name) { return node.querySelector('[data-is="' + name + '"]'); };
      node.className = one.isBlog ? 'of-blog' : 'of-entry' + (one.isKey ? ' key' : '');
      if (one.language !== document.documentElement.lang) {
        node.lang = one.language;
        node.dir = one.dir;
      }
      var clock = one.clock && form.dataset.clock.replace('{hour}', one.clock.slice(0, 2)).replace('{minute}', one.clock.slice(3, 5)) + one.clock.slice(5);
      if (one.date) {
        var time = document.createElement('time');
        time.dateTime = one.iso + (one.clock ? 'T' + one.clock.slice(0, 5) : '');
        time.textContent = one.date + (clock ? ', ' + clock : '');
        part('date').append(time);
      } else {
        part('date').remove();
      }
      var title = part('name');
      show(title, one.name, marks(one.name, wanted), 0, one.name.length);
      if (one.path) {
        title.href = link(one.path);
      }
      snippet(part('text'), one.text, marks(one.text, wanted));
      if (!one.isKey) {
        part('key').remove();
      }
      if (one.isBlog || blog) {
        part('from').remove();
      } else {
        part('blog').textContent = one.blog;
        if (one.home) {
          part('blog').href = link(one.home);
        }
      }
      return node;
    }

    async function inBlog() {
      if (!blog) {
        within.hidden = true;
        return;
      }
      var place = within.querySelector('a');
      place.href = link(blog);
      var first = 0;
      var found = await look({word: '/' + blog, filter: true});
      found.words.forEach(function (one) {
        if (one.letters) {
          decode(one.letters, function (document) { first = first || document; });
        } else {
          first = one.blocks[0].from;
        }
      });
      // What an address says is shown only where there is such a live blog.
      within.hidden = !first;
      if (first) {
        var one = await leaf(first);
        place.textContent = one.blog;
        place.lang = one.language;
        place.dir = one.dir;
      }
    }

    async function go(focus) {
      var mine = ++run;
      try {
        var asked = query();
        var found = await search(asked, step);
        if (mine === run) {
          await draw(asked, found, mine, focus);
        }
        if (mine === run) {
          await inBlog();
        }
      } catch (e) {
        if (mine === run) {
          status.textContent = form.dataset.broken;
        }
      }
    }

    function begin(how) {
      // An empty field goes the page's way.
      field.q.dir = field.q.value ? 'auto' : '';
      clearTimeout(timer);
      shown = SHOWN;
      step = 1;
      var now = address();
      if (how && now !== last) {
        try {
          history[how](null, '', location.pathname + (now && '?' + now));
        } catch (e) {
          // A browser may forbid this when it happens too often; the answer is right without.
        }
      }
      last = now;
      go(-1);
    }

    form.addEventListener('submit', function (event) {
      event.preventDefault();
      begin('pushState');
    });
    form.addEventListener('change', function (event) {
      if (event.target !== field.q) {
        begin('pushState');
      }
    });
    field.q.addEventListener('input', function () {
      clearTimeout(timer);
      // One or two letters begin very many words; who wants just them sends the form.
      if (/^\s*$|[^\x00-\x7f]|\w{3}\s*$/.test(field.q.value)) {
        timer = setTimeout(begin, 200, 'replaceState');
      }
    });
    more.addEventListener('click', function () {
      var next = Math.min(shown, list.children.length);
      if (list.children.length < shown) {
        step++;
      } else {
        shown += SHOWN;
      }
      go(next);
    });
    within.querySelector('button').addEventListener('click', function () {
      blog = '';
      begin('pushState');
      field.q.focus();
    });
    // From the field down to the results, and from one to the next.
    document.addEventListener('keydown', function (event) {
      var step = {ArrowDown: 1, ArrowUp: -1}[event.key];
      var links = Array.from(list.querySelectorAll('li h2 a'));
      var at = links.indexOf(document.activeElement);
      if (step && (at >= 0 || (document.activeElement === field.q && step > 0)) && !event.altKey && !event.ctrlKey && !event.metaKey) {
        var next = at + step < 0 ? field.q : links[at + step];
        if (next) {
          event.preventDefault();
          next.focus();
        }
      }
    });
    window.addEventListener('popstate', function () {
      read();
      last = address();
      begin('');
    });

    form.hidden = false;
    read();
    last = address();
    begin('');
    if (!location.search || blog) {
      field.q.focus({preventScroll: true});
    }
  }

  var form = document.getElementById('_search');
  if (form) {
    page(form);
  }
})();
