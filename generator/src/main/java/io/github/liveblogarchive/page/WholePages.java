package io.github.liveblogarchive.page;

import io.github.liveblogarchive.site.PageKind;

/**
 * All of a long live blog on one page, oldest first: for paper, for reader modes and browsers of plain text, for replay.
 * {@link BlogPages} makes it with the others, since it is made of the same pieces; this says that it can be left out.
 */
final class WholePages implements PageKind {
    @Override
    public String name() {
        return "whole";
    }
}
