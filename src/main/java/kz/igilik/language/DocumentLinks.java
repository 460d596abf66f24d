package kz.igilik.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.markdown.Html;
import kz.igilik.model.Document;

/** Says behind each link to a document what readers will get: {@code положение, PDF, 120 КБ}. */
final class DocumentLinks {
  private static final Pattern LINK =
      Pattern.compile(
          "(<a href=\"/(" + Pattern.quote(Document.FOLDER) + "[^\"#]+)[^>]*>.*?)(</a>)",
          Pattern.DOTALL);

  private DocumentLinks() {}

  static Html told(Html html, List<Document> documents, Wording wording) {
    if (documents.isEmpty() || !html.markup().contains("\"/" + Document.FOLDER)) {
      return html;
    }
    return new Html(
        LINK.matcher(html.markup())
            .replaceAll(
                link -> {
                  Optional<Document> document =
                      documents.stream()
                          .filter(one -> one.path().equals(link.group(2)))
                          .findFirst();
                  String kind =
                      document
                          .map(
                              one ->
                                  wording.format().list("", wording.file(one.ending(), one.size())))
                          .orElse("");
                  return Matcher.quoteReplacement(link.group(1) + kind + link.group(3));
                }));
  }
}
