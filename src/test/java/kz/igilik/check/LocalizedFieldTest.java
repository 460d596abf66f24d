package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
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
    assertThat(listed()).containsAll(localized());
  }

  private static Set<String> localized() {
    return Kinds.ALL.stream()
        .flatMap(kind -> kind.fields().stream())
        .filter(field -> field.type() instanceof Type.Translated)
        .map(Field::name)
        .collect(Collectors.toSet());
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
