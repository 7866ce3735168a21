package io.github.liveblogarchive.input.quintype;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables, which the system keeps as CSV. */
final class CsvTable {
    private static final int MOST_CELLS = 10_000;

    private CsvTable() {}

    static Optional<Block> read(Tree element, Desk desk) {
        Tree content = element.get("data").get("content");
        List<List<String>> rows = rows(desk.text(content));
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0 || (long) columns * rows.size() > MOST_CELLS) {
            return Optional.empty();
        }
        List<List<String>> even = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> full = new ArrayList<>(row);
            while (full.size() < columns) {
                full.add("");
            }
            even.add(full);
        }
        boolean headed = element.get("metadata").flag("has-header") && even.size() > 1;
        return Optional.of(new Block.Table(
                desk.plain(element, "title"),
                headed ? even.get(0) : List.of(),
                headed ? even.subList(1, even.size()) : even));
    }

    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String text = csv.replace("\r\n", "\n").replace('\r', '\n') + "\n";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n')) {
                cell.append(c);
            } else {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    if (row.size() > 1 || !row.get(0).isEmpty()) {
                        rows.add(row);
                    }
                    row = new ArrayList<>();
                }
            }
        }
        return rows;
    }
}
