package kz.igilik.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.desk.Item.Control;
import kz.igilik.edit.Value;
import kz.igilik.edit.Value.Group;
import kz.igilik.edit.Value.Items;
import kz.igilik.load.Meant;

/** What an editor has sent with a form: turns it into what the file is to say. */
record Submission(Parameters sent, Meant meant) {
  private static final String GONE = ".gone";

  /** Whether something is said of a place or of what lies below it. */
  boolean speaksOf(String name) {
    return sent.values().keySet().stream()
        .anyMatch(
            said ->
                said.equals(name) || said.startsWith(name + "/") || said.startsWith(name + "."));
  }

  /** What a control says now; empty if the form did not show it. */
  Optional<List<String>> said(Control control) {
    String name = control.name();
    if (control.kind().equals("fixed")) {
      return Optional.empty();
    }
    if (sent.has(name + ".date")) {
      String date = sent.get(name + ".date").strip();
      String time = sent.get(name + ".time").strip();
      String moment = time.isEmpty() ? date : date + "T" + time;
      return Optional.of(moment.isEmpty() ? List.of() : List.of(moment));
    }
    if (!sent.has(name)) {
      return Optional.empty();
    }
    if (control.kind().equals("several")) {
      return Optional.of(chosen(control, sent.all(name)));
    }
    String text = sent.get(name);
    if (control.kind().equals("lines")) {
      return Optional.of(text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList());
    }
    if (text.equals(control.value())) {
      return Optional.of(control.values().stream().filter(one -> !one.isEmpty()).toList());
    }
    String kept =
        control.kind().equals("area") ? text.stripTrailing() : meant(control, text.strip());
    String end = control.value().endsWith("\n") && !kept.isEmpty() ? "\n" : "";
    return Optional.of(kept.isEmpty() ? List.of() : List.of(kept + end));
  }

  /** What a text means as files say it. */
  private String meant(Control control, String text) {
    return switch (control.kind()) {
      case Control.NUMBER -> meant.number(text);
      case Control.HOURS -> meant.hours(text);
      default -> text;
    };
  }

  /** What an editor has typed, and how the file says it, where that is not the same. */
  record Understood(String label, String typed, String written) {}

  /** Whatever is written otherwise than it was typed. */
  List<Understood> understood(Item form) {
    var all = new ArrayList<Understood>();
    for (Control control : form.controls()) {
      String typed = sent.get(control.name()).strip();
      String written = typed.equals(control.value()) ? typed : meant(control, typed);
      if (!written.equals(typed)) {
        all.add(new Understood(form.label(), typed, written));
      }
    }
    form.items().forEach(one -> all.addAll(understood(one)));
    return all;
  }

  /** What is chosen, in the order of the file; what is new comes last. */
  private static List<String> chosen(Control control, List<String> ticked) {
    return Stream.concat(control.values().stream().filter(ticked::contains), ticked.stream())
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether a control says something else than the file. */
  boolean changes(Control control) {
    List<String> before = control.values().stream().filter(one -> !one.isEmpty()).toList();
    return said(control).filter(now -> !now.equals(before)).isPresent();
  }

  /** The value with what the form says. */
  Value applied(Value value, Item form) {
    Value changed = value;
    for (Control control : form.all().toList()) {
      if (!control.name().endsWith(Forms.BODY) && changes(control)) {
        changed = set(changed, steps(control.name()), control, said(control).orElseThrow());
      }
    }
    return changed;
  }

  private static Value set(Value whole, List<String> steps, Control control, List<String> now) {
    if (now.isEmpty()) {
      return whole.without(steps);
    }
    Value value = withLists(whole, steps);
    if (!control.isList()) {
      return value.with(steps, Value.text(now.get(0)));
    }
    boolean alone = value.at(steps).filter(Value.Text.class::isInstance).isPresent();
    return value.with(steps, alone && now.size() == 1 ? Value.text(now.get(0)) : Value.texts(now));
  }

  /** With the lists on the way to a place: a number is the place of an item. */
  private static Value withLists(Value value, List<String> steps) {
    Value whole = value;
    for (int i = 1; i < steps.size(); i++) {
      List<String> list = steps.subList(0, i);
      if (steps.get(i).matches("\\d{1,6}") && whole.at(list).isEmpty()) {
        whole = whole.with(list, new Items(List.of()));
      }
    }
    return whole;
  }

  /** The value without the rows that are to go. */
  Value withoutGone(Value value, int part) {
    List<List<String>> gone =
        new ArrayList<>(
            sent.values().keySet().stream()
                .filter(name -> name.startsWith(part + ":") && name.endsWith(GONE))
                .map(name -> steps(name.substring(0, name.length() - GONE.length())))
                .filter(steps -> value.at(steps).isPresent())
                .toList());
    gone.sort((one, other) -> last(other) - last(one));
    Value left = value;
    for (List<String> steps : gone) {
      left = left.without(steps);
    }
    return left;
  }

  private static int last(List<String> steps) {
    String last = steps.get(steps.size() - 1);
    return last.matches("\\d{1,6}") ? Integer.parseInt(last) : 0;
  }

  /** The value without groups and lists that have become empty. */
  static Value pruned(Value value, Optional<Value> before) {
    if (before.filter(value::equals).isPresent()) {
      return value;
    }
    if (value instanceof Group group) {
      var fields = new LinkedHashMap<String, Value>();
      for (Map.Entry<String, Value> field : group.fields().entrySet()) {
        Optional<Value> was = below(before, field.getKey());
        Value now = pruned(field.getValue(), was);
        if (!now.isEmpty() || was.filter(Value::isEmpty).isPresent()) {
          fields.put(field.getKey(), now);
        }
      }
      return new Group(fields);
    }
    if (value instanceof Items list) {
      return new Items(
          list.items().stream()
              .map(item -> pruned(item, Optional.empty()))
              .filter(item -> !item.isEmpty())
              .toList());
    }
    return value;
  }

  private static Optional<Value> below(Optional<Value> group, String key) {
    return group.filter(Group.class::isInstance).flatMap(old -> old.at(List.of(key)));
  }

  static List<String> steps(String name) {
    return List.of(name.substring(name.indexOf(':') + 1).split("/"));
  }
}
