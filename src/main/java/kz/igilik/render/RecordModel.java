package kz.igilik.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** What templates see of a record: its components by name, and nothing to call. */
record RecordModel(Record value, ViewWrapper wrapper) implements TemplateHashModel {
  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
  private static final ClassValue<Map<String, MethodHandle>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          return components(type);
        }
      };

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    MethodHandle component = COMPONENTS.get(value.getClass()).get(name);
    if (component == null) {
      return null;
    }
    try {
      return wrapper.wrap((Object) component.invokeExact((Object) value));
    } catch (RuntimeException | Error | TemplateModelException failed) {
      throw failed;
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private static Map<String, MethodHandle> components(Class<?> type) {
    var components = new HashMap<String, MethodHandle>();
    try {
      var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      for (RecordComponent component : type.getRecordComponents()) {
        MethodHandle accessor = lookup.unreflect(component.getAccessor());
        components.put(component.getName(), accessor.asType(GETTER));
      }
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
    return components;
  }
}
