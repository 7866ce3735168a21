package io.github.liveblogarchive.theme;

import io.github.liveblogarchive.site.Html;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What one rendering is for: a page, or a block of a body. */
interface Frame {
    /** As problems name it: {@code page "2024/x/index.html"}. */
    String what();

    /** The language of the text that it is a part of; empty where the data says it. */
    default String language() {
        return "";
    }

    /** A path below the root as an address for this place. */
    String link(String path);

    /** Markup with its site-own addresses made right for this place. */
    String resolve(Html html);

    /** Markup of a text that a block's data holds. */
    Html markdown(String text);

    /** A picture that a block's data names. */
    BlockView.Figure picture(String src, String alt);

    /** A piece that stands on several pages: links to the site's own files are resolved on each of them. */
    record Part(String what) implements Frame {
        @Override
        public String link(String target) {
            return "site:/" + target;
        }

        @Override
        public String resolve(Html html) {
            return html.text();
        }

        @Override
        public Html markdown(String text) {
            throw new IllegalArgumentException("markdown(...) works in blocks/ only");
        }

        @Override
        public BlockView.Figure picture(String src, String alt) {
            throw new IllegalArgumentException("picture(...) works in blocks/ only");
        }
    }

    /** Another frame, but for a piece that is kept for other pages: that is written as a {@link Part}. */
    final class Keeping implements Frame {
        private final Frame frame;
        private final Frame piece;
        private boolean isKeeping;

        Keeping(Frame frame) {
            this.frame = frame;
            this.piece = new Part(frame.what());
        }

        /** Whether what follows is kept; gives what was before. */
        boolean keep(boolean keeping) {
            boolean before = isKeeping;
            isKeeping = keeping;
            return before;
        }

        private Frame now() {
            return isKeeping ? piece : frame;
        }

        @Override
        public String what() {
            return frame.what();
        }

        @Override
        public String language() {
            return frame.language();
        }

        @Override
        public String link(String path) {
            return now().link(path);
        }

        @Override
        public String resolve(Html html) {
            return now().resolve(html);
        }

        @Override
        public Html markdown(String text) {
            return frame.markdown(text);
        }

        @Override
        public BlockView.Figure picture(String src, String alt) {
            return frame.picture(src, alt);
        }
    }

    /** A page: links are made relative to it, or rooted where its own address is not known. */
    record Page(String path, UnaryOperator<String> to, Function<Html, String> markup) implements Frame {
        @Override
        public String what() {
            return "page \"" + path + "\"";
        }

        @Override
        public String link(String target) {
            return to.apply(target);
        }

        @Override
        public String resolve(Html html) {
            return markup.apply(html);
        }

        @Override
        public Html markdown(String text) {
            throw new IllegalArgumentException("markdown(...) works in blocks/ only");
        }

        @Override
        public BlockView.Figure picture(String src, String alt) {
            throw new IllegalArgumentException("picture(...) works in blocks/ only");
        }
    }
}
