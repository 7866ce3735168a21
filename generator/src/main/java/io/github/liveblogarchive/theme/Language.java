package io.github.liveblogarchive.theme;

import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The words of pages in the site's language, English where that has none, and the forms of dates and numbers. All come
 * from the message files: the texts of a JDK differ between its versions.
 */
final class Language {
    private static final Pattern UNIVERSAL = Pattern.compile("(?i)(etc/)?(utc|gmt|z|uct|zulu|universal)");

    /** A form of a day in words. */
    private record Dated(String form, LocalDate day) {}

    /** Days kept in words; a site has some hundred of them, each shown thousands of times. */
    private static final int KEPT_DAYS = 20_000;

    private final Map<String, String> messages = new HashMap<>();
    private final Map<Dated, String> days = new ConcurrentHashMap<>();
    private final String rule;
    private final String clock;

    Language(ThemeFiles files, String tag, Problems problems) {
        load("messages/en.properties", files, problems);
        String primary = tag.replaceFirst("-.*", "");
        if (!primary.equals("en")) {
            load("messages/" + primary + ".properties", files, problems);
        }
        if (!primary.equals(tag)) {
            load("messages/" + tag + ".properties", files, problems);
        }
        rule = messages.getOrDefault("plural", "one-other");
        clock = messages.getOrDefault("date.clock", "{hour}:{minute}");
    }

    boolean has(String key) {
        return messages.containsKey(key) || messages.containsKey(key + ".other");
    }

    /**
     * The message with its arguments in the places {@code {0}}, {@code {1}}. Of a message in several plural forms
     * ({@code KEY.one}, {@code KEY.other}) the first argument, a number, chooses one.
     *
     * @throws IllegalArgumentException if there is no such message
     */
    String message(String key, List<Object> arguments) {
        String text = messages.get(key);
        if (text == null && !arguments.isEmpty() && arguments.get(0) instanceof Number number) {
            text = messages.getOrDefault(
                    key + '.' + category(number.longValue()), messages.getOrDefault(key + ".other", ""));
        }
        if (text == null || text.isEmpty()) {
            throw new IllegalArgumentException("There is no message \"" + key + "\"");
        }
        for (int i = 0; i < arguments.size(); i++) {
            Object argument = arguments.get(i);
            String shown = argument instanceof Number number ? number(number.longValue()) : argument.toString();
            text = text.replace("{" + i + "}", shown);
        }
        return text;
    }

    String message(String key, Object... arguments) {
        return message(key, List.of(arguments));
    }

    /** A whole number with its thousands apart. */
    String number(long value) {
        String digits = Long.toString(Math.abs(value));
        StringBuilder text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0 && digits.length() > 3; i -= 3) {
            text.insert(i, messages.getOrDefault("number.group", ","));
        }
        return value < 0 ? "\u2212" + text : text.toString();
    }

    /** For instance {@code 8 November 2024}; empty for an unknown moment. */
    String day(Moment moment, ZoneId zone) {
        return dated("date.day", moment, zone);
    }

    /** For instance {@code Friday, 8 November 2024}. */
    String weekday(Moment moment, ZoneId zone) {
        return dated("date.weekday", moment, zone);
    }

    /** For instance {@code November 2024}. */
    String month(Moment moment, ZoneId zone) {
        return dated("date.month", moment, zone);
    }

    /** A name that is a date in machine form, {@code 2024-11} or {@code 2024-11-08}, in words; others as they are. */
    String named(String name) {
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
    String clock(Moment moment, ZoneId zone) {
        if (!moment.hasTime()) {
            return "";
        }
        LocalTime time = moment.at().atZoneSameInstant(zone).toLocalTime();
        return clock.replace("{hour}", two(time.getHour())).replace("{minute}", two(time.getMinute()));
    }

    /** For instance {@code Europe/Kyiv, UTC+2}. */
    String zone(Moment moment, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(moment.at().toInstant());
        String shown = offset(offset);
        String id = zone.getId();
        boolean named = !(zone instanceof ZoneOffset) && !UNIVERSAL.matcher(id).matches();
        return named ? id.replace('_', ' ') + ", " + shown : shown;
    }

    /** How long something took, in words; empty unless both ends are known. */
    String length(Moment start, Moment end) {
        if (!start.hasTime() || !end.hasTime() || end.at().isBefore(start.at())) {
            return "";
        }
        Duration length = Duration.between(start.at(), end.at());
        long minutes = Math.max(1, length.toMinutes());
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
    static String iso(Moment moment) {
        return switch (moment.precision()) {
            case UNKNOWN -> "";
            case DAY -> moment.at().toLocalDate().toString();
            case TIME -> moment.machineTime();
        };
    }

    static String iso(Moment moment, ZoneId zone) {
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
        return message(form)
                .replace("{day}", Integer.toString(day.getDayOfMonth()))
                .replace("{month}", one("date.months", day.getMonthValue()))
                .replace("{weekday}", one("date.weekdays", day.getDayOfWeek().getValue()))
                .replace("{year}", Integer.toString(day.getYear()));
    }

    // The number-th of the names that a message lists.
    private String one(String key, int number) {
        List<String> names = List.of(message(key).split(",", -1));
        return number <= names.size() ? names.get(number - 1) : Integer.toString(number);
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

    // The plural rules of CLDR for whole numbers, by the name that a message file gives.
    private String category(long n) {
        long ten = n % 10;
        long hundred = n % 100;
        return switch (rule) {
            case "zero-or-one" -> n == 0 || n == 1 ? "one" : "other";
            case "slavic" -> {
                boolean teen = hundred >= 11 && hundred <= 14;
                yield ten == 1 && !teen ? "one" : ten >= 2 && ten <= 4 && !teen ? "few" : "many";
            }
            case "arabic" ->
                n == 0
                        ? "zero"
                        : n == 1
                                ? "one"
                                : n == 2
                                        ? "two"
                                        : hundred >= 3 && hundred <= 10 ? "few" : hundred >= 11 ? "many" : "other";
            default -> n == 1 ? "one" : "other";
        };
    }

    private void load(String name, ThemeFiles files, Problems problems) {
        Properties read = new Properties();
        try {
            // The user's file adds to the theme's of the same name, so that one word can be changed.
            for (String text : files.layers(name)) {
                read.load(new StringReader(text));
            }
        } catch (IllegalArgumentException e) {
            problems.error(
                    Code.TEMPLATE_ERROR,
                    files.place(name),
                    "The message file cannot be read: " + e.getMessage() + ".",
                    "A backslash begins an escape, for instance \\u00E9; write two for one.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read.forEach((key, value) -> messages.put((String) key, (String) value));
    }
}
