/**
 * Turns addresses into QR codes, ready to be drawn. In: an address. Out: {@link
 * kz.igilik.qr.QrCode}. Uses ZXing, which is at home here, and nothing of ours.
 */
package kz.igilik.qr;
