package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import kz.igilik.schema.Field;
import kz.igilik.schema.Kinds;
import kz.igilik.schema.Type;
import org.junit.jupiter.api.Test;

/** A localized field that is not listed would be neither compared nor searched for mistakes. */
class LocalizedFieldTest {
  @Test
  void everyLocalizedFieldOfTheSchemaIsListed() {
    var declared = new HashSet<String>();
    Kinds.ALL.forEach(kind -> addLocalized(kind.content(), declared));
    assertThat(listed()).containsAll(declared);
  }

  private static void addLocalized(Type<?> type, Set<String> names) {
    if (type instanceof Type.ListOf<?> list) {
      addLocalized(list.item(), names);
    } else if (type instanceof Type.Keyed keyed) {
      addLocalized(keyed.value(), names);
    } else if (type instanceof Type.Fieldset group) {
      for (Field<?> field : group.declared().fields()) {
        if (field.type() instanceof Type.Translated) {
          names.add(field.name());
        }
        addLocalized(field.type(), names);
      }
    }
  }

  /** The fields of the schema that the class names. */
  private static Set<String> listed() {
    return new ClassFileImporter()
            .importClasses(LocalizedField.class)
            .get(LocalizedField.class)
            .getFieldAccessesFromSelf()
            .stream()
            .filter(access -> access.getTarget().getRawType().isEquivalentTo(Field.class))
            .filter(access -> access.getTargetOwner().getPackageName().endsWith(".schema"))
            .map(LocalizedFieldTest::nameOf)
            .collect(Collectors.toSet());
  }

  private static String nameOf(JavaFieldAccess access) {
    try {
      Class<?> owner = Class.forName(access.getTargetOwner().getName());
      return ((Field<?>) owner.getField(access.getTarget().getName()).get(null)).name();
    } catch (ReflectiveOperationException gone) {
      throw new AssertionError(gone);
    }
  }
}
