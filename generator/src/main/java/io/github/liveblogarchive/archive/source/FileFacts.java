package io.github.liveblogarchive.archive.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a file system says of a file, asked for once.
 *
 * @param changed when anything about it was last changed, which nobody can set back; 0 where the system does not say it
 */
record FileFacts(boolean isLink, boolean isFolder, boolean isFile, long size, long modified, long changed) {
    private static final FileFacts NOTHING = new FileFacts(false, false, false, 0, 0, 0);
    private static final String ALL = "unix:isSymbolicLink,isDirectory,isRegularFile,size,lastModifiedTime,ctime";

    /** Of a link itself, not of what it leads to; of what is not there, nothing is true. */
    static FileFacts of(Path file) {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
                Map<String, Object> facts = Files.readAttributes(file, ALL, LinkOption.NOFOLLOW_LINKS);
                return new FileFacts(
                        facts.getOrDefault("isSymbolicLink", false).equals(true),
                        facts.getOrDefault("isDirectory", false).equals(true),
                        facts.getOrDefault("isRegularFile", false).equals(true),
                        facts.get("size") instanceof Long size ? size : 0,
                        nanos(facts.getOrDefault("lastModifiedTime", 0)),
                        nanos(facts.getOrDefault("ctime", 0)));
            }
            BasicFileAttributes facts =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new FileFacts(
                    facts.isSymbolicLink(),
                    facts.isDirectory(),
                    facts.isRegularFile(),
                    facts.size(),
                    nanos(facts.lastModifiedTime()),
                    0);
        } catch (IOException e) {
            return NOTHING;
        }
    }

    private static long nanos(Object time) {
        return time instanceof FileTime known ? known.to(TimeUnit.NANOSECONDS) : 0;
    }
}
