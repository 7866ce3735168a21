package io.github.liveblogarchive.maven;

import io.github.liveblogarchive.Progress;
import io.github.liveblogarchive.report.Step;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Tells in Maven's log how far a run is: a plain line each time, since logs of builds are read in files too. */
record LogProgress(Log log) implements Progress {
    @Override
    public void at(Step step) {
        StringBuilder line = new StringBuilder(step.phase()).append(": ").append(number(step.done()));
        if (step.total() > 0) {
            line.append(" of ").append(number(step.total()));
        }
        // A rate below one says nothing that the time left does not say.
        step.perSecond().stream()
                .filter(rate -> rate > 0)
                .forEach(rate -> line.append(", ").append(number(rate)).append(" a second"));
        step.secondsLeft()
                .ifPresent(seconds -> line.append(", ").append(time(seconds)).append(" left"));
        log.info(line);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String time(long seconds) {
        return seconds < 120 ? seconds + " s" : number((seconds + 30) / 60) + " min";
    }
}
