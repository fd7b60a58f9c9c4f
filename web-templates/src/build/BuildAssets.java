import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;

/**
 * Builds the style sheet, scripts and icons that pages refer to. Each file name contains a hash of its content, so that
 * browsers may cache it for a year; assets.properties gives the templates the names.
 *
 * <p>Run by the build: {@code java BuildAssets.java SOURCES WORK CLASSES LEAFLET-VERSION}.
 */
class BuildAssets {

    private static final String WEBJARS = "META-INF/resources/webjars/";
    private static final String WEBJAR = WEBJARS + "govuk-frontend";
    private static final int HASH_LENGTH = 12;

    /** In pixels: what telephones ask for. */
    private static final int TOUCH_ICON = 180;

    private final Path assets;
    private final TreeMap<String, String> names = new TreeMap<>();

    BuildAssets(Path assets) {
        this.assets = assets;
    }

    public static void main(String[] args) throws Exception {
        Path sources = Path.of(args[0]);
        Path work = Path.of(args[1]);
        Path classes = Path.of(args[2]);
        Path assets = classes.resolve("META-INF/resources/assets");
        empty(assets);

        BuildAssets build = new BuildAssets(assets);
        build.add("stylesheet", "site", ".css", compile(sources.resolve("site.scss"), govukFrontend(work)));
        build.add("script", "site", ".js", Files.readAllBytes(sources.resolve("site.js")));
        build.add("icon", "icon", ".svg", Files.readAllBytes(sources.resolve("icon.svg")));
        build.add("touchIcon", "touch-icon", ".png", touchIcon());

        String leaflet = WEBJARS + "leaflet/" + args[3] + "/";
        build.add("streetMap", "street-map", ".js", Files.readAllBytes(sources.resolve("street-map.js")));
        build.add("leaflet", "leaflet", ".js", licensed(leaflet, "dist/leaflet.js"));
        // The images that it refers to are for controls and markers that the street map does not use.
        build.add("leafletStylesheet", "leaflet", ".css", licensed(leaflet, "dist/leaflet.css"));

        StringBuilder properties = new StringBuilder();
        build.names.forEach((key, name) -> properties.append(key).append('=').append(name).append('\n'));
        Path file = classes.resolve("org/localoffer/web/layout/assets.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, properties);
    }

    private void add(String key, String name, String ending, byte[] content)
            throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
        String file = name + "-" + HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH) + ending;
        Files.write(assets.resolve(file), content);
        names.put(key, "/assets/" + file);
    }

    /**
     * Adds the licence, which must be distributed with the file, and removes the reference to a source map, which is
     * not served.
     */
    private static byte[] licensed(String webjar, String file) throws IOException {
        String content = read(webjar + file).replaceFirst("\\s*//# sourceMappingURL=\\S+\\s*$", "\n");
        return ("/*!\n" + read(webjar + "LICENSE") + "*/\n" + content).getBytes(StandardCharsets.UTF_8);
    }

    /** Draws what icon.svg holds, without its round corners: phones cut their own. */
    private static byte[] touchIcon() throws IOException {
        System.setProperty("java.awt.headless", "true");
        BufferedImage image = new BufferedImage(TOUCH_ICON, TOUCH_ICON, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.setColor(new Color(0x00545a));
        drawing.fillRect(0, 0, TOUCH_ICON, TOUCH_ICON);
        drawing.scale(TOUCH_ICON / 64.0, TOUCH_ICON / 64.0);
        drawing.setColor(Color.WHITE);
        drawing.fill(house());
        drawing.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static Path2D house() {
        double[][] corners = {{14, 33}, {32, 16}, {50, 33}, {50, 51}, {37, 51}, {37, 39}, {27, 39}, {27, 51}, {14, 51}};
        Path2D house = new Path2D.Double();
        house.moveTo(corners[0][0], corners[0][1]);
        for (double[] corner : corners) {
            house.lineTo(corner[0], corner[1]);
        }
        house.closePath();
        return house;
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = BuildAssets.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] compile(Path scss, Path loadPath) throws Exception {
        try (SassCompiler sass = SassCompilerFactory.bundled()) {
            sass.setLoadPaths(List.of(loadPath.toFile()));
            sass.setOutputStyle(OutputStyle.COMPRESSED);
            // GOV.UK Frontend 5 uses @import; deprecation warnings about that can only be fixed there.
            sass.setQuietDeps(true);
            sass.addSilenceDeprecation("import");
            return sass.compileFile(scss.toFile()).getCss().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Unpacks the Sass of GOV.UK Frontend from the class path, and returns the folder that holds it. */
    private static Path govukFrontend(Path work) throws Exception {
        URI found = Objects.requireNonNull(BuildAssets.class.getClassLoader().getResource(WEBJAR), WEBJAR).toURI();
        Path target = work.resolve("govuk-frontend");
        empty(target);
        try (FileSystem jar = FileSystems.newFileSystem(found, java.util.Map.of());
                Stream<Path> files = Files.walk(jar.getPath(WEBJAR))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".scss")).toList()) {
                // The folder below the webjar's name is its version.
                String inside = file.toString().replaceFirst(".*/dist/", "");
                Path copy = target.resolve(inside);
                Files.createDirectories(copy.getParent());
                try (InputStream in = Files.newInputStream(file)) {
                    Files.copy(in, copy);
                }
            }
        }
        return target;
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
