package io.github.liveblogarchive.archive.rows;

import io.github.liveblogarchive.model.Moment;

/** Makes rows of entries for tests. */
public final class RowsOf {
    private RowsOf() {}

    public static int add(Rows rows, String id, Moment date, double order) {
        Columns columns = rows.columns();
        byte[] bytes = Columns.bytes(id);
        int row = columns.add(columns.pool().add(bytes, 0, bytes.length), 0, false, false);
        if (date.isKnown()) {
            columns.date(
                    row,
                    date.precision(),
                    date.at().toEpochSecond(),
                    date.at().getNano(),
                    date.at().getOffset().getTotalSeconds());
        }
        rows.order(row, order);
        return row;
    }
}
