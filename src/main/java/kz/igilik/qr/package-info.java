/**
 * Turns addresses into QR codes, ready to be drawn. In: an address. Out: {@link
 * kz.igilik.qr.QrCode}. Uses qrcodegen, and nothing else of this program.
 */
package kz.igilik.qr;
