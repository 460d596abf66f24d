/**
 * The fonts of drawings and the letters they hold, read without starting the JDK's graphics. In:
 * the {@code assets/fonts} folder. Out: {@link kz.igilik.font.Fonts}. Uses {@code site} and {@code
 * problem}.
 */
package kz.igilik.font;
