package kz.igilik.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Documents of the program itself, with headings that links lead to; no text of a campaign. */
public final class Handbook {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          .set(HtmlRenderer.RENDER_HEADER_ID, true)
          .toImmutable();

  private Handbook() {}

  public static String html(String markdown) {
    return HtmlRenderer.builder(OPTIONS)
        .build()
        .render(Parser.builder(OPTIONS).build().parse(markdown));
  }
}
