package kz.igilik.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.problem.Position;

/**
 * The addresses that have been published, below the folder of each language, and what became of
 * each.
 *
 * @param entries by address: {@code /events/almaty/relay/}
 */
public record AddressLedger(Map<String, Entry> entries) {
  public static final AddressLedger NONE = new AddressLedger(Map.of());

  /** The page is there. */
  public static final String HERE = "here";

  /** The page is gone for good. */
  public static final String REMOVED = "removed";

  /**
   * What became of an address.
   *
   * @param state {@code here}, {@code removed}, or the address where the page is now
   */
  public record Entry(String state, Position at) {
    public boolean isHere() {
      return state.equals(HERE);
    }

    public boolean isRemoved() {
      return state.equals(REMOVED);
    }

    /** Where the page is now, if it has moved. */
    public Optional<String> movedTo() {
      return isHere() || isRemoved() ? Optional.empty() : Optional.of(state);
    }
  }

  /** Whether the campaign keeps a ledger. */
  public boolean isKept() {
    return !entries.isEmpty();
  }

  /** The addresses that lead elsewhere, and where to. */
  public Map<String, String> moved() {
    var moved = new LinkedHashMap<String, String>();
    entries.forEach((from, entry) -> entry.movedTo().ifPresent(to -> moved.put(from, to)));
    return moved;
  }

  /** The addresses of pages that are gone for good. */
  public List<String> removed() {
    return entries.keySet().stream().filter(one -> entries.get(one).isRemoved()).toList();
  }
}
