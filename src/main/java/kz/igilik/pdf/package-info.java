/**
 * Texts as PDF: the only place that knows how such a file is set. In: well-formed markup and the
 * fonts. Out: bytes of tagged PDF (PDF/UA-1). Home of OpenHTMLtoPDF and PDFBox, which are loaded
 * only when the first file is made; uses {@code font}.
 */
package kz.igilik.pdf;
