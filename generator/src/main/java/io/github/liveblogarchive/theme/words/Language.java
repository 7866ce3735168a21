package io.github.liveblogarchive.theme.words;

import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.theme.files.ThemeFiles;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The words of pages in the site's language, English where that has none, and the forms of dates and numbers. All come
 * from the message files: the texts of a JDK differ between its versions.
 */
public final class Language {
    private static final Pattern UNIVERSAL = Pattern.compile("(?i)(etc/)?(utc|gmt|z|uct|zulu|universal)");

    /** A form of a day in words. */
    private record Dated(String form, LocalDate day) {}

    /** Days kept in words; a site has some hundred of them, each shown thousands of times. */
    private static final int KEPT_DAYS = 20_000;

    private final Messages messages;
    private final Map<Dated, String> days = new ConcurrentHashMap<>();
    private final String clock;
    private final String group;
    private final long groupFrom;

    private Language(Messages messages) {
        this.messages = messages;
        clock = messages.text("date.clock");
        group = messages.text("number.group");
        groupFrom = whole(messages.text("number.groupFrom"));
    }

    /**
     * Reads the messages of a language.
     *
     * @param tag BCP 47; {@code pt-BR} reads {@code messages/pt.properties} and then {@code messages/pt-BR.properties}
     * @param problems gets what is wrong with the files, and a warning where they lack words
     */
    public static Language of(ThemeFiles files, String tag, Problems problems) {
        return new Language(new Messages(files, tag, problems));
    }

    /** Whether no word of it is an English one for want of its own. */
    boolean isWhole() {
        return messages.isWhole();
    }

    boolean has(String key) {
        return messages.has(key);
    }

    /**
     * The message with its arguments in the places {@code {0}}, {@code {1}}. Of a message in several plural forms
     * ({@code KEY.one}, {@code KEY.other}) the first argument, a number, chooses one.
     *
     * @throws IllegalArgumentException if there is no such message
     */
    public String message(String key, List<Object> arguments) {
        String text = messages.text(key);
        if (text.isEmpty() && !arguments.isEmpty() && arguments.get(0) instanceof Number number) {
            text = messages.text(key, number.longValue());
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("There is no message \"" + key + "\"");
        }
        for (int i = 0; i < arguments.size(); i++) {
            Object argument = arguments.get(i);
            String shown = argument instanceof Number number
                    ? number(number.longValue())
                    : messages.apart(argument.toString());
            text = text.replace("{" + i + "}", shown);
        }
        return text;
    }

    public String message(String key, Object... arguments) {
        return message(key, List.of(arguments));
    }

