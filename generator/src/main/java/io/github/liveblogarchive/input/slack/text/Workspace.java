package io.github.liveblogarchive.input.slack.text;

import io.github.liveblogarchive.model.LiveBlog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is known of a workspace so far: its members by name alone, its channels. For one import. */
public final class Workspace {
    /** Who may read a channel. */
    public enum Access {
        EVERYBODY,
        CHOSEN,
        TWO_OR_FEW
    }

    /**
     * What the lists say of a channel.
     *
     * @param id the source's, empty when unknown
     * @param about what it is for, as Slack writes texts
     * @param pins times of its pinned messages
     */
    public record Channel(String id, String name, Access access, String about, Set<String> pins) {
        public Channel {
            pins = Set.copyOf(pins);
        }
    }

    private final Map<String, String> people = new HashMap<>();
    private final Map<String, Channel> byName = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<Long>> messages = new HashMap<>();
    private final Map<String, LiveBlog> blogs = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    public void person(String id, String name) {
        people.put(id, name);
    }

    /** The name of a member, empty when unknown. */
    public String person(String id) {
        return people.getOrDefault(id, "");
    }

    /**
     * Learns of a channel.
     *
     * @param folder the folder in which its messages lie
     */
    public void add(Channel channel, String folder) {
        byName.put(folder, channel);
        if (!channel.id().isEmpty() && channel.access() != Access.TWO_OR_FEW) {
            names.put(channel.id(), channel.name());
        }
    }

    /** The channel whose messages lie in a folder. Folders of direct conversations are known by their names too. */
    public Channel channel(String folder) {
        Channel listed = byName.get(folder);
        if (listed != null) {
            return listed;
        }
        boolean direct = folder.startsWith("mpdm-") || folder.matches("D[A-Z0-9]{7,}");
        return new Channel("", folder, direct ? Access.TWO_OR_FEW : Access.EVERYBODY, "", Set.of());
    }

    /** The name of a channel by its id, empty when unknown. */
    public String channelName(String id) {
        return names.getOrDefault(id, "");
    }

    /** The blog of a channel, made when its first file is read. */
    public LiveBlog blog(String channel, Supplier<LiveBlog> made) {
        return Optional.ofNullable(blogs.get(channel)).orElseGet(() -> {
            LiveBlog blog = made.get();
            blogs.put(channel, blog);
            return blog;
        });
    }

    public void kept(String channel, long stamp) {
        messages.computeIfAbsent(channel, name -> new HashSet<>()).add(stamp);
    }

    /** Whether a message became an entry, so that others can lead to it. */
    public boolean holds(String channel, long stamp) {
        return messages.getOrDefault(channel, Set.of()).contains(stamp);
    }

    /** Whether something is said for the first time. */
    public boolean first(String what) {
        return told.add(what);
    }
}
