package kz.igilik.opendata;

import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;

/**
 * A file of open data.
 *
 * @param name below the folder of open data
 * @param rows how many records it has; 0 of files that describe others
 */
public record DataFile(String name, FileKind kind, int rows, byte[] bytes) {
  public String path() {
    return Addresses.data(name);
  }
}
