package kz.igilik.assets.icon;

import com.github.weisj.jsvg.renderer.Graphics2DOutput;
import com.github.weisj.jsvg.renderer.Output;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * Drawings whose curves are made of straight lines before the JDK sees them: each version of its
 * rasterizer divides curves at other places, and a pixel in ten thousand would differ.
 */
public final class Polygons extends Graphics2DOutput {
  /** Largest distance of a straight segment from the curve, in pixels. */
  private static final double FLATNESS = .05;

  private final Graphics2D pen;

  Polygons(Graphics2D pen) {
    super(pen);
    this.pen = pen;
  }

  /** A shape of straight lines. Its own unit is a pixel. */
  public static Shape of(Shape shape) {
    return of(shape, FLATNESS);
  }

  private static Shape of(Shape shape, double flatness) {
    PathIterator pieces = shape.getPathIterator(null, flatness);
    var path = new Path2D.Double(pieces.getWindingRule());
    path.append(pieces, false);
    return path;
  }

  @Override
  public Output createChild() {
    return new Polygons((Graphics2D) pen.create());
  }

  @Override
  public void fillShape(Shape shape) {
    super.fillShape(of(shape, flatness()));
  }

  @Override
  public void drawShape(Shape shape) {
    Shape line = pen.getStroke().createStrokedShape(of(shape, flatness()));
    super.fillShape(of(line, flatness()));
  }

  /** In the units of the drawing, which may be turned and scaled. */
  private double flatness() {
    AffineTransform place = pen.getTransform();
    double scale = Math.sqrt(Math.abs(place.getDeterminant()));
    return scale > 0 ? FLATNESS / scale : FLATNESS;
  }
}
