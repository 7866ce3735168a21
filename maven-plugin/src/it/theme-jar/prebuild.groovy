import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// As an owner would have installed it.
def folder = new File(localRepositoryPath, 'org/example/harbour-theme/1')
folder.mkdirs()
new File(folder, 'harbour-theme-1.pom').text = '''<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>harbour-theme</artifactId>
  <version>1</version>
</project>
'''
def files = [
    'META-INF/liveblog-theme/theme.properties': '',
    'META-INF/liveblog-theme/messages/en.properties': 'site.home=Front page',
    'META-INF/liveblog-theme/styles/95-own.css': ':root{--page:68rem}',
]
new ZipOutputStream(new FileOutputStream(new File(folder, 'harbour-theme-1.jar'))).withCloseable { zip ->
    files.each { name, text ->
        zip.putNextEntry(new ZipEntry(name))
        zip.write(text.bytes)
        zip.closeEntry()
    }
}
return true
