/**
 * Turns addresses into QR codes that are ready to draw. In: an address. Out: {@link
 * kz.igilik.qr.QrCode}. Uses only the library qrcodegen.
 */
package kz.igilik.qr;
