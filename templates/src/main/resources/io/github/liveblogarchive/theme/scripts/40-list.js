// The reader's list: live blogs and entries that were saved, newest first, in this browser alone.
liveblog.list = (function () {
  'use strict';
  const { kept, keep, follow, path } = liveblog;
  const MOST = 2000;
  const isText = (value, most) => typeof value === 'string' && value.length <= most;

  // What was kept may be of another version, and what was imported is not trusted: only paths of this archive go in.
  function clean(items) {
    const seen = new Set();
    return (Array.isArray(items) ? items : [])
      .filter((item) => item && isText(item.path, 2000) && isText(item.title, 2000))
      .map(({ path: below, title, of, stamp }) => ({
        path: path(follow(below)),
        title,
        of: isText(of, 2000) ? of : '',
        stamp: isText(stamp, 40) && /^\d{4}-(0\d|1[0-2])-\d\d(T\d\d:\d\d|$)/.test(stamp) ? stamp : '',
      }))
      .filter((item) => item.path && !seen.has(item.path) && seen.add(item.path))
      .slice(0, MOST);
  }

  const all = () => clean(kept('saved', []));
  const has = (below) => all().some((item) => item.path === below);
  const set = (items) => keep('saved', clean(items));
  const remove = (below) => set(all().filter((item) => item.path !== below));
  const add = (item) => set([item, ...all()]);
  return { all, has, set, remove, add };
})();