    /** A whole number with its thousands apart. */
    public String number(long value) {
        String digits = Long.toString(Math.abs(value));
        StringBuilder text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0 && Math.abs(value) >= groupFrom; i -= 3) {
            text.insert(i, group);
        }
        return value < 0 ? "\u2212" + text : text.toString();
    }

    /** For instance {@code 8 November 2024}; empty for an unknown moment. */
    public String day(Moment moment, ZoneId zone) {
        return dated("date.day", moment, zone);
    }

    /** For instance {@code Friday, 8 November 2024}. */
    public String weekday(Moment moment, ZoneId zone) {
        return dated("date.weekday", moment, zone);
    }

    /** For instance {@code November 2024}. */
    public String month(Moment moment, ZoneId zone) {
        return dated("date.month", moment, zone);
    }

    /** A name that is a date in machine form, {@code 2024-11} or {@code 2024-11-08}, in words; others as they are. */
    public String named(String name) {
        if (name.length() < 7 || name.length() > 10 || name.charAt(4) != '-') {
            return name;
        }
        if (name.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            return month(Moment.ofDay(LocalDate.parse(name + "-01"), ZoneOffset.UTC), ZoneOffset.UTC);
        }
        if (!name.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return name;
        }
        try {
            return day(Moment.ofDay(LocalDate.parse(name), ZoneOffset.UTC), ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return name;
        }
    }

    /** For instance {@code 09:15}; empty where the time is not known. */
    public String clock(Moment moment, ZoneId zone) {
        if (!moment.hasTime()) {
            return "";
        }
        LocalTime time = moment.at().atZoneSameInstant(zone).toLocalTime();
        return clock.replace("{hour}", two(time.getHour())).replace("{minute}", two(time.getMinute()));
    }

    /** For instance {@code Europe/Kyiv, UTC+2}. */
    public String zone(Moment moment, ZoneId zone) {
        String shown = offset(moment, zone);
        return isNamed(zone) ? zone(zone) + ", " + shown : shown;
    }

    /** A zone at no time: {@code Europe/Kyiv}, or {@code UTC+2} where it has no name. */
    public String zone(ZoneId zone) {
        return isNamed(zone) ? zone.getId().replace('_', ' ') : offset(Moment.UNKNOWN, zone);
    }

    /** For instance {@code UTC+2}. */
    public String offset(Moment moment, ZoneId zone) {
        return offset(zone.getRules().getOffset(moment.at().toInstant()));
    }

    private static boolean isNamed(ZoneId zone) {
        return !(zone instanceof ZoneOffset) && !UNIVERSAL.matcher(zone.getId()).matches();
    }

    /** How long something took by the clock, in words; empty unless both ends are known, and a minute apart. */
    public String length(Moment start, Moment end) {
        if (!start.hasTime() || !end.hasTime() || end.at().isBefore(start.at())) {
            return "";
        }
        Duration length = Duration.between(
                start.at().truncatedTo(ChronoUnit.MINUTES), end.at().truncatedTo(ChronoUnit.MINUTES));
        long minutes = length.toMinutes();
        if (minutes == 0) {
            return "";
        }
        if (minutes < 60) {
            return message("length.minutes", minutes);
        }
        if (minutes < 48 * 60) {
            long rest = minutes % 60;
            String hours = message("length.hours", minutes / 60);
            return rest == 0 ? hours : message("length.and", hours, message("length.minutes", rest));
        }
        return message("length.days", Math.round(minutes / 1440.0));
    }

    /** The machine form: a date-time with seconds and offset, or the date alone; empty for an unknown moment. */
    public static String iso(Moment moment) {
        return switch (moment.precision()) {
            case UNKNOWN -> "";
            case DAY -> moment.at().toLocalDate().toString();
            case TIME -> moment.machineTime();
        };
    }

    public static String iso(Moment moment, ZoneId zone) {
        return iso(
                moment.hasTime() ? Moment.of(moment.at().atZoneSameInstant(zone).toOffsetDateTime()) : moment);
    }

    private String dated(String form, Moment moment, ZoneId zone) {
        if (!moment.isKnown()) {
            return "";
        }
        if (days.size() > KEPT_DAYS) {
            days.clear();
        }
        return days.computeIfAbsent(new Dated(form, moment.day(zone)), d -> inWords(d.form, d.day));
    }

    private String inWords(String form, LocalDate day) {
        String number = day.getDayOfMonth() == 1 ? message("date.first") : Integer.toString(day.getDayOfMonth());
        String months = form.equals("date.month") ? "date.months.alone" : "date.months";
        return message(form)
                .replace("{day}", number)
                .replace("{month}", one(months, day.getMonthValue()))
                .replace("{weekday}", one("date.weekdays", day.getDayOfWeek().getValue()))
                .replace("{year}", Integer.toString(day.getYear()));
    }

    // The number-th of the names that a message lists.
    private String one(String key, int number) {
        List<String> names = List.of(message(key).split(",", -1));
        return number <= names.size() ? names.get(number - 1) : Integer.toString(number);
    }

    private static long whole(String digits) {
        return digits.matches("[0-9]{1,9}") ? Long.parseLong(digits) : 1_000;
    }

    private static String offset(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        if (minutes == 0) {
            return "UTC";
        }
        String rest = minutes % 60 == 0 ? "" : ":" + two(minutes % 60);
        return "UTC" + (offset.getTotalSeconds() < 0 ? "\u2212" : "+") + minutes / 60 + rest;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
