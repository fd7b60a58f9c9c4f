package org.localoffer.service.http.shared.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Draws the charts of reports, which are SVG of nothing but rectangles and lines, in the colour of the text around
 * them. Other shapes are left out: a chart's words and numbers stand beside it.
 */
final class ChartDrawer implements SVGDrawer {

    /** In units of the drawing. */
    private static final double LINE = 1;

    private static final double DASH = 3;

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        ViewBox view = ViewBox.of(svg.getAttribute("viewBox"));
        double width = cssWidth >= 0 ? cssWidth : view.width() * dotsPerPixel;
        double height = cssHeight >= 0 ? cssHeight : width * view.height() / view.width();
        return new Chart(marks(svg, view, width, height), box.getStyle().getColor(), width, height);
    }

    private static List<Mark> marks(Element svg, ViewBox view, double width, double height) {
        double across = width / view.width();
        double down = height / view.height();
        NodeList nodes = svg.getElementsByTagName("*");
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            if (nodes.item(at) instanceof Element shape) {
                switch (shape.getTagName()) {
                    case "rect" ->
                        marks.add(new Mark(
                                new Rectangle2D.Double(
                                        (number(shape, "x") - view.x()) * across,
                                        (number(shape, "y") - view.y()) * down,
                                        number(shape, "width") * across,
                                        number(shape, "height") * down),
                                !shape.getAttribute("fill").equals("none"),
                                across));
                    case "line" ->
                        marks.add(new Mark(
                                new Line2D.Double(
                                        (number(shape, "x1") - view.x()) * across,
                                        (number(shape, "y1") - view.y()) * down,
                                        (number(shape, "x2") - view.x()) * across,
                                        (number(shape, "y2") - view.y()) * down),
                                false,
                                across));
                    default -> {
                        // Has no part in a chart.
                    }
                }
            }
        }
        return marks;
    }

    private static double number(Element shape, String attribute) {
        return number(shape.getAttribute(attribute), 0);
    }

    private static double number(String text, double otherwise) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The part of the plane that a drawing shows. */
    private record ViewBox(double x, double y, double width, double height) {

        static ViewBox of(String attribute) {
            String[] numbers = attribute.strip().split("[\\s,]+", -1);
            double[] sides = new double[4];
            for (int at = 0; at < sides.length; at++) {
                sides[at] = at < numbers.length ? number(numbers[at], 0) : 0;
            }
            return new ViewBox(sides[0], sides[1], sides[2] > 0 ? sides[2] : 1, sides[3] > 0 ? sides[3] : 1);
        }
    }

    /**
     * One rectangle or line, in dots of the page.
     *
     * @param filled otherwise its outline is drawn: dashed around a rectangle, which is a month that is not over yet
     * @param unit dots in a unit of the drawing
     */
    private record Mark(Shape shape, boolean filled, double unit) {

        void draw(OutputDevice device, Shape placed) {
            if (filled) {
                device.fill(placed);
            } else if (shape instanceof Line2D) {
                device.setStroke(new BasicStroke((float) (LINE * unit)));
                device.draw(placed);
            } else {
                device.setStroke(new BasicStroke(
                        (float) (LINE * unit),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        new float[] {(float) (DASH * unit), (float) (DASH * unit)},
                        0));
                device.draw(placed);
            }
        }

        Shape at(double x, double y) {
            return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
        }
    }

    /** A chart in its place; sizes are in dots of the page. */
    private record Chart(List<Mark> marks, FSColor colour, double width, double height) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            Stroke before = device.getStroke();
            device.setColor(colour);
            for (Mark mark : marks) {
                mark.draw(device, mark.at(x, y));
            }
            device.setStroke(before);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fonts, SharedContext shared) {
        // A chart holds no words.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // A chart holds no words.
    }

    @Override
    public void addFontStream(FSSupplier<InputStream> font, String family, Integer weight, FontStyle style) {
        // A chart holds no words.
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
