package kz.igilik.view.page;

import kz.igilik.qr.QrCode;

/**
 * A QR code as its component draws it.
 *
 * @param label what it leads to, for those who cannot see it
 * @param size modules from edge to edge
 * @param path outline of the dark modules
 */
public record QrView(String label, int size, String path) {
  public QrView(String label, QrCode code) {
    this(label, code.size(), code.path());
  }
}
