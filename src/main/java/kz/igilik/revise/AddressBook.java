package kz.igilik.revise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import kz.igilik.model.AddressLedger;

/** Adds the addresses of new pages to the ledger of addresses; never takes one away. */
public final class AddressBook {
  private static final String FILE = "addresses.yaml";
  private static final String HEAD =
      """
      # Every address that has been published, below the folder of each language. Written by: igilik addresses.
      # here: the page is there. Another address: it is there now. removed: it is gone for good. Delete no line.
      """;

  private AddressBook() {}

  /**
   * Enters what is new.
   *
   * @param ledger as it was read
   * @param promised addresses of the pages that readers may see now
   * @return the new addresses
   */
  public static List<String> enter(Path source, AddressLedger ledger, List<String> promised)
      throws IOException {
    var states = new TreeMap<String, String>();
    ledger.entries().forEach((address, entry) -> states.put(address, entry.state()));
    List<String> fresh =
        promised.stream().filter(one -> !states.containsKey(one)).sorted().toList();
    fresh.forEach(address -> states.put(address, AddressLedger.HERE));
    var text = new StringBuilder(HEAD);
    states.forEach(
        (address, state) -> text.append(address).append(": ").append(state).append('\n'));
    LedgerFiles.replace(source.resolve("data").resolve(FILE), text.toString());
    return fresh;
  }
}
