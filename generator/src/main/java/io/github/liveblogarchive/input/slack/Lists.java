package io.github.liveblogarchive.input.slack;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Links;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.slack.text.Workspace;
import io.github.liveblogarchive.input.slack.text.Workspace.Access;
import io.github.liveblogarchive.input.tree.Tree;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The lists that lie above the folders of channels. */
final class Lists {
    private static final Set<String> PEOPLE = Set.of("users.json", "org_users.json");
    private static final Map<String, Access> CHANNELS = Map.of(
            "channels.json", Access.EVERYBODY,
            "groups.json", Access.CHOSEN,
            "mpims.json", Access.TWO_OR_FEW,
            "dms.json", Access.TWO_OR_FEW);

    private Lists() {}

    static boolean isList(String file) {
        return PEOPLE.contains(file) || CHANNELS.containsKey(file);
    }

    static void read(String file, Tree root, Workspace workspace, InputContext context) {
        Desk desk = new Desk("", context, new Links("", Map.of(), href -> ""));
        for (Tree item : root.items()) {
            Access access = CHANNELS.get(file);
            if (access == null) {
                person(item, desk, workspace);
            } else {
                channel(item, access, desk, workspace);
            }
        }
    }

    /** The name that Slack shows for a member, out of what it calls the profile; nothing else is read of it. */
    static String name(Tree profile, Desk desk) {
        String shown = Names.shown(profile.get("display_name"), desk);
        return shown.isEmpty() ? Names.shown(profile.get("real_name"), desk) : shown;
    }

    private static void person(Tree user, Desk desk, Workspace workspace) {
        desk.check(user, KnownFields.USER);
        desk.check(user.get("profile"), KnownFields.PROFILE);
        String own = name(user.get("profile"), desk);
        String name = own.isEmpty() ? Names.shown(user.get("real_name"), desk) : own;
        if (!user.text("id").isEmpty() && !name.isEmpty()) {
            workspace.person(user.text("id"), name);
        }
    }

    private static void channel(Tree item, Access access, Desk desk, Workspace workspace) {
        desk.check(item, KnownFields.CHANNEL);
        String id = item.text("id");
        String name = item.text("name");
        String purpose = item.get("purpose").text("value");
        Set<String> pins = new HashSet<>();
        item.get("pins").items().forEach(pin -> pins.add(pin.text("id")));
        workspace.add(
                new Workspace.Channel(
                        id, name, access, purpose.isEmpty() ? item.get("topic").text("value") : purpose, pins),
                name.isEmpty() ? id : name);
    }
}
