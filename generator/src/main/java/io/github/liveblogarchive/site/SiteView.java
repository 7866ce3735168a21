package io.github.liveblogarchive.site;

/** What page kinds see of the site. */
public final class SiteView {}
